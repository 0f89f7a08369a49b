import { concernedBy } from '#application/evidence/concerned';
import { openEntry } from '#application/evidence/audit-entry';
import type { EvidenceFault } from '#application/evidence/evidence-checker';
import { redactionsStream } from '#application/evidence/redaction';
import type { KeptTexts } from '#application/evidence/sealed-texts';
import type { Actor } from '#permissions/actor';
import { isAllowed } from '#permissions/ask';
import { authorise, type Authorised } from '#permissions/authorise';
import { roleNames, type Role } from '#permissions/role';
import { connectionOf, pageOffset, pageSize, type Connection, type PageRequest } from '../connection.ts';
import { encodeId, type Named } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { AuditEntryRow, AuditFilter, AuditPlaceRow, AuditTextRow } from './audit-trail.rows.ts';
import {
  AUDIT_PLACES,
  AUDIT_TRAIL,
  EXPORT_PIECE,
  type FoundAuditEntry,
  type FoundAuditPlace,
} from './audit-trail.sql.ts';
import { changesInWords, wordsOf } from './changes-in-words.ts';

/** Reads the trail of evidence, for auditors and administrators of its tenant and nobody else. */
export class AuditTrailReader {
  constructor(private readonly tenants: TenantReader) {}

  /** Where this person may read the trail, with how its evidence stands. */
  async places(actor: Actor): Promise<AuditPlaceRow[]> {
    const mayRead = actor.tenantIds.filter((tenantId) =>
      isAllowed(actor, 'read', 'AuditTrail', { tenantId }),
    );
    if (mayRead.length === 0) return [];
    const found = await this.tenants.read<FoundAuditPlace>(mayRead, { ...AUDIT_PLACES, values: [mayRead] });
    return found.map((place) => ({
      ownerId: encodeId(
        place.is_partnership ? 'Partnership' : 'Organisation',
        place.tenant_id,
        place.tenant_id,
      ),
      name: place.name,
      mayExport: isAllowed(actor, 'export', 'AuditTrail', { tenantId: place.tenant_id }),
      mayRedact: isAllowed(actor, 'redact', 'AuditTrail', { tenantId: place.tenant_id }),
      sealedTo: place.looked_at,
      seals: place.seals ?? 0,
      newestSeal: place.newest_seal,
      checkedAt: place.checked_at,
      checkedEntries: place.checked_entries,
      faults: place.faults.map(faultInWords),
      exports: place.exports.map((one) => ({
        ...one,
        id: encodeId('TenantExport', place.tenant_id, one.id),
      })),
    }));
  }

  /** The trail of a tenant, newest first; null for whoever may not read it, as for a tenant that is not there. */
  async trail(
    actor: Actor,
    tenantId: string,
    filter: AuditFilter,
    page: PageRequest,
  ): Promise<Connection<AuditEntryRow> | null> {
    if (!actor.tenantIds.includes(tenantId) || !isAllowed(actor, 'read', 'AuditTrail', { tenantId }))
      return null;
    const found = await this.tenants.read<FoundAuditEntry>([tenantId], {
      ...AUDIT_TRAIL,
      values: [
        tenantId,
        pattern(filter.person),
        pattern(filter.thing),
        pattern(filter.act?.replaceAll(/\s+/g, '')),
        filter.from ?? null,
        filter.until ?? null,
        pageSize(page),
        pageOffset(page),
        filter.stream ?? null,
        filter.seq ?? 0,
      ],
    });
    const rows = found.map((one) => entryRow(actor, tenantId, one));
    return connectionOf(rows, found[0]?.total ?? 0, page);
  }

  /** One piece of an export, from 1; null past its end, and for whoever may not have it. */
  async exportPiece(
    actor: Actor,
    { tenantId, id }: Pick<Named, 'tenantId' | 'id'>,
    number: number,
  ): Promise<string | null> {
    if (!actor.tenantIds.includes(tenantId)) return null;
    if (!isAllowed(actor, 'export', 'AuditTrail', { tenantId })) return null;
    const values = [tenantId, id, number];
    const [piece] = await this.tenants.read<{ lines: string }>([tenantId], { ...EXPORT_PIECE, values });
    return piece?.lines ?? null;
  }
}

/** Texts of an entry that are still there, with what each place is called. */
function textsOf(texts: KeptTexts): AuditTextRow[] {
  return Object.entries(texts).flatMap(([place, text]) =>
    text ? [{ place, label: wordsOf(place), text: text[1] }] : [],
  );
}

/** Words as a pattern that finds them anywhere; what a pattern would take for a sign is taken for itself. */
function pattern(words: string | null | undefined): string | null {
  const typed = words?.trim();
  return typed ? `%${typed.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` : null;
}

function faultInWords({ stream, seq, at, reason }: EvidenceFault): string {
  return `${stream}, entry ${seq}${at ? `, written ${at}` : ''}: ${reason}`;
}

/** Whether this person may redact an entry; null where it is none that can be redacted, or they may redact none. */
function redaction(actor: Actor, tenantId: string, { stream, entry }: FoundAuditEntry): Authorised | null {
  if (!entry || stream === `audit:${redactionsStream}`) return null;
  if (!isAllowed(actor, 'redact', 'AuditTrail', { tenantId })) return null;
  return authorise(actor, 'redact', 'AuditTrail', { tenantId, concernedIds: concernedBy(entry) });
}

function entryRow(actor: Actor, tenantId: string, found: FoundAuditEntry): AuditEntryRow {
  const { entry, event } = found;
  const opened = entry && openEntry(entry);
  const may = redaction(actor, tenantId, found);
  const thing = found.thing ?? found.stream.replace(/^audit:/, '').replace(/:.*/, '');
  const texts = Object.values(entry?.texts ?? {});
  return {
    stream: found.stream,
    seq: found.seq,
    at: found.at,
    who: opened?.personName ?? found.who ?? 'Goldthread',
    jobTitle: opened?.jobTitle ?? event?.jobTitle ?? null,
    roles: rolesOf(entry),
    onBehalfOf: found.on_behalf_of,
    byToken: opened?.token ?? event?.token ?? null,
    act: wordsOf(found.action),
    thing: found.thing && found.case_id ? thing : found.indicator_id ? thing : wordsOf(thing),
    caseId: found.case_id && encodeId('ImprovementCase', tenantId, found.case_id),
    indicatorId: found.indicator_id && encodeId('Indicator', tenantId, found.indicator_id),
    changes: opened ? changesInWords(opened.before, opened.after) : eventChanges(event),
    hash: entry?.hash ?? event?.hash ?? '',
    sealed: found.sealed,
    redacted: texts.includes(null),
    redactable: may?.ok ? textsOf(entry?.texts ?? {}) : [],
    whyNotRedact: may && !may.ok ? may.message : null,
  };
}

function rolesOf(entry: FoundAuditEntry['entry']): string[] {
  const held = (entry?.appointments ?? []) as unknown as { role: Role }[];
  return [...new Set(held.map(({ role }) => roleNames[role]))];
}

function eventChanges(event: FoundAuditEntry['event']) {
  if (!event) return [];
  const moved = { label: 'State', before: wordsOf(event.from) || null, after: wordsOf(event.to) };
  return [...(event.from === event.to ? [] : [moved]), ...changesInWords(null, event.payload)];
}
