import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ImportCounts as Counts, ImportOutcome as Outcome } from '#application/ports/imports';
import type { ImportSummaryRow } from '#read-models/imports/import.rows';
import type { Instant } from '#read-models/instant';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { ImportCounts, ImportOutcome } from './import-parts.type.ts';

/** A file that was brought in, or is about to be. */
@ObjectType({ description: 'A file that was brought in, or is about to be.' })
export class ImportSummary implements ImportSummaryRow {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'Whose it is.' })
  ownerId!: string;

  @Field(() => String, { description: 'Name of whose it is.' })
  ownerName!: string;

  @Field(() => String, { description: 'What it holds: observations, comparators, targets or indicators.' })
  kind!: string;

  @Field(() => String, { description: 'The same in words.' })
  kindLabel!: string;

  @Field(() => String, { description: 'What one of what it holds is called: figure, target or measure.' })
  unitWord!: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => Float, { description: 'Its length in bytes.' })
  size!: number;

  @Field(() => String, { description: 'Where it stands.' })
  state!: string;

  @Field(() => String, { description: 'The same in words.' })
  stateLabel!: string;

  @Field(() => Boolean, { description: 'Whether something is being done with it: look again soon.' })
  working!: boolean;

  @Field(() => Int, { description: 'Version, to send with an act.' })
  version!: number;

  @Field(() => String, { description: 'Who sent the file.' })
  uploadedByName!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  uploadedAt!: Instant;

  @Field(() => String, { nullable: true, description: 'Who had it brought in.' })
  appliedByName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  appliedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'Who had it undone.' })
  undoneByName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  undoneAt!: Instant | null;

  @Field(() => ImportCounts, { nullable: true, description: 'What became of its rows.' })
  counts!: Counts | null;

  @Field(() => ImportOutcome, { nullable: true, description: 'What bringing it in changed.' })
  outcome!: Outcome | null;

  @Field(() => String, { nullable: true, description: 'Why something did not go through, in words.' })
  trouble!: string | null;
}

/** A row of the list of imports. */
@ObjectType({ description: 'A row of the list of imports.' })
export class ImportEdge extends EdgeOf(ImportSummary) {}

/** A page of the list of imports. */
@ObjectType({ description: 'A page of the list of imports.' })
export class ImportConnection extends ConnectionOf(ImportEdge) {}
