import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

const AGAIN = 'A repeat with the same key gets the first answer.';

/** What is said of a priority. */
@InputType({ description: 'What is said of a priority.' })
class PriorityWordsInput {
  @Field(() => String, { description: 'What it is, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'What is to become better, and for whom.' })
  meaning!: string;

  @Field(() => String, {
    description:
      'community_strategy, manifesto, consultation, government, inspection, performance, emergency or partners.',
  })
  origin!: string;

  @Field(() => String, { description: 'What it rests on: who was asked, what was found, what was promised.' })
  restsOn!: string;

  @Field(() => String, { description: 'The body that adopted it.' })
  adoptedBy!: string;

  @Field(() => DateScalar, { description: 'The day it was adopted.' })
  adoptedOn!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  starts!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be looked at again.' })
  reviewOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, of one that is meant for a time only.' })
  ends?: string | null;

  @Field(() => String, { nullable: true, description: AGAIN })
  idempotencyKey?: string | null;
}

/** A priority to set up. */
@InputType({ description: 'A priority to set up.' })
export class SetUpPriorityInput extends PriorityWordsInput {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;
}

/** What is to be said of a priority from now on. */
@InputType({ description: 'What is to be said of a priority from now on.' })
export class ChangePriorityInput extends PriorityWordsInput {
  @Field(() => ID, { description: 'The priority.' })
  priorityId!: string;

  @Field(() => Int, { description: 'Version of it that was seen.' })
  expectedVersion!: number;
}

/** An order of priorities. */
@InputType({ description: 'An order that members decided.' })
export class RankPrioritiesInput {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => Int, { description: 'Version of the order that was seen; 0 before the first.' })
  expectedVersion!: number;

  @Field(() => [ID], { description: 'Every priority that is not over, the first one first.' })
  priorityIds!: string[];

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  decidedOn!: string;

  @Field(() => String, { description: 'The body that decided.' })
  decidedBy!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: AGAIN })
  idempotencyKey?: string | null;
}

/** The end of a priority. */
@InputType({ description: 'The end of a priority.' })
export class EndPriorityInput {
  @Field(() => ID, { description: 'The priority.' })
  priorityId!: string;

  @Field(() => Int, { description: 'Version of it that was seen.' })
  expectedVersion!: number;

  @Field(() => DateScalar, { description: 'Its last day.' })
  lastDay!: string;

  @Field(() => String, { description: 'The body that decided.' })
  decidedBy!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: AGAIN })
  idempotencyKey?: string | null;
}

/** The measures that serve a priority. */
@InputType({ description: 'The measures of one place that serve a priority.' })
export class ServePriorityInput {
  @Field(() => ID, { description: 'The priority.' })
  priorityId!: string;

  @Field(() => ID, { description: 'The partnership or organisation whose measures these are.' })
  ownerId!: string;

  @Field(() => [ID], { description: 'All of its measures that serve the priority from today.' })
  measureIds!: string[];

  @Field(() => String, { nullable: true, description: AGAIN })
  idempotencyKey?: string | null;
}

/** A part of a heading that serves a priority. */
@InputType({ description: 'A part of a heading that serves a priority.' })
export class HeadingPartInput {
  @Field(() => ID, { description: 'The priority.' })
  priorityId!: string;

  @Field(() => Int, { description: 'How much of the heading, in whole percent.' })
  percent!: number;
}

/** What a heading serves. */
@InputType({ description: 'Which priorities of one owner a heading serves from today, whole.' })
export class TagHeadingInput {
  @Field(() => ID, { description: 'The heading.' })
  headingId!: string;

  @Field(() => ID, { description: 'The partnership or organisation whose priorities these are.' })
  ownerId!: string;

  @Field(() => [HeadingPartInput], {
    description: 'Each priority with its part; 100 percent in all at most.',
  })
  tags!: HeadingPartInput[];

  @Field(() => String, { nullable: true, description: AGAIN })
  idempotencyKey?: string | null;
}
