import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type {
  DepartureRow,
  MembershipNoticeRow,
  MemberStandingRow,
  OpenWorkRow,
} from '#read-models/membership/membership.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One thing that a member leaving would leave behind. */
@ObjectType({ description: 'One thing that a member leaving would leave behind.' })
export class OpenWork implements OpenWorkRow {
  @Field(() => String, { description: 'Names it among the others; sent back for what stays as it is.' })
  key!: string;

  @Field(() => String, { description: 'What it is, such as measure, case, action, feed or agreement.' })
  kind!: string;

  @Field(() => String, {
    description:
      'decide: somebody must first; say: it may stay as it is, once that is said; ends: it ends of itself.',
  })
  bearing!: string;

  @Field(() => String, { description: 'It in words: what to do first, or what becomes of it.' })
  words!: string;

  @Field(() => ID, { nullable: true, description: 'Opaque id of what it is about, where that is a node.' })
  subjectId!: string | null;
}

/** The decision that a member leaves after a last day. */
@ObjectType({ description: 'The decision that a member leaves after a last day.' })
export class Departure implements DepartureRow {
  @Field(() => DateScalar, { description: 'First day of the membership that ends.' })
  joined!: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  lastDay!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Who decided it.' })
  decidedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  decidedAt!: Instant;

  @Field(() => String, { description: 'decided, calledOff or over.' })
  standing!: string;

  @Field(() => String, { nullable: true, description: 'Who called it off.' })
  calledOffBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  calledOffReason!: string | null;

  @Field(() => [String], { description: 'In words: what stays as it is, said by whoever decided.' })
  leaves!: string[];

  @Field(() => [String], {
    description: 'In words: what came up after the decision and had still to be decided when it was over.',
  })
  leftOpen!: string[];
}

/** A member of a partnership, and what its leaving would leave behind. */
@ObjectType({ description: 'A member of a partnership, and what its leaving would leave behind.' })
export class MemberStanding implements MemberStandingRow {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;

  @Field(() => String, { description: 'Name of the partnership.' })
  partnershipName!: string;

  @Field(() => ID, { description: 'The member.' })
  organisationId!: string;

  @Field(() => String, { description: 'Name of the member.' })
  organisationName!: string;

  @Field(() => Boolean, { description: 'Whether it is the accountable body.' })
  accountableBody!: boolean;

  @Field(() => DateScalar, { description: 'First day of the latest membership.' })
  joined!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of it, where that is fixed.' })
  left!: string | null;

  @Field(() => String, { description: 'member, leaving or left.' })
  standing!: string;

  @Field(() => DateScalar, { description: 'The last day that the open work is told for.' })
  lastDay!: string;

  @Field(() => [OpenWork], {
    description:
      'What the partnership has going with it as it would stand on that day: what must be decided first comes first.',
  })
  work!: OpenWorkRow[];

  @Field(() => [Departure], { description: 'Every end of a membership that was decided, the latest first.' })
  departures!: DepartureRow[];

  @Field(() => Boolean, { description: 'Whether this person may end the membership.' })
  mayChange!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;
}

/** News of a membership, until it was read. */
@ObjectType({ description: 'News of a membership, until it was read.' })
export class MembershipNotice implements MembershipNoticeRow {
  @Field(() => String, { description: 'It in words.' })
  text!: string;

  @Field(() => String, { description: 'The reason that was given.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;
}
