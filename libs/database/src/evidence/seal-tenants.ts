import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel/clock';
import { nextSeal, type Seal, type StreamHead } from '#application/evidence/seal';
import type { Sql } from '#workflow/host/sql';
import { inTransaction } from '../tenant-transaction.ts';
import { SEAL_COLUMNS } from './evidence.sql.ts';

export interface SealerParts {
  /** Connected as the worker's role, the one that sees which tenants there are to seal. */
  source: DataSource;
  clock: Clock;
}

/**
 * Seals what every tenant's streams have come to since they were last sealed. Writers wait for nothing of it: only two
 * who would seal one tenant at once exclude each other (docs/domain.md section 7).
 *
 * @returns how many tenants had something new
 */
export async function sealTenants({ source, clock }: SealerParts): Promise<number> {
  const tenants = await source.query<{ tenant_id: string }[]>(
    'select tenant_id from seal_state order by tenant_id',
  );
  let sealed = 0;
  for (const { tenant_id: tenantId } of tenants) {
    const done = await inTransaction(source, ({ sql }) => sealTenant(sql, tenantId, clock.now()), [tenantId]);
    if (done) sealed += 1;
  }
  return sealed;
}

/** Adds the heads that moved as leaves, and a seal over all leaves; null when nothing moved or another seals it now. */
export async function sealTenant(sql: Sql, tenantId: string, at: Date): Promise<Seal | null> {
  const [held] = await sql.query(
    'select 1 from seal_state where tenant_id = $1 for update skip locked',
    [tenantId],
    'seal-hold',
  );
  if (!held) return null;
  const heads = await sql.query<StreamHead>(MOVED, [tenantId], 'seal-moved');
  await sql.query('update seal_state set looked_at = $2 where tenant_id = $1', [tenantId, at], 'seal-looked');
  if (heads.length === 0) return null;
  const [before] = await sql.query<{ seal: Seal; frontier: string[] }>(LAST, [tenantId], 'seal-last');
  const last = before && { ...before, seal: { ...before.seal, at: new Date(before.seal.at).toISOString() } };
  const { seal, frontier } = nextSeal(last ?? null, { tenantId, at, heads });
  await sql.query(
    `insert into seal (tenant_id, number, at, size, root, frontier, prev_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tenantId,
      seal.number,
      seal.at,
      seal.size,
      seal.root,
      JSON.stringify(frontier),
      seal.prevHash,
      seal.hash,
    ],
    'seal-write',
  );
  await sql.query(
    `insert into seal_leaf (tenant_id, position, seal_number, stream, seq, hash)
     select $1, $2::int + h.place::int, $3, h.stream, h.seq, h.hash
       from unnest($4::text[], $5::int[], $6::text[]) with ordinality as h(stream, seq, hash, place)`,
    [
      tenantId,
      seal.size - heads.length,
      seal.number,
      heads.map(({ stream }) => stream),
      heads.map(({ seq }) => seq),
      heads.map(({ hash }) => hash),
    ],
    'seal-leaves',
  );
  return seal;
}

const LAST = `
  select ${SEAL_COLUMNS} as seal, frontier from seal s where tenant_id = $1 order by number desc limit 1`;

/** Heads past what is sealed of their stream. Each stream costs two looks, however many entries it has. */
const MOVED = `
  with recursive streams(stream) as (
    (select stream from audit_entry where tenant_id = $1 order by stream limit 1)
    union all
    select (select a.stream from audit_entry a where a.tenant_id = $1 and a.stream > s.stream order by a.stream limit 1)
      from streams s where s.stream is not null
  ), heads as (
    select 'audit:' || s.stream as stream, h.seq, h.hash from streams s cross join lateral (
      select seq, hash from audit_entry a where a.tenant_id = $1 and a.stream = s.stream order by seq desc limit 1) h
    union all
    select 'workflow:' || id, version, last_hash from workflow_instance where tenant_id = $1
  )
  select h.stream, h.seq, h.hash from heads h
   where h.seq > coalesce((select l.seq from seal_leaf l where l.tenant_id = $1 and l.stream = h.stream
                            order by l.seq desc limit 1), 0)
   order by h.stream collate "C"`;
