import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  EndedPriorityRow,
  PlacePrioritiesRow,
  PriorityLineRow,
  PriorityMoneyRow,
  PriorityOrderRow,
} from '#read-models/priority/priority.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { PriorityLine, PriorityMoney } from './priority-line.type.ts';

/** An order of priorities that members decided. */
@ObjectType({ description: 'An order of priorities that members decided.' })
export class PriorityOrder implements PriorityOrderRow {
  @Field(() => Int, { description: 'Counts up with each decision.' })
  version!: number;

  @Field(() => DateScalar, { description: 'The day of the decision.' })
  decidedOn!: string;

  @Field(() => String, { description: 'The body that decided.' })
  decidedBy!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Who recorded it.' })
  recordedBy!: string;
}

/** A priority that is over. */
@ObjectType({ description: 'A priority that is over.' })
export class EndedPriority implements EndedPriorityRow {
  @Field(() => ID, { description: 'The priority.' })
  id!: string;

  @Field(() => String, { description: 'What it was.' })
  title!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day.' })
  ends!: string | null;

  @Field(() => String, { nullable: true, description: 'The body that ended it; null where it ran out.' })
  endedBy!: string | null;
}

const PLACE = 'The priorities of a partnership or an organisation, in the order that members gave them.';

/** The priorities of a place. */
@ObjectType({ description: PLACE })
export class PlacePriorities implements PlacePrioritiesRow {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'partnership or organisation.' })
  of!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether you may set one up.' })
  mayDefine!: boolean;

  @Field(() => Boolean, { description: 'Whether you may record an order.' })
  mayRank!: boolean;

  @Field(() => String, { nullable: true, description: 'Why you may not, in words.' })
  whyNotRank!: string | null;

  @Field(() => Int, { description: 'Financial year of the money, by the calendar year in which it begins.' })
  year!: number;

  @Field(() => [Int], { description: 'Years there are headings for, the latest first.' })
  years!: number[];

  @Field(() => String, { description: 'Whose money it is: nobody else’s can be seen.' })
  moneyOf!: string;

  @Field(() => Int, { description: 'Version of the order; 0 before the first.' })
  orderVersion!: number;

  @Field(() => PriorityOrder, { nullable: true, description: 'The decision that the order rests on.' })
  order!: PriorityOrderRow | null;

  @Field(() => [PriorityLine], { description: 'Those not over, in order.' })
  lines!: PriorityLineRow[];

  @Field(() => [PriorityMoney], { description: 'Money and staff that serve none of them.' })
  unclaimed!: PriorityMoneyRow[];

  @Field(() => [EndedPriority], { description: 'Those that are over, the latest first.' })
  ended!: EndedPriorityRow[];
}
