import { lastingQuestions, type ImportAnswer } from '#domain/imports/import-mapping';
import type { ImportKind } from '#domain/imports/import-state';
import type {
  ExplainedFigure,
  FetchedSeries,
  ImportRecord,
  KeptEntry,
  StagedEntry,
  FigureImport,
  ImportStore,
  RememberedAnswers,
  RememberedColumns,
} from '#application/ports/imports';
import type { ObservationRecord } from '#application/ports/records';
import type { Sql } from '#workflow/host/sql';
import { figuresOf } from '../imports/import-figures.sql.ts';
import { camel, IMPORT_COLUMNS, importValues, snake } from '../imports/import-columns.ts';

export class ImportSqlStore implements ImportStore {
  constructor(private readonly sql: Sql) {}

  find(tenantId: string, id: string): Promise<ImportRecord | null> {
    return this.read(tenantId, id, '');
  }

  lock(tenantId: string, id: string): Promise<ImportRecord | null> {
    return this.read(tenantId, id, 'for update');
  }

  async add(record: ImportRecord): Promise<void> {
    const values = IMPORT_COLUMNS.map((_, index) => `$${index + 1}`);
    await this.sql.query(
      `insert into import_job (${IMPORT_COLUMNS.map(snake).join(', ')}) values (${values.join(', ')})`,
      importValues(record),
    );
  }

  async save(record: ImportRecord): Promise<void> {
    const set = IMPORT_COLUMNS.map((column, index) => `${snake(column)} = $${index + 1}`);
    await this.sql.query(
      `update import_job set ${set.join(', ')} where tenant_id = $1 and id = $2`,
      importValues(record),
    );
  }

  async addChunk(tenantId: string, id: string, seq: number, bytes: Uint8Array): Promise<void> {
    await this.sql.query(
      'insert into import_chunk (tenant_id, import_id, seq, bytes) values ($1, $2, $3, $4)',
      [tenantId, id, seq, bytes],
    );
  }

  async removeChunks(tenantId: string, id: string): Promise<void> {
    await this.sql.query('delete from import_chunk where tenant_id = $1 and import_id = $2', [tenantId, id]);
  }

  async removeFigures(tenantId: string, id: string): Promise<void> {
    for (const table of ['import_figure', 'import_problem', 'import_entry'])
      await this.sql.query(`delete from ${table} where tenant_id = $1 and import_id = $2`, [tenantId, id]);
  }

  async remembered(tenantId: string, kind: ImportKind): Promise<RememberedAnswers> {
    const rows = await this.sql.query<{
      what: 'columns' | ImportAnswer['kind'];
      said: string;
      meant: string | string[];
    }>('select what, said, meant from import_memory where tenant_id = $1 and kind = $2', [tenantId, kind]);
    const answers: ImportAnswer[] = [];
    const columns: RememberedColumns[] = [];
    for (const { what, said, meant } of rows) {
      if (what === 'columns') columns.push({ said, roles: [meant].flat() });
      else answers.push({ kind: what, said, meant: String(meant) });
    }
    return { answers, columns };
  }

  async remember(
    tenantId: string,
    kind: ImportKind,
    answers: readonly ImportAnswer[],
    columns: RememberedColumns,
  ): Promise<void> {
    const rows = [
      { what: 'columns', said: columns.said, meant: columns.roles as string | string[] },
      // Without a name, or about whose area it is, an answer is of its one file alone.
      ...answers
        .filter(({ kind, said }) => said !== '' && lastingQuestions.includes(kind))
        .map((one) => ({ what: one.kind, said: one.said, meant: one.meant })),
    ];
    await this.sql.query(
      `insert into import_memory (tenant_id, kind, what, said, meant)
       select $1, $2, what, said, meant::jsonb
         from unnest($3::text[], $4::text[], $5::text[]) as said (what, said, meant)
       on conflict (tenant_id, kind, what, said) do update set meant = excluded.meant`,
      [
        tenantId,
        kind,
        rows.map(({ what }) => what),
        rows.map(({ said }) => said),
        rows.map(({ meant }) => JSON.stringify(meant)),
      ],
    );
  }

  async rememberFetched(tenantId: string, fetched: FetchedSeries): Promise<void> {
    await this.sql.query(
      `insert into import_memory (tenant_id, kind, what, said, meant) values ($1, 'fetched', 'series', $2, $3)
       on conflict (tenant_id, kind, what, said) do update set meant = excluded.meant`,
      [tenantId, `${fetched.source} ${fetched.indicatorId}`, JSON.stringify(fetched)],
    );
  }

  async entries(tenantId: string, id: string): Promise<KeptEntry[]> {
    const rows = await this.sql.query(
      `select row_number as "row", column_number as "column", indicator_id, standing, title, detail, notes, content,
              before, result_id, result_revision
         from import_entry where tenant_id = $1 and import_id = $2 order by row_number, column_number`,
      [tenantId, id],
    );
    return rows.map((row) => camel(row) as unknown as KeptEntry);
  }

