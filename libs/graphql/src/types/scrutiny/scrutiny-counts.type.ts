import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ScrutinyCounts as Counts } from '#domain/scrutiny/scrutiny-report';

/** What became of recommendations in a period, in counts. */
@ObjectType({ description: 'What became of recommendations in a period, in counts.' })
export class ScrutinyCounts implements Counts {
  @Field(() => Int, { description: 'Made in the period.' })
  made!: number;

  @Field(() => Int, { description: 'Answered in time in the period, or whose time to answer ended in it.' })
  answersDue!: number;

  @Field(() => Int, { description: 'Of these, answered in time.' })
  answeredInTime!: number;

  @Field(() => Int, { description: 'Of these, answered late.' })
  answeredLate!: number;

  @Field(() => Int, { description: 'Of these, not answered.' })
  unanswered!: number;

  @Field(() => Int, { description: 'Answered in the period and accepted.' })
  accepted!: number;

  @Field(() => Int, { description: 'Answered in the period and accepted in part.' })
  partly!: number;

  @Field(() => Int, { description: 'Answered in the period and rejected.' })
  rejected!: number;

  @Field(() => Int, { description: 'Closed in the period as carried out.' })
  implemented!: number;

  @Field(() => Int, { description: 'Closed in the period, the rejection accepted.' })
  rejectionAccepted!: number;

  @Field(() => Int, { description: 'Withdrawn in the period.' })
  withdrawn!: number;

  @Field(() => Int, { description: 'Open now.' })
  open!: number;

  @Field(() => Int, { description: 'Open and overdue now.' })
  overdue!: number;
}
