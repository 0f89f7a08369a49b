import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { WaitingTimeRow, WaitingTimesRow } from '#read-models/cases/waiting-times.reader';
import { FieldProblem } from '../../results/refusal.types.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** How long cases stay in one stage. */
@ObjectType({ description: 'How long cases stay in one stage, in working days.' })
export class WaitingTime implements WaitingTimeRow {
  @Field(() => String, { description: 'The stage.' })
  stage!: string;

  @Field(() => String, { description: 'The stage in words.' })
  stageLabel!: string;

  @Field(() => String, { nullable: true, description: 'The organisation; null for all together.' })
  organisationName!: string | null;

  @Field(() => Int, { description: 'Stays that ended in the time looked at.' })
  ended!: number;

  @Field(() => Int, { nullable: true, description: 'Working days that half of them took at most.' })
  median!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Working days that nine of ten took at most; null when there are too few stays to say.',
  })
  ninetieth!: number | null;

  @Field(() => Int, { nullable: true, description: 'Working days of the longest.' })
  longest!: number | null;

  @Field(() => Int, { description: 'Cases there now.' })
  now!: number;

  @Field(() => Int, { description: 'Cases there now that are past their time.' })
  overdueNow!: number;

  @Field(() => Int, { description: 'How often somebody next in line was told that it was late.' })
  escalations!: number;
}

/** Where cases wait. */
@ObjectType({ description: 'Where cases wait, across the organisations of your partnerships.' })
export class WaitingTimes implements WaitingTimesRow {
  @Field(() => Boolean, { description: 'Whether you may see it.' })
  readable!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;

  @Field(() => [FieldProblem], {
    description: 'What is wrong with the days asked for; nothing is counted then.',
  })
  problems!: FieldProblem[];

  @Field(() => DateScalar, { description: 'First day of the time looked at.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the time looked at.' })
  to!: string;

  @Field(() => [WaitingTime], { description: 'Every stage, in the order of the workflow.' })
  stages!: WaitingTimeRow[];

  @Field(() => [WaitingTime], { description: 'Each organisation, in the stages its cases stood in.' })
  organisations!: WaitingTimeRow[];
}
