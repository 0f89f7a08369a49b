import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { MissingKind } from '#domain/indicator/missing-figure';
import { MissingKindEnum } from '../enums/missing-kind.enum.ts';
import { DateScalar } from '../scalars/date.scalar.ts';

/** Why a figure will not come. */
@InputType({ description: 'Why a figure will not come.' })
export class MissingFigureInput {
  @Field(() => MissingKindEnum, { description: 'The kind of reason.' })
  kind!: MissingKind;

  @Field(() => String, {
    description: 'The reason in words, up to 500 letters. It is published with the period.',
  })
  reason!: string;
}

/** A figure to keep as a draft. */
@InputType({ description: 'A figure to keep as a draft.' })
export class SaveReturnInput {
  @Field(() => ID, { description: "The organisation's own indicator." })
  indicatorId!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => Float, { nullable: true, description: 'The figure, when the measure is reported as a value.' })
  value?: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper part, when it is reported as a ratio.' })
  numerator?: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower part, when it is reported as a ratio.' })
  denominator?: number | null;

  @Field(() => MissingFigureInput, {
    nullable: true,
    description: 'Why the figure will not come, in place of one.',
  })
  missing?: MissingFigureInput | null;

  @Field(() => String, { nullable: true, description: 'What is said about the figure.' })
  commentary?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Answer to the plausibility questions, or why a signed figure changes.',
  })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** The saved figure to sign and publish. */
@InputType({ description: 'The saved figure to sign and publish.' })
export class SignReturnInput {
  @Field(() => ID, { description: "The organisation's own indicator." })
  indicatorId!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, when a period already signed is restated or the figure is unusual.',
  })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** Which draft to throw away. */
@InputType({ description: 'Which draft to throw away.' })
export class RemoveReturnDraftInput {
  @Field(() => ID, { description: "The organisation's own indicator." })
  indicatorId!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** The signed figure that a data verifier stands by. */
@InputType({ description: 'The signed figure that a data verifier stands by.' })
export class VerifyReturnInput {
  @Field(() => ID, { description: "The organisation's own indicator." })
  indicatorId!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => Int, { description: 'Version of the return that was looked at.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** The signed figure that a data verifier sends back, and why. */
@InputType({ description: 'The signed figure that a data verifier sends back, and why.' })
export class SendBackReturnInput extends VerifyReturnInput {
  @Field(() => String, { description: 'What is wrong with it, for whoever puts it right.' })
  reason!: string;
}
