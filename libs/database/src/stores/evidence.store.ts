import { nextEntry, type AuditAct, type AuditEntry } from '#application/evidence/audit-entry';
import { concernedBy } from '#application/evidence/concerned';
import type { KeptTexts } from '#application/evidence/sealed-texts';
import type { EvidenceStore, HeldTexts } from '#application/ports/evidence';
import type { Sql } from '#workflow/host/sql';

/** An entry and its texts, in one statement. */
const WRITE = `
  with entry as (
    select * from jsonb_to_record($1::jsonb) as e(
      "tenantId" uuid, stream text, seq int, format smallint, at timestamptz, "personId" uuid, person jsonb,
      appointments jsonb, "onBehalfOf" text, action text, before jsonb, after jsonb, "prevHash" text, hash text)
  ), written as (
    insert into audit_entry (tenant_id, stream, seq, format, at, person_id, person, appointments, on_behalf_of,
      action, before, after, prev_hash, hash)
    select "tenantId", stream, seq, format, at, "personId", person, appointments, "onBehalfOf",
      action, before, after, "prevHash", hash from entry
  )
  insert into audit_text (tenant_id, stream, seq, texts) select "tenantId", stream, seq, $2::jsonb from entry`;

/** Texts with what says whom their entry concerns. */
const HELD_TEXTS = `
  select t.stream, t.seq, t.texts, a.person_id as "personId", a.before, a.after
    from audit_text t join audit_entry a on (a.tenant_id, a.stream, a.seq) = (t.tenant_id, t.stream, t.seq)`;

type FoundTexts = Pick<AuditEntry, 'stream' | 'seq' | 'personId' | 'before' | 'after'> & { texts: KeptTexts };

const heldTexts = ({
  stream,
  seq,
  texts,
  ...entry
}: FoundTexts): HeldTexts & { stream: string; seq: number } => ({
  stream,
  seq,
  texts,
  concernedIds: concernedBy(entry),
});

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

  async append(act: AuditAct): Promise<void> {
    const [last] = await this.sql.query<{ seq: number; hash: string }>(
      `select seq, hash from audit_entry where tenant_id = $1 and stream = $2 order by seq desc limit 1`,
      [act.tenantId, act.stream],
    );
    const { texts, ...entry } = nextEntry(last, act);
    await this.sql.query(WRITE, [JSON.stringify(entry), JSON.stringify(texts)], 'audit-append');
    if (!last) {
      await this.sql.query('insert into seal_state (tenant_id) values ($1) on conflict do nothing', [
        act.tenantId,
      ]);
    }
  }

  async texts(tenantId: string, stream: string, seq: number): Promise<HeldTexts | null> {
    const [row] = await this.sql.query<FoundTexts>(
      `${HELD_TEXTS} where t.tenant_id = $1 and t.stream = $2 and t.seq = $3 for update of t`,
      [tenantId, stream, seq],
    );
    return row ? heldTexts(row) : null;
  }

  async holding(tenantId: string, texts: string[]) {
    const rows = await this.sql.query<FoundTexts>(
      `${HELD_TEXTS} where t.tenant_id = $1
          and exists (select from jsonb_each(t.texts) e where e.value ->> 1 = any($2))
        order by t.stream, t.seq for update of t`,
      [tenantId, texts],
    );
    return rows.map(heldTexts);
  }

  async takeAway(tenantId: string, stream: string, seq: number, places: string[]): Promise<void> {
    await this.sql.query(
      `update audit_text set texts = texts || (select jsonb_object_agg(place, null) from unnest($4::text[]) place)
        where tenant_id = $1 and stream = $2 and seq = $3`,
      [tenantId, stream, seq, places],
    );
  }

  async addExport(asked: Parameters<EvidenceStore['addExport']>[0]): Promise<void> {
    await this.sql.query(
      `insert into tenant_export (tenant_id, id, asked_by, asked_by_name, asked_at, state)
       values ($1, $2, $3, $4, $5, 'waiting')`,
      [asked.tenantId, asked.id, asked.askedBy, asked.askedByName, asked.askedAt],
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
