import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ExceptionClass } from '#domain/assessment/exception';
import type { CaseSummaryRow } from '#read-models/cases/cases.rows';
import type { Instant } from '#read-models/instant';
import { ExceptionClassEnum } from '../../enums/exception-class.enum.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** An improvement case as boards and lists show it. */
@ObjectType({ description: 'An improvement case as boards and lists show it.' })
export class CaseSummary implements CaseSummaryRow {
  @Field(() => ID, { description: 'Opaque id of the case.' })
  id!: string;

  @Field(() => Int, { description: 'Number of the case in its partnership.' })
  number!: number;

  @Field(() => ID, { description: 'The indicator it is about.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Title of the indicator.' })
  indicatorTitle!: string;

  @Field(() => String, { description: 'The partnership it belongs to.' })
  partnershipName!: string;

  @Field(() => String, { description: 'The organisation that must act.' })
  organisationName!: string;

  @Field(() => String, { description: 'Theme of the indicator; empty where it has none.' })
  themeName!: string;

  @Field(() => String, { description: 'State of the case.' })
  state!: string;

  @Field(() => String, { description: 'State of the case in words.' })
  stateLabel!: string;

  @Field(() => String, { description: 'Who it waits for, in words.' })
  waitingFor!: string;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt!: Instant | null;

  @Field(() => Int, { description: 'Whole days since it was opened, until it was closed.' })
  ageDays!: number;

  @Field(() => Int, { description: 'Whole working days since it was opened, until it was closed.' })
  ageWorkingDays!: number;

  @Field(() => DateTimeScalar, { description: 'Since when it stands at the present step.' })
  stateSince!: Instant;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole working days at the present step; null when it is closed.',
  })
  inStateWorkingDays!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the present step is due.' })
  dueAt!: Instant | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Working days until the present step is due, negative when overdue.',
  })
  dueInWorkingDays!: number | null;

  @Field(() => Boolean, { description: 'Whether the present step is overdue.' })
  overdue!: boolean;

  @Field(() => ExceptionClassEnum, { nullable: true, description: 'Class of the exception that opened it.' })
  exception!: ExceptionClass | null;

  @Field(() => Int, { description: 'Which round of challenge and plan this is, from 1.' })
  cycle!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Where it ranks among the cases of its partnership that wait in triage, from 1.',
  })
  rank!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it ranks there, in words.' })
  rankReason!: string | null;

  @Field(() => Boolean, { description: 'Whether it waits for a free place to be worked on.' })
  waitsForPlace!: boolean;

  @Field(() => Int, { description: 'How often it was taken out of its turn.' })
  outOfTurn!: number;

  @Field(() => Int, { description: 'How many levels have been told that the present step is overdue.' })
  escalated!: number;

  @Field(() => Boolean, { description: 'Whether the system itself is to be changed.' })
  redesign!: boolean;

  @Field(() => Int, { description: 'How many computed verdicts were set aside on it.' })
  overrides!: number;

  @Field(() => Boolean, { description: 'Whether its plan is approved.' })
  planApproved!: boolean;

  @Field(() => Int, { description: 'Milestones of its plan.' })
  milestones!: number;

  @Field(() => Int, { description: 'Those of them that are met.' })
  milestonesMet!: number;
}
