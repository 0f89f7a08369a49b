import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ExceptionClass } from '#domain/assessment/exception';
import type { Judgement } from '#domain/assessment/polarity';
import type { RagStatus } from '#domain/assessment/rag';
import type { AssessmentRow, OverdueFigureRow } from '#read-models/indicator/indicator.rows';
import { DirectionOfTravelEnum } from '../../enums/direction.enum.ts';
import { ExceptionClassEnum } from '../../enums/exception-class.enum.ts';
import { RagEnum } from '../../enums/rag.enum.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { OverdueFigure } from './overdue-figure.type.ts';

/** What the rules say about the latest period of an indicator. */
@ObjectType({ description: 'What the rules say about the latest period of an indicator.' })
export class Assessment implements AssessmentRow {
  @Field(() => String, { description: 'The period in words.' })
  periodLabel!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => Float, { nullable: true, description: "The figure, in the indicator's unit." })
  value!: number | null;

  @Field(() => RagEnum, {
    description: 'Status today: overdue where the next figure is late, else against the target.',
  })
  rag!: RagStatus;

  @Field(() => String, { description: 'The status in a word.' })
  ragWord!: string;

  @Field(() => String, { description: 'The status as a letter.' })
  ragLetter!: string;

  @Field(() => RagEnum, {
    description: 'What the latest figure itself says, also while the next one is late.',
  })
  ragOfLatest!: RagStatus;

  @Field(() => String, { description: 'What the latest figure itself says, as a sentence.' })
  ragOfLatestMeaning!: string;

  @Field(() => OverdueFigure, { nullable: true, description: 'The figure that is late, if one is.' })
  overdue!: OverdueFigureRow | null;

  @Field(() => DirectionOfTravelEnum, { description: 'Better or worse than the period before, by polarity.' })
  direction!: Judgement;

  @Field(() => Float, {
    nullable: true,
    description: "Difference from the period before, in the indicator's unit.",
  })
  sinceLast!: number | null;

  @Field(() => Float, { nullable: true, description: 'Difference from the same period a year earlier.' })
  sinceLastYear!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Change per period over the last eight periods, by least squares.',
  })
  slope!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Kind of variation on the control chart, with 13 points or more.',
  })
  variation!: string | null;

  @Field(() => String, { nullable: true, description: 'The variation in words.' })
  variationWords!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whether the process can be expected to meet its target.',
  })
  assurance!: string | null;

  @Field(() => String, { nullable: true, description: 'The assurance in words.' })
  assuranceWords!: string | null;

  @Field(() => ExceptionClassEnum, {
    nullable: true,
    description: 'Exception class, when a criterion fired.',
  })
  exception!: ExceptionClass | null;

  @Field(() => String, { nullable: true, description: 'The criterion that fired, in words.' })
  exceptionWords!: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of the exception criteria applied.' })
  criteriaVersion!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The response that variation and assurance together call for.',
  })
  recommendedResponse!: string | null;

  @Field(() => String, { nullable: true, description: 'The recommended response in words.' })
  recommendedResponseWords!: string | null;

  @Field(() => String, { nullable: true, description: 'How many contributions are signed.' })
  signedLabel!: string | null;

  @Field(() => Boolean, { description: 'Whether a contribution is still missing.' })
  provisional!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no figure for the period, or whose figure the total is without, in words.',
  })
  missing!: string | null;
}
