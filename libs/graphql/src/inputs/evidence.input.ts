import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** Asks for a copy of all that a place holds. */
@InputType({ description: 'Asks for a copy of all that a place holds.' })
export class ExportTenantInput {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** Takes personal data out of the evidence for good. */
@InputType({ description: 'Takes personal data out of the evidence for good; the chain stays whole.' })
export class RedactEvidenceInput {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'The chain of the entry.' })
  stream!: string;

  @Field(() => Int, { description: 'Its place in the chain.' })
  seq!: number;

  @Field(() => [String], { description: 'Where the texts to be taken away stand in the entry.' })
  places!: string[];

  @Field(() => Boolean, { description: 'Whether the same texts go from every other entry too.' })
  everywhere!: boolean;

  @Field(() => String, { description: 'Why, without the data itself.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** Asks for all that is held about a person. */
@InputType({ description: 'Asks for all that is held about a person who acts for an organisation, or did.' })
export class ExportPersonalDataInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;

  @Field(() => String, { description: 'The address they sign in with, or did.' })
  email!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

/** Takes out what is past its time. */
@InputType({ description: 'Asks for what is past its time to be taken out.' })
export class RunRetentionInput {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}
