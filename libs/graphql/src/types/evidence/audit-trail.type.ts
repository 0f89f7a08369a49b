import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AuditChangeRow, AuditEntryRow, AuditPlaceRow } from '#read-models/evidence/audit-trail.rows';
import type { Instant } from '#read-models/instant';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One thing that an act changed. */
@ObjectType({ description: 'One thing that an act changed.' })
export class AuditChange implements AuditChangeRow {
  @Field(() => String, { description: 'What, in words.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What it was; null when there was nothing.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is; null when there is nothing any more.' })
  after!: string | null;
}

/** One accepted act in the trail of evidence. */
@ObjectType({ description: 'One accepted act in the trail of evidence.' })
export class AuditTrailEntry implements AuditEntryRow {
  @Field(() => String, { description: 'The chain it stands in.' })
  stream!: string;

  @Field(() => Int, { description: 'Its place in the chain, from 1.' })
  seq!: number;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;

  @Field(() => String, { description: 'Who did it.' })
  who!: string;

  @Field(() => String, { nullable: true, description: 'Their job title then.' })
  jobTitle!: string | null;

  @Field(() => [String], { description: 'Roles they held where they acted, in words.' })
  roles!: string[];

  @Field(() => String, { nullable: true, description: 'On whose behalf.' })
  onBehalfOf!: string | null;

  @Field(() => String, { description: 'What they did, in words.' })
  act!: string;

  @Field(() => String, { description: 'To what, in words.' })
  thing!: string;

  @Field(() => ID, { nullable: true, description: 'The case it was done to, if it was one.' })
  caseId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The measure it was done to, if it was one.' })
  indicatorId!: string | null;

  @Field(() => [AuditChange], { description: 'What it changed, before and after.' })
  changes!: AuditChangeRow[];

  @Field(() => String, { description: 'Hash of the entry in its chain, SHA-256 in hexadecimal.' })
  hash!: string;

  @Field(() => Boolean, { description: 'Whether a seal covers it.' })
  sealed!: boolean;

  @Field(() => Boolean, { description: 'Whether something of it was redacted.' })
  redacted!: boolean;

  @Field(() => Boolean, { description: 'Whether this person could redact something of it.' })
  mayRedact!: boolean;
}

/** A row of the trail of evidence. */
@ObjectType({ description: 'A row of the trail of evidence.' })
export class AuditTrailEdge extends EdgeOf(AuditTrailEntry) {}

/** A page of the trail of evidence. */
@ObjectType({ description: 'A page of the trail of evidence.' })
export class AuditTrailConnection extends ConnectionOf(AuditTrailEdge) {}

/** A partnership or organisation whose evidence this person may read, and how it stands. */
@ObjectType({
  description: 'A partnership or organisation whose evidence this person may read, and how it stands.',
})
export class AuditPlace implements AuditPlaceRow {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether this person may take a copy of all it holds.' })
  mayExport!: boolean;

  @Field(() => Boolean, { description: 'Whether this person may redact personal data.' })
  mayRedact!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Everything written before then is sealed.' })
  sealedTo!: Instant | null;

  @Field(() => Int, { description: 'How many seals there are.' })
  seals!: number;

  @Field(() => String, { nullable: true, description: 'Hash of the newest seal, to keep somewhere else.' })
  newestSeal!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When all of it was last checked.' })
  checkedAt!: Instant | null;

  @Field(() => Int, { nullable: true, description: 'How many entries and events were checked.' })
  checkedEntries!: number | null;

  @Field(() => [String], { description: 'What the last check found altered; empty when nothing.' })
  faults!: string[];
}
