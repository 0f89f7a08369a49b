import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PriorityLineRow, PriorityMoneyRow } from '#read-models/priority/priority.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { PenceScalar } from '../../scalars/pence.scalar.ts';

const MONEY = 'What a priority has of the money, or of the staff, of the organisation you act for.';

/** What a priority has of one organisation's money or staff in a year. */
@ObjectType({ description: MONEY })
export class PriorityMoney implements PriorityMoneyRow {
  @Field(() => String, { description: 'GBP, or FTE for staff.' })
  unit!: string;

  @Field(() => PenceScalar, { description: 'What was budgeted: pence, or hundredths of a post.' })
  budgeted!: number;

  @Field(() => PenceScalar, { description: 'What shifts moved to it.' })
  movedIn!: number;

  @Field(() => PenceScalar, { description: 'What shifts moved from it.' })
  movedOut!: number;

  @Field(() => PenceScalar, { description: 'Budgeted, and what has moved since.' })
  now!: number;

  @Field(() => Float, { nullable: true, description: 'Percent of all that the organisation has.' })
  share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The same the year before; null where nothing was tagged then.',
  })
  shareBefore!: number | null;
}

const LINE = 'A priority in its order, with its money, its targets and its results side by side.';

/** A priority as the money side lists it. */
@ObjectType({ description: LINE })
export class PriorityLine implements PriorityLineRow {
  @Field(() => ID, { description: 'The priority.' })
  id!: string;

  @Field(() => String, { description: 'What it is, in a few words.' })
  title!: string;

  @Field(() => Int, { nullable: true, description: '1 is first; null while members have not ranked it.' })
  rank!: number | null;

  @Field(() => String, { description: 'Where it came from.' })
  originLabel!: string;

  @Field(() => String, { description: 'to come, in force or ended.' })
  standing!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  starts!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, where one is set.' })
  ends!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be looked at again.' })
  reviewOn!: string | null;

  @Field(() => Boolean, { description: 'Whether that day has come.' })
  reviewDue!: boolean;

  @Field(() => [PriorityMoney], { description: 'Its money and staff in the year; none without headings.' })
  money!: PriorityMoneyRow[];

  @Field(() => Int, { nullable: true, description: 'Its place by money, 1 the most; null without any.' })
  spendPlace!: number | null;

  @Field(() => String, { description: 'What the targets of its measures ask for, in words.' })
  difficulty!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Percent of its targets that ask for a real step, of those that can be judged.',
  })
  stretchShare!: number | null;

  @Field(() => Int, { description: 'Measures that serve it.' })
  measures!: number;

  @Field(() => Int, { description: 'Measures that meet their target.' })
  met!: number;

  @Field(() => Int, { description: 'Measures that miss it by more than the tolerance.' })
  missed!: number;

  @Field(() => Int, { description: 'Measures that miss it within the tolerance.' })
  justMissed!: number;

  @Field(() => Int, { description: 'Open cases about its measures.' })
  openCases!: number;

  @Field(() => [String], { description: 'What does not fit together, in sentences.' })
  flags!: string[];
}
