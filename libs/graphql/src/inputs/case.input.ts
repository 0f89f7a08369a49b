import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

/** What every act on a case carries. */
@InputType({ isAbstract: true })
export abstract class CaseInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => Int, { description: 'Version of the case that the person saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** An act with a comment, when there is something to say. */
@InputType({ description: 'An act with a comment, when there is something to say.' })
export class CommentedInput extends CaseInput {
  @Field(() => String, { nullable: true, description: 'The comment.' })
  comment?: string | null;
}

/** An act that must say why. */
@InputType({ description: 'An act that must say why.' })
export class JustifiedInput extends CaseInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

/** Asks for the system to change, in its turn or with the reason for going before it. */
@InputType({
  description: 'Asks for the system to change, in its turn or with the reason for going before it.',
})
export class RedesignSystemInput extends JustifiedInput {
  @Field(() => String, {
    nullable: true,
    description: 'Why it should be worked on before its turn, when it is not its turn.',
  })
  outOfTurn?: string | null;
}

/** A member's time-limited decision to let a lesser measure slip. */
@InputType({ description: "A member's time-limited decision to let a lesser measure slip." })
export class AuthoriseDriftInput extends CaseInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'When it is looked at again.' })
  reviewDate!: string;

  @Field(() => String, { nullable: true, description: 'What this frees, and for what.' })
  resourceReleased?: string | null;
}

/** The approver's answer to a call-in. */
@InputType({ description: "The approver's answer to a call-in." })
export class ReconsiderInput extends CaseInput {
  @Field(() => String, { description: 'confirm or return.' })
  decision!: string;

  @Field(() => String, { description: 'Why.' })
  comment!: string;
}

/** A milestone that is done, with evidence. */
@InputType({ description: 'A milestone that is done, with evidence.' })
export class CompleteMilestoneInput extends CaseInput {
  @Field(() => ID, { description: 'The milestone.' })
  milestoneId!: string;

  @Field(() => String, { description: 'What shows that it was done.' })
  evidence!: string;
}
