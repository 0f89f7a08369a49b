import type { AuditEntry } from '#application/evidence/audit-entry';
import type { ChainedEvent, EvidenceChecker } from '#application/evidence/evidence-checker';
import type { Sql } from '#workflow/host/sql';
import { ENTRY_COLUMNS, EVENT_COLUMNS, SEAL_COLUMNS } from './evidence.sql.ts';

/** Who takes evidence in, in the order in which a check needs it. */
export type EvidenceSink = Pick<EvidenceChecker, 'leaf' | 'sealAt' | 'entry' | 'event'>;

const PAGE = 2_000;
const LOWEST_ID = '00000000-0000-0000-0000-000000000000';

/** Reads all of a tenant's evidence, some thousand rows at a time, in a transaction that sees the tenant. */
export async function readEvidence(sql: Sql, tenantId: string, to: EvidenceSink): Promise<void> {
  let leaves = 0;
  for await (const leaf of paged<Parameters<EvidenceSink['leaf']>[0]>(sql, LEAVES, tenantId, [0], (one) => [
    one.position,
  ])) {
    to.leaf(leaf);
    leaves += 1;
  }
  const seals = await sql.query<{ one: Parameters<EvidenceSink['sealAt']>[0] }>(SEALS, [tenantId, leaves]);
  for (const { one } of seals) to.sealAt(one);
  for await (const entry of paged<AuditEntry>(sql, ENTRIES, tenantId, ['', 0], (one) => [
    one.stream,
    one.seq,
  ])) {
    to.entry(entry);
  }
  const after = (one: ChainedEvent) => [one.instanceId, one.seq];
  for await (const event of paged<ChainedEvent>(sql, EVENTS, tenantId, [LOWEST_ID, 0], after))
    to.event(event);
}

async function* paged<T>(
  sql: Sql,
  text: string,
  tenantId: string,
  start: unknown[],
  after: (last: T) => unknown[],
): AsyncGenerator<T> {
  for (let from: unknown[] | null = start; from;) {
    const rows: { one: T }[] = await sql.query<{ one: T }>(text, [tenantId, ...from]);
    for (const { one } of rows) yield one;
    const last = rows.at(-1);
    from = last && rows.length === PAGE ? after(last.one) : null;
  }
}

const LEAVES = `
  select jsonb_build_object('position', position, 'stream', stream, 'seq', seq, 'hash', hash) as one
    from seal_leaf where tenant_id = $1 and position > $2 order by position limit ${PAGE}`;

/** A seal that came after its leaves were read is left for the next time. */
const SEALS = `
  select ${SEAL_COLUMNS} as one from seal s where tenant_id = $1 and size <= $2 order by number`;

const ENTRIES = `
  select ${ENTRY_COLUMNS} as one
    from audit_entry a left join audit_text t using (tenant_id, stream, seq)
   where a.tenant_id = $1 and (a.stream, a.seq) > ($2, $3) order by a.stream, a.seq limit ${PAGE}`;

const EVENTS = `
  select ${EVENT_COLUMNS} as one from workflow_event e
   where e.tenant_id = $1 and (e.instance_id, e.seq) > ($2, $3) order by e.instance_id, e.seq limit ${PAGE}`;
