import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  AreaRow,
  ComparatorSetRow,
  ComparatorSetsRow,
  ComparatorUseRow,
  ComparedWithRow,
  DifferingRow,
} from '#read-models/comparison/comparison.rows';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** An area that publishes figures. */
@ObjectType({ description: 'An area that publishes figures.' })
export class ComparedArea implements AreaRow {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

/** Areas to compare with, and why with these. */
@ObjectType({ description: 'Areas to compare with, and why with these.' })
export class ComparatorSet implements ComparatorSetRow {
  @Field(() => String, { description: 'Its code in its place.' })
  code!: string;

  @Field(() => Int, { description: 'Which wording of it.' })
  version!: number;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'Why these areas; why it was given up where it was.' })
  reason!: string;

  @Field(() => [ComparedArea], { description: 'Its areas, by name.' })
  areas!: AreaRow[];

  @Field(() => ComparedArea, {
    nullable: true,
    description: 'A whole country shown beside them and never ranked.',
  })
  benchmark!: AreaRow | null;

  @Field(() => Boolean, { description: 'Whether it was given up.' })
  retired!: boolean;

  @Field(() => String, { description: 'Who worded it so.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => Int, { description: 'Measures that are compared with it now.' })
  measureCount!: number;
}

/** The sets of areas that a place compares itself with. */
@ObjectType({ description: 'The sets of areas that a place compares itself with.' })
export class ComparatorSets implements ComparatorSetsRow {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'partnership or organisation.' })
  of!: 'partnership' | 'organisation';

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [ComparatorSet], { description: 'The sets, those given up last.' })
  sets!: ComparatorSetRow[];

  @Field(() => [ComparedArea], { description: 'Every area that there are figures of.' })
  areas!: AreaRow[];

  @Field(() => [ComparedArea], { description: 'Every whole country that there are figures of.' })
  benchmarks!: AreaRow[];

  @Field(() => Boolean, { description: 'Whether you may change them.' })
  mayMaintain!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;
}

/** An area that measures otherwise. */
@ObjectType({ description: 'An area that measures otherwise.' })
export class DifferingArea implements DifferingRow {
  @Field(() => String, { description: 'Code of the area.' })
  areaCode!: string;

  @Field(() => String, { description: 'What differs.' })
  how!: string;
}

/** What an indicator is compared with, and what it might be. */
@ObjectType({ description: 'What an indicator is compared with, and what it might be.' })
export class ComparatorUse implements ComparatorUseRow {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Its name.' })
  indicatorTitle!: string;

  @Field(() => ID, { description: 'Whose indicator it is.' })
  ownerId!: string;

  @Field(() => String, { description: 'partnership or organisation.' })
  of!: 'partnership' | 'organisation';

  @Field(() => Int, { description: 'How often it was chosen; 0 for never.' })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The set; null for every area that there are figures of.',
  })
  setCode!: string | null;

  @Field(() => [DifferingArea], {
    description: 'Areas of the set that measure otherwise; the others measure alike.',
  })
  differs!: DifferingRow[];

  @Field(() => [ComparatorSet], { description: 'The sets in force.' })
  sets!: ComparatorSetRow[];

  @Field(() => Boolean, { description: 'Whether you may choose.' })
  mayMaintain!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;
}

/** The set that the areas beside a figure come from. */
@ObjectType({ description: 'The set that the areas beside a figure come from.' })
export class ComparedWith implements ComparedWithRow {
  @Field(() => String, { description: 'Its code in its place.' })
  code!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'Why these areas.' })
  reason!: string;

  @Field(() => String, { description: 'Who chose it for this indicator.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => [String], { description: 'Areas of the set without a figure for the period, by name.' })
  withoutFigure!: string[];
}
