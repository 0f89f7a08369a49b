import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { TargetFlagCode } from '#domain/target/target-documents';
import type { TargetQuestionCode, TargetQuestionGroup } from '#domain/target/target-questions';
import type { Instant } from '#read-models/instant';
import type {
  TargetAnswerRow,
  TargetFlagRow,
  TargetRoundRow,
} from '#read-models/target/target-proposal.rows';
import { TargetFlagEnum, TargetQuestionEnum } from '../../enums/target.enum.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One question of the checklist with its answer. */
@ObjectType({ description: 'One question of the checklist with its answer.' })
export class TargetAnswer implements TargetAnswerRow {
  @Field(() => TargetQuestionEnum, { description: 'Which question.' })
  code!: TargetQuestionCode;

  @Field(() => String, { description: 'wellMade (how it is made) or wanted (whether it helps).' })
  group!: TargetQuestionGroup;

  @Field(() => String, { description: 'The name people know it by.' })
  name!: string;

  @Field(() => String, { description: 'The question.' })
  text!: string;

  @Field(() => Boolean, { description: 'Yes or no.' })
  yes!: boolean;

  @Field(() => String, { description: 'Why.' })
  words!: string;
}

/** Something that the rules noticed about a proposed target. */
@ObjectType({ description: 'Something that the rules noticed about a proposed target.' })
export class TargetFlag implements TargetFlagRow {
  @Field(() => TargetFlagEnum, { description: 'What was noticed.' })
  code!: TargetFlagCode;

  @Field(() => String, { description: 'The same in a sentence, with the figures.' })
  words!: string;

  @Field(() => String, { nullable: true, description: 'Why it may stand, by whoever agreed.' })
  reason!: string | null;
}

/** Terms as they were put once. */
@ObjectType({ description: 'Terms as they were put once.' })
export class TargetRound implements TargetRoundRow {
  @Field(() => Float, { description: 'The target put.' })
  value!: number;

  @Field(() => Float, { description: 'Width of the band below it.' })
  toleranceBelow!: number;

  @Field(() => Float, { description: 'Width of the band above it.' })
  toleranceAbove!: number;

  @Field(() => String, { description: 'Who put it.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { nullable: true, description: 'Who returned it.' })
  returnedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What should be changed.' })
  returnedComment!: string | null;
}
