import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ResponseDecision } from '#domain/scrutiny/recommendation-documents';
import type { Instant } from '#read-models/instant';
import type { RecommendationSummaryRow } from '#read-models/scrutiny/recommendation.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** What every view of a recommendation shows. */
@ObjectType({ isAbstract: true })
export abstract class RecommendationFacts implements Omit<RecommendationSummaryRow, 'id'> {
  @Field(() => Int, { description: 'Number of the recommendation in its partnership.' })
  number!: number;

  @Field(() => String, { description: 'case, indicator or matter.' })
  aboutKind!: string;

  @Field(() => String, { description: 'What it is about, in words.' })
  aboutTitle!: string;

  @Field(() => ID, { nullable: true, description: 'The case it came from.' })
  caseId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of that case.' })
  caseNumber!: number | null;

  @Field(() => ID, { nullable: true, description: 'The indicator it is about.' })
  indicatorId!: string | null;

  @Field(() => String, { description: 'The recommendation.' })
  text!: string;

  @Field(() => String, { description: 'To whom it is put, in words.' })
  toWhom!: string;

  @Field(() => String, { description: 'The partnership whose scrutiny made it.' })
  partnershipName!: string;

  @Field(() => String, { description: 'State of the recommendation.' })
  state!: string;

  @Field(() => String, { description: 'The state in words.' })
  stateLabel!: string;

  @Field(() => String, { description: 'Who it waits for, in words.' })
  waitingFor!: string;

  @Field(() => Boolean, { description: 'Whether it is still open.' })
  open!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the executive answered last: accepted, partly or rejected.',
  })
  decision!: ResponseDecision | null;

  @Field(() => String, { nullable: true, description: 'The decision in words.' })
  decisionLabel!: string | null;

  @Field(() => Boolean, { description: 'Whether scrutiny pressed it again after a rejection.' })
  pressed!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt!: Instant;

  @Field(() => DateScalar, { description: 'The last day on which the first answer is in time.' })
  responseDue!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first answer came.' })
  respondedAt!: Instant | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the first answer came in time; null while that is open.',
  })
  answeredInTime!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Who carries it out, in words.' })
  implementer!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which carrying it out is in time.',
  })
  implementBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When what it waits for now is due.' })
  dueAt!: Instant | null;

  @Field(() => Int, { nullable: true, description: 'Working days until then, negative when overdue.' })
  dueInWorkingDays!: number | null;

  @Field(() => Boolean, { description: 'Whether that has passed.' })
  overdue!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt!: Instant | null;
}
