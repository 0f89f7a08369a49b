import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SharingLevel, SharingSide } from '#domain/sharing/sharing-context';
import type { Instant } from '#read-models/instant';
import type { SharingSummaryRow } from '#read-models/sharing/sharing.rows';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { SharingLevelEnum, SharingSideEnum } from '../../enums/sharing.enum.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** A sharing agreement as lists show it. */
@ObjectType({ description: 'A sharing agreement as lists show it.' })
export class SharingSummary implements SharingSummaryRow {
  @Field(() => ID, { description: 'Opaque id of the agreement.' })
  id!: string;

  @Field(() => String, { description: 'The measure, as the proposal or the agreement names it.' })
  measure!: string;

  @Field(() => String, {
    description: 'Where it stands: proposed, agreed, active, ended, refused or withdrawn.',
  })
  state!: string;

  @Field(() => String, { description: 'Where it stands, in words.' })
  stateLabel!: string;

  @Field(() => SharingLevelEnum, { description: 'How much is shared.' })
  level!: SharingLevel;

  @Field(() => String, { description: 'What the level is called.' })
  levelName!: string;

  @Field(() => String, { description: 'What the level takes in, in words.' })
  levelMeans!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  starts!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  ends!: string;

  @Field(() => ID, { description: 'The organisation whose measure it is.' })
  organisationId!: string;

  @Field(() => String, { description: 'Its name.' })
  organisationName!: string;

  @Field(() => ID, { description: 'The partnership it is shared with.' })
  partnershipId!: string;

  @Field(() => String, { description: 'Its name.' })
  partnershipName!: string;

  @Field(() => SharingSideEnum, { description: 'Which side proposed it.' })
  proposedBy!: SharingSide;

  @Field(() => String, { description: 'Who proposed it.' })
  proposedByName!: string;

  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  proposedAt!: Instant;

  @Field(() => String, { description: 'Who has to answer; empty when nobody has.' })
  waitingFor!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the answer is due.' })
  dueAt!: Instant | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Working days until the answer is due, negative when overdue.',
  })
  dueInWorkingDays!: number | null;

  @Field(() => Boolean, { description: 'Whether the answer is overdue.' })
  overdue!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The published copy of the measure; null before sharing begins and after it has ended.',
  })
  sharedMeasureId!: string | null;
}

/** A row in a list of sharing agreements. */
@ObjectType({ description: 'A row in a list of sharing agreements.' })
export class SharingSummaryEdge extends EdgeOf(SharingSummary) {}

/** A page of sharing agreements. */
@ObjectType({ description: 'A page of sharing agreements.' })
export class SharingSummaryConnection extends ConnectionOf(SharingSummaryEdge) {}
