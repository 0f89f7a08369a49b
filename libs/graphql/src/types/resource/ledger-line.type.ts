import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { LedgerLineRow } from '#read-models/resource/ledger.rows';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { PenceScalar } from '../../scalars/pence.scalar.ts';

/** One line of an organisation's ledger; never changed once written. */
@ObjectType({ description: "One line of an organisation's ledger; never changed once written." })
export class LedgerLine implements LedgerLineRow {
  @Field(() => ID, { description: 'Opaque id of the line.' })
  id!: string;

  @Field(() => ID, { description: 'Opaque id of its heading.' })
  headingId!: string;

  @Field(() => String, { description: 'Name of its heading.' })
  headingName!: string;

  @Field(() => String, { description: 'Code of its heading.' })
  headingCode!: string;

  @Field(() => Int, { description: 'Financial year, by the calendar year in which it starts.' })
  year!: number;

  @Field(() => String, {
    description: 'reserve, release, move_out, move_in, reverse_out or reverse_in.',
  })
  act!: string;

  @Field(() => String, { description: 'The act in words.' })
  actLabel!: string;

  @Field(() => PenceScalar, {
    description: 'How much: pence, or hundredths of a post where the unit is FTE.',
  })
  amount!: number;

  @Field(() => String, { description: 'GBP or FTE.' })
  unit!: string;

  @Field(() => String, { description: 'The amount in words.' })
  amountText!: string;

  @Field(() => PenceScalar, {
    description: 'What it adds to what its heading can still give, or takes from it; in its unit.',
  })
  effect!: number;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  at!: Instant;

  @Field(() => String, { description: 'Who brought it about.' })
  madeBy!: string;

  @Field(() => ID, { description: 'Opaque id of the virement it belongs to.' })
  virementId!: string;

  @Field(() => ID, { nullable: true, description: 'Opaque id of the case that asked for it.' })
  caseId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of the case.' })
  caseNumber!: number | null;

  @Field(() => String, { nullable: true, description: 'What the case is about.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation at the other end.' })
  otherOrganisationName!: string | null;
}

/** A row in a ledger. */
@ObjectType({ description: 'A row in a ledger.' })
export class LedgerLineEdge extends EdgeOf(LedgerLine) {}

/** A page of a ledger. */
@ObjectType({ description: 'A page of a ledger.' })
export class LedgerLineConnection extends ConnectionOf(LedgerLineEdge) {}
