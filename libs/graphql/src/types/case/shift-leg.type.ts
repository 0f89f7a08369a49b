import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ShiftLegRow } from '#read-models/case/shift.rows';
import type { Instant } from '#read-models/instant';
import type { OrganisationRow } from '#read-models/organisations/organisation.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { PenceScalar } from '../../scalars/pence.scalar.ts';
import { Organisation } from '../organisations/organisation.type.ts';

/** One side of a resource shift, decided in its own organisation. */
@ObjectType({ description: 'One side of a resource shift, decided in its own organisation.' })
export class ShiftLeg implements ShiftLegRow {
  @Field(() => ID, { description: 'Opaque id of the leg.' })
  id!: string;

  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: OrganisationRow;

  @Field(() => String, { description: 'The budget heading, by its name or as the plan named it.' })
  heading!: string;

  @Field(() => String, { description: 'out when it gives, in when it receives.' })
  direction!: string;

  @Field(() => PenceScalar, { description: 'How much: pence, or hundredths of a full-time post.' })
  amount!: number;

  @Field(() => String, { description: 'GBP, or FTE when staff move.' })
  unit!: string;

  @Field(() => Int, { description: 'Financial year, by the calendar year in which it starts.' })
  year!: number;

  @Field(() => String, { description: 'awaited, consented, refused, enacted or reversed.' })
  state!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The virement in one's own organisation's books; null for the other side's.",
  })
  virementId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "State of that virement; null for the other side's.",
  })
  virementState!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  virementLabel!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Why that virement needs more than a budget holder, in words; null where it does not or is the other side's.",
  })
  virementNeeds!: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided.' })
  by!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  at!: Instant | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: "What the heading holds, for one's own organisation only.",
  })
  headingBalance!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: "What of it is reserved, for one's own organisation only.",
  })
  headingReserved!: number | null;

  @Field(() => PenceScalar, {
    nullable: true,
    description: "What would be available after the move, for one's own organisation only.",
  })
  balanceAfter!: number | null;
}
