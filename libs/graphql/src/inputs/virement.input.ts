import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** What every act on a virement carries. */
@InputType({ isAbstract: true })
export abstract class VirementInput {
  @Field(() => ID, { description: 'The virement.' })
  virementId!: string;

  @Field(() => Int, { description: 'Version of the virement that the person saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** Agreeing to a movement, with the heading that gives or receives. */
@InputType({ description: 'Agreeing to a movement, with the heading that gives or receives.' })
export class ReserveVirementInput extends VirementInput {
  @Field(() => ID, { description: "The organisation's own heading that gives or receives." })
  headingId!: string;

  @Field(() => String, { nullable: true, description: 'A comment.' })
  comment?: string | null;
}

/** An act on a virement with a comment, when there is something to say. */
@InputType({ description: 'An act on a virement with a comment, when there is something to say.' })
export class CommentedVirementInput extends VirementInput {
  @Field(() => String, { nullable: true, description: 'The comment.' })
  comment?: string | null;
}

/** An act on a virement that must say why. */
@InputType({ description: 'An act on a virement that must say why.' })
export class ReasonedVirementInput extends VirementInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
