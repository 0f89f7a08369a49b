import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { NeedsMeRow } from '#read-models/needs-me/needs-me.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** One thing that waits for the person signed in. */
@ObjectType({ description: 'One thing that waits for the person signed in.' })
export class NeedsMe implements NeedsMeRow {
  @Field(() => ID, { description: 'Stable key of this entry in the list.' })
  id!: string;

  @Field(() => String, {
    description:
      'What is asked: signReturn, enterReturn (signReturns, enterReturns for many at once), triage, explain, reviewExplanation, draftPlan, acceptResponsibility, approvePlan, practiceNote, consent, approveVirement, agreeReversal, reviewVerdict, milestone, answerSharing, decideTarget, reviseTarget, respondToRecommendation, implementRecommendation, judgeEvidence or judgeRejection.',
  })
  kind!: string;

  @Field(() => String, { description: 'The indicator or plan it concerns.' })
  title!: string;

  @Field(() => String, { description: 'What is asked, in a sentence.' })
  detail!: string;

  @Field(() => String, { description: 'Partnership (or organisation) it belongs to.' })
  partnershipName!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is due.' })
  dueAt!: Instant | null;

  @Field(() => Int, { nullable: true, description: 'Working days until it is due, negative when overdue.' })
  dueInWorkingDays!: number | null;

  @Field(() => Boolean, { description: 'Whether the due moment has passed.' })
  overdue!: boolean;

  @Field(() => String, { description: 'Words for the button that leads to it.' })
  button!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'What it concerns, where that is neither a case nor a figure: the id of a node.',
  })
  subjectId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The case it concerns, when there is one.' })
  caseId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The indicator it concerns: for a return, the organisation's own indicator.",
  })
  indicatorId!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the period to report, for a return.',
  })
  periodStart!: string | null;
}
