import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { VirementSummaryRow } from '#read-models/resource/virement.rows';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { PenceScalar } from '../../scalars/pence.scalar.ts';

/** What lists and pages show of an organisation's own side of a movement. */
@ObjectType({ description: "An organisation's own side of a movement of resources, as lists show it." })
export class VirementSummary implements VirementSummaryRow {
  @Field(() => ID, { description: 'Opaque id of the virement.' })
  id!: string;

  @Field(() => String, {
    description:
      'asked, reserved, approved, enacted, reversing.asked, reversing.agreed, reversed, refused or released.',
  })
  state!: string;

  @Field(() => String, { description: 'The state in words.' })
  stateLabel!: string;

  @Field(() => Boolean, { description: 'Whether nothing more is awaited.' })
  settled!: boolean;

  @Field(() => String, { description: 'out when the organisation gives, in when it receives.' })
  direction!: string;

  @Field(() => PenceScalar, {
    description: 'How much: pence, or hundredths of a post where the unit is FTE.',
  })
  amount!: number;

  @Field(() => String, { description: 'GBP or FTE.' })
  unit!: string;

  @Field(() => String, { description: 'The amount in words.' })
  amountText!: string;

  @Field(() => Int, { description: 'Financial year, by the calendar year in which it starts.' })
  year!: number;

  @Field(() => String, { description: 'The indicator whose case asks.' })
  title!: string;

  @Field(() => ID, { description: 'Opaque id of the case that asks.' })
  caseId!: string;

  @Field(() => Int, { description: 'Number of that case in its partnership.' })
  caseNumber!: number;

  @Field(() => String, { description: 'The partnership of that case.' })
  partnershipName!: string;

  @Field(() => String, { description: 'The organisation at the other end of the movement.' })
  otherOrganisationName!: string;

  @Field(() => String, { description: 'The budget heading chosen, or until then as the plan named it.' })
  heading!: string;

  @Field(() => ID, { nullable: true, description: 'Opaque id of the heading, once one is chosen.' })
  headingId!: string | null;

  @Field(() => Boolean, { description: 'Whether it is more than a budget holder there may decide alone.' })
  aboveLimit!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it needs more than a budget holder, in words; null where it does not.',
  })
  needs!: string | null;

  @Field(() => String, { description: 'Whose approval a movement above that limit needs, in words.' })
  approvers!: string;

  @Field(() => String, { description: 'Whom it waits for, in words; empty when nobody.' })
  waitingFor!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  askedAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'Since when it stands as it does.' })
  stateSince!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the decision is due.' })
  dueAt!: Instant | null;

  @Field(() => Int, { nullable: true, description: 'Working days until then, negative when overdue.' })
  dueInWorkingDays!: number | null;

  @Field(() => Boolean, { description: 'Whether the decision is overdue.' })
  overdue!: boolean;
}

/** A row in a list of virements. */
@ObjectType({ description: 'A row in a list of virements.' })
export class VirementSummaryEdge extends EdgeOf(VirementSummary) {}

/** A page of virements. */
@ObjectType({ description: 'A page of virements.' })
export class VirementSummaryConnection extends ConnectionOf(VirementSummaryEdge) {}
