import type { Leaver, RetentionStore } from '#application/ports/retention';
import type { RetentionKind } from '#domain/retention/retention-settings';
import type { Sql } from '#workflow/host/sql';
import { LEAVERS, PAST_ROWS } from '../retention/retention.sql.ts';

/** Takes out what is past its time; rows by the hundred thousand go in one statement each. */
export class RetentionSqlStore implements RetentionStore {
  constructor(private readonly sql: Sql) {}

  async addRun(run: Parameters<RetentionStore['addRun']>[0]): Promise<void> {
    await this.sql.query(
      `insert into retention_run (tenant_id, id, due_at, asked_by, asked_by_name, state)
       values ($1, $2, $3, $4, $5, 'waiting')
       on conflict (tenant_id) where state = 'waiting' and asked_by is null do nothing`,
      [run.tenantId, run.id, run.dueAt, run.askedBy, run.askedByName],
    );
  }

  async remove(tenantId: string, kind: Exclude<RetentionKind, 'names'>, before: Date): Promise<number> {
    const { table, past } = PAST_ROWS[kind];
    const [row] = await this.sql.query<{ gone: number }>(
      `with gone as (delete from ${table} t where t.tenant_id = $1 and ${past} returning 1)
       select count(*)::int as gone from gone`,
      [tenantId, before],
    );
    return row?.gone ?? 0;
  }

  leavers(tenantId: string, before: Date): Promise<Leaver[]> {
    return this.sql.query<Leaver>(`${LEAVERS} limit 200`, [tenantId, before]);
  }

  namedIn(tenantId: string, personId: string): Promise<{ stream: string; seq: number; places: string[] }[]> {
    return this.sql.query(
      `select t.stream, t.seq, array(select e.key from jsonb_each(t.texts) e
                where e.key in ('person/name', 'person/jobTitle') and e.value <> 'null') as places
         from audit_entry a join audit_text t on (t.tenant_id, t.stream, t.seq) = (a.tenant_id, a.stream, a.seq)
        where a.tenant_id = $1 and a.person_id = $2 and t.texts ? 'person/name' and t.texts -> 'person/name' <> 'null'
        order by t.stream, t.seq for update of t`,
      [tenantId, personId],
    );
  }

  async endRun(
    tenantId: string,
    id: string,
    state: 'done' | 'failed',
    at: Date,
    takenOut: object,
  ): Promise<void> {
    await this.sql.query(
      `update retention_run set state = $3, done_at = $4, taken_out = $5 where tenant_id = $1 and id = $2`,
      [tenantId, id, state, at, JSON.stringify(takenOut)],
    );
  }
}
