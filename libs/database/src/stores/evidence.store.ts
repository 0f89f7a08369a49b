import { createHash } from 'node:crypto';
import type { EvidenceStore } from '#application/ports/stores';
import { canonicalJson, toJson } from '#workflow/pure/json.value';
import type { Sql } from '#workflow/host/sql';

type Entry = Parameters<EvidenceStore['append']>[0];

/** The audit trail, chained per stream: each entry's hash covers the one before it. */
export class EvidenceSqlStore implements EvidenceStore {
  constructor(private readonly sql: Sql) {}

  async length(tenantId: string, stream: string): Promise<number> {
    const [last] = await this.sql.query<{ seq: number | null }>(
      `select max(seq) as seq from audit_entry where tenant_id = $1 and stream = $2`,
      [tenantId, stream],
    );
    return last?.seq ?? 0;
  }

  async append(entry: Entry): Promise<void> {
    const [last] = await this.sql.query<{ seq: number; hash: string }>(
      `select seq, hash from audit_entry where tenant_id = $1 and stream = $2 order by seq desc limit 1`,
      [entry.tenantId, entry.stream],
    );
    const seq = (last?.seq ?? 0) + 1;
    const prevHash = last?.hash ?? '';
    const before = entry.before ?? null;
    const after = entry.after ?? null;
    const said = canonicalJson(toJson({ ...entry, before, after, seq }));
    const hash = createHash('sha256').update(prevHash).update(said).digest('hex');
    await this.sql.query(
      `insert into audit_entry (tenant_id, stream, seq, at, person_id, person_name, on_behalf_of, action,
         before, after, prev_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        entry.tenantId,
        entry.stream,
        seq,
        entry.at,
        entry.personId,
        entry.personName,
        entry.onBehalfOf,
        entry.action,
        before === null ? null : JSON.stringify(before),
        after === null ? null : JSON.stringify(after),
        prevHash,
        hash,
      ],
    );
  }

  async refused(entry: Parameters<EvidenceStore['refused']>[0]): Promise<void> {
    await this.sql.query(
      `insert into refusal (tenant_id, id, at, person_id, person_name, action, rule, about)
       values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7)`,
      [entry.tenantId, entry.at, entry.personId, entry.personName, entry.action, entry.rule, entry.about],
    );
  }

  async takeKey(entry: Parameters<EvidenceStore['takeKey']>[0]) {
    // A second command with the same key waits here until the first has committed or rolled back.
    const inserted = await this.sql.query(
      `insert into kept_answer (tenant_id, person_id, key, request_hash, answer, at)
       values ($1, $2, $3, $4, 'null', $5) on conflict do nothing returning key`,
      [entry.tenantId, entry.personId, entry.key, entry.requestHash, entry.at],
    );
    if (inserted.length === 1) return { taken: true } as const;
    const [row] = await this.sql.query<{ request_hash: string; answer: unknown }>(
      `select request_hash, answer from kept_answer where tenant_id = $1 and person_id = $2 and key = $3`,
      [entry.tenantId, entry.personId, entry.key],
    );
    if (!row) throw new Error('a kept answer that conflicts must be there to read');
    return { taken: false, requestHash: row.request_hash, answer: row.answer } as const;
  }

  async keepAnswer(entry: Parameters<EvidenceStore['keepAnswer']>[0]): Promise<void> {
    await this.sql.query(
      `update kept_answer set answer = $4 where tenant_id = $1 and person_id = $2 and key = $3`,
      [entry.tenantId, entry.personId, entry.key, JSON.stringify(entry.answer)],
    );
  }
}