  async addEntries(tenantId: string, id: string, entries: readonly StagedEntry[]): Promise<void> {
    await this.sql.query(
      `insert into import_entry (tenant_id, import_id, row_number, column_number, indicator_id, standing, title, detail,
                                 notes, content)
       select $1, $2, e.* from jsonb_to_recordset($3::jsonb)
           as e ("row" int, "column" int, "indicatorId" uuid, standing text, title text, detail text, notes jsonb,
                 content jsonb)`,
      [tenantId, id, JSON.stringify(entries)],
    );
  }

  async settleEntry(tenantId: string, id: string, entry: KeptEntry): Promise<void> {
    const { row, column, before, resultId, resultRevision } = entry;
    await this.sql.query(
      `update import_entry set before = $5, result_id = $6, result_revision = $7
        where tenant_id = $1 and import_id = $2 and row_number = $3 and column_number = $4`,
      [tenantId, id, row, column, before && JSON.stringify(before), resultId, resultRevision],
    );
  }

  async freeCode(tenantId: string, indicatorId: string): Promise<void> {
    await this.sql.query(
      `update indicator set code = left(code, 50) || '.' || right(id::text, 8)
        where tenant_id = $1 and id = $2 and retired_at is not null`,
      [tenantId, indicatorId],
    );
  }

  touched(tenantId: string, id: string): Promise<{ id: string; figures: number }[]> {
    return this.sql.query(
      `select indicator_id as id, count(*)::int as figures from import_figure
        where tenant_id = $1 and import_id = $2 group by 1 order by 1`,
      [tenantId, id],
    );
  }

  async published(tenantId: string, indicatorIds: readonly string[]): Promise<string[]> {
    const rows = await this.sql.query<{ id: string }>(
      `select organisation_indicator_id as id from indicator_feed
        where organisation_id = $1 and organisation_indicator_id = any($2)
       union
       select organisation_indicator_id from sharing_agreement
        where organisation_id = $1 and organisation_indicator_id = any($2)
       union
       select indicator_id from period_return where tenant_id = $1 and indicator_id = any($2)
       order by 1`,
      [tenantId, indicatorIds],
    );
    return rows.map((row) => row.id);
  }

  explained(tenantId: string, id: string): Promise<ExplainedFigure[]> {
    return this.sql.query(
      `select indicator_id as "indicatorId", period_start as "periodStart", explanation from import_figure
        where tenant_id = $1 and import_id = $2 and explanation is not null order by row_number`,
      [tenantId, id],
    );
  }

  async noteReplaced({ tenantId, id, kind }: FigureImport) {
    const [counts] = await this.sql.query<{ added: number; changed: number; same: number }>(
      figuresOf(kind).note,
      [tenantId, id],
    );
    return counts ?? { added: 0, changed: 0, same: 0 };
  }

  async bringIn(
    { tenantId, id, kind }: FigureImport,
    indicatorIds: readonly string[],
    by: { personId: string },
    at: Date,
  ): Promise<void> {
    const { bringIn, values } = figuresOf(kind);
    await this.sql.query(bringIn, [...values(tenantId, id, by.personId, at), indicatorIds]);
  }

  async changedSince({ tenantId, id, kind }: FigureImport): Promise<number> {
    const [found] = await this.sql.query<{ changed: number }>(figuresOf(kind).changedSince, [tenantId, id]);
    return found?.changed ?? 0;
  }

  async takeBack({ tenantId, id, kind }: FigureImport, by: { personId: string }, at: Date): Promise<void> {
    const { takeBack, values } = figuresOf(kind);
    for (const text of takeBack) {
      const all = values(tenantId, id, by.personId, at);
      await this.sql.query(text, text.includes('$3') ? all : all.slice(0, 2));
    }
  }

  async written({ tenantId, id }: ImportRecord, indicatorId: string): Promise<ObservationRecord[]> {
    const rows = await this.sql.query<Record<string, unknown>>(
      `select o.* from observation o
         join import_figure f on f.tenant_id = o.tenant_id and f.import_id = $2
          and f.indicator_id = o.indicator_id and f.period_start = o.period_start
         left join import_replaced r on r.tenant_id = f.tenant_id and r.import_id = f.import_id
          and r.indicator_id = f.indicator_id and r.period_start = f.period_start and r.area_code = f.area_code
        where o.tenant_id = $1 and o.indicator_id = $3 and r.same is not true
        order by o.period_start`,
      [tenantId, id, indicatorId],
    );
    return rows.map((row) => camel(row) as unknown as ObservationRecord);
  }

  private async read(tenantId: string, id: string, lock: string): Promise<ImportRecord | null> {
    const [row] = await this.sql.query(`select * from import_job where tenant_id = $1 and id = $2 ${lock}`, [
      tenantId,
      id,
    ]);
    return row ? (camel(row) as unknown as ImportRecord) : null;
  }
}
