import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

/** One rule to be agreed. */
@InputType({ description: 'One rule to be agreed.' })
export class CriterionInput {
  @Field(() => String, { description: 'Code of the rule.' })
  rule!: string;

  @Field(() => Int, { nullable: true, description: 'Periods in a row.' })
  periods?: number | null;

  @Field(() => String, { nullable: true, description: 'bad, attention or good.' })
  counts?: string | null;

  @Field(() => [String], { nullable: true, description: 'Statuses in which alone it fires.' })
  whileRag?: string[] | null;
}

/** Exception criteria to put to the body. */
@InputType({ description: 'Exception criteria to put to the body.' })
export class ProposeCriteriaInput {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => [CriterionInput], { description: 'The rules.' })
  rules!: CriterionInput[];

  @Field(() => String, { description: 'Why these are better.' })
  rationale!: string;

  @Field(() => DateScalar, { description: 'First day on which they would count, today or after.' })
  effectiveFrom!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** What is made of a proposal of exception criteria. */
@InputType({ description: 'What is made of a proposal of exception criteria.' })
export class DecideCriteriaInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => String, { description: 'adopt, refuse or withdraw.' })
  decision!: string;

  @Field(() => String, { nullable: true, description: 'The body that adopts them.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'Comment; a reason where they are not adopted.' })
  comment?: string | null;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}
