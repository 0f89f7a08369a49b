import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** The columns that come in, in the order of the file. */
const COLUMNS =
  'tenant_id, indicator_id, period_start, area_code, area_name, period_end, period_label, value';

/**
 * Writes what the product brought in as rows of the second made-up partnership, whose measures have the same codes: ready
 * to be copied, nothing left to read, look up or check.
 */
export async function bareRows(client: Client, file: string): Promise<void> {
  const rows = client.query(
    copyTo(`copy (
      select other.tenant_id, other.id, c.period_start, c.area_code, c.area_name, c.period_end, c.period_label, c.value
        from comparator c
        join indicator i on i.tenant_id = c.tenant_id and i.id = c.indicator_id
        join indicator other on other.tenant_id = pg_temp.bench_id('partnership 2') and other.code = i.code
       where c.tenant_id = pg_temp.bench_id('partnership 1') and c.area_code like 'E08%') to stdout`),
  );
  await pipeline(rows, createWriteStream(file));
}

/**
 * The rows by COPY into a temporary table, and from there into the same table in one statement; the superuser does it, whom
 * row-level security does not hold.
 */
export async function copyAndUpsert(
  client: Client,
  file: string,
): Promise<{ rows: number; copy: number; upsert: number }> {
  const begun = performance.now();
  await client.query('begin');
  await client.query(`create temp table coming on commit drop as select ${COLUMNS} from comparator limit 0`);
  await pipeline(createReadStream(file), client.query(copyFrom(`copy coming (${COLUMNS}) from stdin`)));
  const copied = performance.now();
  const { rowCount } = await client.query(
    `insert into comparator (${COLUMNS}) select ${COLUMNS} from coming
     on conflict (tenant_id, indicator_id, period_start, area_code) do update
       set area_name = excluded.area_name, value = excluded.value`,
  );
  await client.query('commit');
  const seconds = (from: number, to: number): number => (to - from) / 1_000;
  return { rows: rowCount ?? 0, copy: seconds(begun, copied), upsert: seconds(copied, performance.now()) };
}
