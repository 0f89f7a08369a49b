import type { ImportProblem, ImportRecord, StagedFigure } from '#application/ports/imports';
import type { Sql } from '#workflow/host/sql';

/** Rows that one statement carries: columns travel as arrays. More at once are no quicker and cost memory. */
const BATCH = 1_000;
/** Pairs of rows that say the same thing twice, told one by one. */
const MOST_TOLD = 200;

/**
 * The figures of an import on their way in. PostgreSQL refuses COPY into a table under row-level security, so they travel
 * as arrays, which costs a sixth more and keeps the policy in force.
 */
export class Staging {
  private waiting: StagedFigure[] = [];

  constructor(
    private readonly sql: Sql,
    private readonly job: Pick<ImportRecord, 'tenantId' | 'id'>,
  ) {}

  async add(figures: readonly StagedFigure[]): Promise<void> {
    for (const figure of figures) this.waiting.push(figure);
    if (this.waiting.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.waiting;
    if (rows.length === 0) return;
    this.waiting = [];
    const column = <K extends keyof StagedFigure>(name: K): StagedFigure[K][] => rows.map((row) => row[name]);
    await this.sql.query(
      STAGE,
      [
        ...[this.job.tenantId, this.job.id, column('row'), column('column'), column('indicatorId')],
        ...[column('periodStart'), column('periodEnd'), column('areaCode'), column('areaName')],
        ...[
          column('periodLabel'),
          column('value'),
          column('numerator'),
          column('denominator'),
          column('commentary'),
          column('missingKind'),
          column('missingReason'),
        ],
      ],
      'import-stage',
    );
  }

  /** Figures that the file has twice, each told where it stands the second time. */
  async duplicates(names: readonly string[]): Promise<ImportProblem[]> {
    const found = await this.sql.query<{ rows: number[]; column: number; value: number | null }>(
      `select array_agg(row_number order by row_number, column_number) as rows,
              (array_agg(column_number order by row_number desc, column_number desc))[1] as column,
              (array_agg(value order by row_number desc, column_number desc))[1] as value
         from import_figure where tenant_id = $1 and import_id = $2
        group by indicator_id, period_start, area_code having count(*) > 1
        order by min(row_number) limit ${MOST_TOLD}`,
      [this.job.tenantId, this.job.id],
    );
    return found.map(({ rows, column, value }) => {
      const [first] = rows;
      const last = rows.at(-1) ?? 0;
      const where = first === last ? 'twice in this row' : `in row ${first} as well`;
      return {
        row: last,
        column,
        columnName: names[column - 1] ?? null,
        cell: value === null ? '' : String(value),
        message: `The same period of the same measure and area stands ${where}. Only one of them can come in.`,
      };
    });
  }

  async keepProblems(problems: readonly ImportProblem[]): Promise<void> {
    await this.sql.query(
      `insert into import_problem (tenant_id, import_id, seq, row_number, column_number, column_name, cell, message)
       select $1, $2, seq, row_number, column_number, column_name, cell, message
         from unnest($3::int[], $4::int[], $5::text[], $6::text[], $7::text[])
              with ordinality as p (row_number, column_number, column_name, cell, message, seq)`,
      [
        this.job.tenantId,
        this.job.id,
        problems.map(({ row }) => row),
        problems.map(({ column }) => column),
        problems.map(({ columnName }) => columnName),
        problems.map(({ cell }) => cell),
        problems.map(({ message }) => message),
      ],
    );
  }
}

const STAGE = `
  insert into import_figure (tenant_id, import_id, row_number, column_number, indicator_id, period_start, period_end,
                             area_code, area_name, period_label, value, numerator, denominator, commentary,
                             missing_kind, missing_reason)
  select $1, $2, f.* from unnest($3::int[], $4::int[], $5::uuid[], $6::date[], $7::date[], $8::text[], $9::text[],
    $10::text[], $11::float8[], $12::float8[], $13::float8[], $14::text[], $15::text[], $16::text[]) as f`;
