import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type {
  PriorityHeadingRow,
  PriorityLineRow,
  PriorityMeasureRow,
  PriorityRow,
  RankChangeRow,
} from '#read-models/priority/priority.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { Node } from '../node.type.ts';
import { PriorityLine } from './priority-line.type.ts';
import { PriorityHeading, PriorityMeasure, RankChange } from './priority-parts.type.ts';

/** One priority, whole. */
@ObjectType({
  implements: () => [Node],
  description: 'What a partnership or an organisation puts first, and what serves it.',
})
export class Priority extends Node implements PriorityRow {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'partnership or organisation.' })
  of!: string;

  @Field(() => String, { description: 'Name of the partnership or organisation.' })
  ownerName!: string;

  @Field(() => Int, { description: 'Counts up with each change; sent back with one.' })
  version!: number;

  @Field(() => String, { description: 'What it is, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'What is to become better, and for whom.' })
  meaning!: string;

  @Field(() => String, { description: 'Code of where it came from.' })
  origin!: string;

  @Field(() => String, { description: 'Where it came from.' })
  originLabel!: string;

  @Field(() => String, { description: 'What it rests on.' })
  restsOn!: string;

  @Field(() => String, { description: 'The body that adopted it.' })
  adoptedBy!: string;

  @Field(() => DateScalar, { description: 'When.' })
  adoptedOn!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  starts!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, where one is set.' })
  ends!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be looked at again.' })
  reviewOn!: string | null;

  @Field(() => String, { description: 'to come, in force or ended.' })
  standing!: string;

  @Field(() => String, { nullable: true, description: 'The body that decided to end it.' })
  endedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  endReason!: string | null;

  @Field(() => String, { description: 'Who set it up here.' })
  setUpBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  setUpAt!: Instant;

  @Field(() => Boolean, { description: 'Whether you may change what is said of it.' })
  mayChange!: boolean;

  @Field(() => Boolean, { description: 'Whether you may end it.' })
  mayEnd!: boolean;

  @Field(() => Boolean, { description: 'Whether you may choose measures for it.' })
  mayChooseMeasures!: boolean;

  @Field(() => String, { nullable: true, description: 'Why you may not change it, in words.' })
  whyNot!: string | null;

  @Field(() => Int, { description: 'Financial year of the money.' })
  year!: number;

  @Field(() => String, { description: 'Whose money it is.' })
  moneyOf!: string;

  @Field(() => Int, { description: 'How many priorities the order has.' })
  outOf!: number;

  @Field(() => PriorityLine, { nullable: true, description: 'Its place among the others; null once over.' })
  line!: PriorityLineRow | null;

  @Field(() => [PriorityMeasure], { description: 'Measures that serve it, exceptions first.' })
  measuresShown!: PriorityMeasureRow[];

  @Field(() => [PriorityHeading], { description: 'Your organisation’s headings that serve it.' })
  headings!: PriorityHeadingRow[];

  @Field(() => [RankChange], { description: 'The orders that gave it another place, the latest first.' })
  ranks!: RankChangeRow[];
}
