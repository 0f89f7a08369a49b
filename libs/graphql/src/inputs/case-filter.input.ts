import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CaseOrder } from '#read-models/cases/cases.sql';
import { CaseOrderEnum } from '../enums/case-order.enum.ts';

/** Which cases to list; every part given must hold. */
@InputType({ description: 'Which cases to list; every part given must hold.' })
export class CaseFilter {
  @Field(() => [String], { nullable: true, description: 'In one of these states.' })
  states?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'In this partnership.' })
  partnershipId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this organisation to act on.' })
  organisationId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Overdue at the present step, or not.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Open, or closed.' })
  open?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Words in the indicator's title, or the number of the case.",
  })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Waiting for the person signed in.' })
  mine?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Code of the theme of the indicator.' })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of whom it waits for.' })
  waitingFor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Class of the exception that opened it; "none" for a case that people opened.',
  })
  exception?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In a second round of challenge and plan or later.' })
  laterRound?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Escalated at the present step.' })
  escalated?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'A redesign of the system itself.' })
  redesign?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'A computed verdict was set aside.' })
  overridden?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Open for this many working days or more.' })
  openFor?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'At the present step for this many working days or more.',
  })
  inStateFor?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Open, and without an approved plan.' })
  withoutPlan?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'With a plan under way and no milestone met yet.' })
  withoutMilestone?: boolean | null;

  @Field(() => CaseOrderEnum, {
    nullable: true,
    description: 'In which order; those due soonest first unless said.',
  })
  sort?: CaseOrder | null;
}
