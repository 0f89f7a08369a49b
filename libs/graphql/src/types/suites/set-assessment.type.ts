import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type {
  SetAnswerRow,
  SetAssessmentRow,
  SetAssessmentsRow,
} from '#read-models/suites/set-assessment.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One of the six qualities of the whole set of measures, as judged. */
@ObjectType({ description: 'One of the six qualities of the whole set of measures, as judged.' })
export class SetQualityAnswer implements SetAnswerRow {
  @Field(() => String, { description: 'Code of the quality.' })
  quality!: string;

  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Field(() => String, { description: 'What it asks.' })
  question!: string;

  @Field(() => Int, { nullable: true, description: '0 to 3.' })
  score!: number | null;

  @Field(() => String, { nullable: true, description: 'The score in words.' })
  scoreWords!: string | null;

  @Field(() => String, { nullable: true, description: 'What the score rests on.' })
  evidence!: string | null;
}

/** The assessment of the whole set in one year. */
@ObjectType({ description: 'The assessment of the whole set in one year.' })
export class SetAssessment implements SetAssessmentRow {
  @Field(() => String, { description: 'The financial year, such as 2025/26.' })
  yearLabel!: string;

  @Field(() => [SetQualityAnswer], { description: 'The six qualities.' })
  qualities!: SetAnswerRow[];

  @Field(() => String, { description: 'Who assessed it.' })
  assessedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  assessedAt!: Instant;
}

/** How good the whole set of measures is: this year, and the years before. */
@ObjectType({ description: 'How good the whole set of measures is: this year, and the years before.' })
export class SetAssessments implements SetAssessmentsRow {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'partnership or organisation.' })
  of!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'The financial year it is, such as 2026/27.' })
  yearLabel!: string;

  @Field(() => Int, {
    description: 'Version of this year’s to send back as expectedVersion; 0 before the first.',
  })
  version!: number;

  @Field(() => DateScalar, { nullable: true, description: 'Day by which it is to be assessed again.' })
  dueOn!: string | null;

  @Field(() => [SetQualityAnswer], { description: 'The six qualities this year.' })
  qualities!: SetAnswerRow[];

  @Field(() => String, { nullable: true, description: 'Who assessed it last this year.' })
  assessedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  assessedAt!: Instant | null;

  @Field(() => [SetAssessment], { description: 'The years before, the last first.' })
  earlier!: SetAssessmentRow[];

  @Field(() => Boolean, { description: 'Whether you may assess it.' })
  mayAssess!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;
}
