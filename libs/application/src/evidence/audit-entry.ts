import { createHash } from 'node:crypto';
import type { ActorAppointment } from '#permissions/actor';
import { canonicalJson, toJson, type JsonValue } from '#workflow/pure/json.value';
import { openTexts, sealTexts, type KeptText, type KeptTexts } from './sealed-texts.ts';

/** What is said of an act when it is appended to the trail of evidence. */
export interface AuditAct {
  tenantId: string;
  stream: string;
  at: Date;
  personId: string | null;
  personName: string;
  jobTitle?: string | null;
  onBehalfOf: string | null;
  /** What the token is called that they acted by; absent when they were there themselves. */
  token?: string;
  /** The appointments in force for the organisation they acted for. */
  appointments?: readonly Pick<ActorAppointment, 'id' | 'role' | 'tenantId' | 'delegatedBy'>[];
  action: string;
  before: unknown;
  after: unknown;
}

/** An entry as it is stored and exported. The first kind holds its texts in the chain, the second beside it. */
export interface AuditEntry {
  tenantId: string;
  stream: string;
  seq: number;
  format: 1 | 2;
  /** ISO 8601, UTC, milliseconds. */
  at: string;
  personId: string | null;
  /** Of the first kind alone; the second has it among its texts. */
  personName: string | null;
  person: JsonValue;
  appointments: JsonValue;
  onBehalfOf: string | null;
  action: string;
  before: JsonValue;
  after: JsonValue;
  prevHash: string;
  hash: string;
  texts: KeptTexts;
}

/** SHA-256, in hexadecimal, over the hash of the entry before (empty for the first) and all of this one but its texts. */
export function entryHash(entry: Omit<AuditEntry, 'hash' | 'texts'>): string {
  const { tenantId, stream, seq, at, personId, onBehalfOf, action, before, after } = entry;
  const common = { tenantId, stream, seq, at, personId, onBehalfOf, action, before, after };
  const { format, personName, person, appointments } = entry;
  const said = format === 1 ? { ...common, personName } : { ...common, format, person, appointments };
  return createHash('sha256')
    .update(entry.prevHash)
    .update(canonicalJson(toJson(said)))
    .digest('hex');
}

/** The entry that follows another in its stream (docs/domain.md section 7). */
export function nextEntry(last: { seq: number; hash: string } | undefined, act: AuditAct): AuditEntry {
  const texts: Record<string, KeptText> = {};
  const entry = {
    tenantId: act.tenantId,
    stream: act.stream,
    seq: (last?.seq ?? 0) + 1,
    format: 2 as const,
    at: act.at.toISOString(),
    personId: act.personId,
    personName: null,
    person: sealTexts(
      { name: act.personName, jobTitle: act.jobTitle ?? null, ...(act.token && { token: act.token }) },
      'person',
      texts,
    ),
    appointments: toJson(act.appointments?.map(heldAs) ?? []),
    onBehalfOf: act.onBehalfOf,
    action: act.action,
    before: sealTexts(act.before ?? null, 'before', texts),
    after: sealTexts(act.after ?? null, 'after', texts),
    prevHash: last?.hash ?? '',
  };
  return { ...entry, hash: entryHash(entry), texts };
}

/** An appointment as the chain keeps it; one held by delegation says whose it is. */
const heldAs = ({ id, role, tenantId, delegatedBy }: NonNullable<AuditAct['appointments']>[number]) =>
  delegatedBy ? { id, role, tenantId, delegatedBy } : { id, role, tenantId };

/** What an entry says, with its texts back in their places. */
export function openEntry(entry: Pick<AuditEntry, 'personName' | 'person' | 'before' | 'after' | 'texts'>): {
  personName: string;
  jobTitle: string | null;
  token: string | null;
  before: JsonValue;
  after: JsonValue;
} {
  const { texts } = entry;
  const person = openTexts(entry.person, 'person', texts) as {
    name?: string;
    jobTitle?: string | null;
    token?: string;
  } | null;
  return {
    personName: entry.personName ?? person?.name ?? '',
    jobTitle: person?.jobTitle ?? null,
    token: person?.token ?? null,
    before: openTexts(entry.before, 'before', texts),
    after: openTexts(entry.after, 'after', texts),
  };
}
