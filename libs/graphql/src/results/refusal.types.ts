import { Field, Int, ObjectType } from '@nestjs/graphql';

const MESSAGE = 'The refusal in words, for people.';

/** The act is not possible in the present state. */
@ObjectType({ description: 'The act is not possible in the present state.' })
export class NotAvailableNow {
  @Field(() => String, { description: MESSAGE })
  message!: string;

  @Field(() => String, { description: 'The present state.' })
  state!: string;

  @Field(() => String, { description: 'The present state in words.' })
  stateLabel!: string;

  @Field(() => [String], { description: 'Names of the acts that are possible now.' })
  available!: string[];
}

/** Every place for a case to be worked on is taken, or is for a case that ranks before this one. */
@ObjectType({
  description:
    'Every place for a case to be worked on is taken, or is for a case that ranks before this one.',
})
export class NoFreePlace {
  @Field(() => String, { description: MESSAGE })
  message!: string;

  @Field(() => Int, { nullable: true, description: 'How many cases may be worked on at once.' })
  capacity!: number | null;

  @Field(() => Int, { description: 'How many are worked on now.' })
  inHand!: number;

  @Field(() => Int, { description: 'How many wait in triage, this one included.' })
  waiting!: number;

  @Field(() => Int, { nullable: true, description: 'Where this one ranks among them, from 1.' })
  rank!: number | null;

  @Field(() => Boolean, { description: 'Whether this person may take it before its turn, saying why.' })
  mayTakeOutOfTurn!: boolean;
}

/** The person may not do this to this very thing. */
@ObjectType({ description: 'The person may not do this to this very thing.' })
export class NotPermitted {
  @Field(() => String, { description: MESSAGE })
  message!: string;

  @Field(() => String, { description: 'Code of the rule that withholds it.' })
  rule!: string;
}

/** Someone else changed it since it was read. */
@ObjectType({ description: 'Someone else changed it since it was read.' })
export class ChangedMeanwhile {
  @Field(() => String, { description: MESSAGE })
  message!: string;

  @Field(() => Int, { description: 'The version it has now.' })
  version!: number;
}

/** One thing wrong with what was sent. */
@ObjectType({ description: 'One thing wrong with what was sent.' })
export class FieldProblem {
  @Field(() => String, { description: 'Path of the field in the input, such as actions.0.title.' })
  field!: string;

  @Field(() => String, { description: 'What is wrong, in words.' })
  message!: string;
}

/** What was sent cannot be taken as it is. */
@ObjectType({ description: 'What was sent cannot be taken as it is.' })
export class Invalid {
  @Field(() => String, { description: MESSAGE })
  message!: string;

  @Field(() => [FieldProblem], { description: 'What is wrong, field by field.' })
  fields!: FieldProblem[];
}

/** There is no such thing for this person, whether or not one exists elsewhere. */
@ObjectType({ description: 'There is no such thing for this person, whether or not one exists elsewhere.' })
export class NotFound {
  @Field(() => String, { description: MESSAGE })
  message!: string;
}
