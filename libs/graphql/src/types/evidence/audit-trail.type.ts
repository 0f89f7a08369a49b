import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  AuditChangeRow,
  AuditEntryRow,
  AuditPlaceRow,
  AuditTextRow,
  TenantExportRow,
} from '#read-models/evidence/audit-trail.rows';
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

/** A text of an entry of the trail. */
@ObjectType({ description: 'A text of an entry of the trail.' })
export class AuditText implements AuditTextRow {
  @Field(() => String, { description: 'Where it stands in the entry.' })
  place!: string;

  @Field(() => String, { description: 'The same in words.' })
  label!: string;

  @Field(() => String, { description: 'The text.' })
  text!: string;
}

/** A copy of all that a place holds, asked for by somebody. */
@ObjectType({ description: 'A copy of all that a place holds, asked for by somebody.' })
export class TenantExport implements TenantExportRow {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Who asked for it.' })
  askedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  askedAt!: Instant;

  @Field(() => String, { description: 'waiting, ready or failed.' })
  state!: string;

  @Field(() => Float, { nullable: true, description: 'Its length in bytes, once it is there.' })
  size!: number | null;

  @Field(() => Int, { description: 'How many pieces it comes in.' })
  pieces!: number;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of all lines before its last, in hexadecimal.',
  })
  sha256!: string | null;
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

  @Field(() => String, {
    nullable: true,
    description: 'What the token is called that they did it by; null when they were there themselves.',
  })
  byToken!: string | null;

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

  @Field(() => [AuditText], { description: 'Texts of it that this person could redact.' })
  redactable!: AuditTextRow[];

  @Field(() => String, {
    nullable: true,
    description: 'Why this person may not redact it though they may redact others; null otherwise.',
  })
  whyNotRedact!: string | null;
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

  @Field(() => [TenantExport], {
    description: 'Copies of all it holds that were asked for, the newest first.',
  })
  exports!: TenantExportRow[];
}
