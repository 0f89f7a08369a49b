import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { KeyLeaveRow, QualityPassportRow, QualityTestRow } from '#read-models/quality/quality.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One of the eight tests of a measure, as answered last. */
@ObjectType({ description: 'One of the eight tests of a measure, as answered last.' })
export class QualityTest implements QualityTestRow {
  @Field(() => String, { description: 'Code of the test.' })
  test!: string;

  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Field(() => String, { description: 'What it asks.' })
  question!: string;

  @Field(() => Int, { nullable: true, description: '0 to 3; from 2 on it is passed.' })
  score!: number | null;

  @Field(() => String, { nullable: true, description: 'The score in words.' })
  scoreWords!: string | null;

  @Field(() => String, { nullable: true, description: 'What the score rests on.' })
  evidence!: string | null;
}

/** Leave for a measure to be a key one without passing every test. */
@ObjectType({ description: 'Leave for a measure to be a key one without passing every test.' })
export class KeyLeave implements KeyLeaveRow {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'The body that gave it.' })
  body!: string;

  @Field(() => DateScalar, { description: 'Last day of it.' })
  until!: string;

  @Field(() => String, { description: 'Who recorded it.' })
  givenBy!: string;
}

/** How good a measure is, by the eight tests. */
@ObjectType({ description: 'How good a measure is, by the eight tests.' })
export class QualityPassport implements QualityPassportRow {
  @Field(() => ID, { description: 'The measure.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => Int, { description: 'Version to send back as expectedVersion; 0 before the first.' })
  version!: number;

  @Field(() => [QualityTest], { description: 'The eight tests.' })
  tests!: QualityTestRow[];

  @Field(() => String, {
    nullable: true,
    description: 'What stands between it and key status; null when nothing does.',
  })
  gap!: string | null;

  @Field(() => String, { nullable: true, description: 'Who assessed it last.' })
  assessedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  assessedAt!: Instant | null;

  @Field(() => KeyLeave, { nullable: true, description: 'Leave it has today.' })
  leave!: KeyLeaveRow | null;

  @Field(() => Boolean, { description: 'Whether it is in a key suite.' })
  isKey!: boolean;

  @Field(() => Boolean, { description: 'Whether you may assess it.' })
  mayAssess!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;

  @Field(() => Boolean, { description: 'Whether you may give it leave.' })
  mayGiveLeave!: boolean;
}
