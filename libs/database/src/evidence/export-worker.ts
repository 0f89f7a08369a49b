import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel/clock';
import type { ExportLine } from '#application/evidence/export-format';
import type { Sql } from '#workflow/host/sql';
import { inTransaction } from '../tenant-transaction.ts';
import { EXPORT_NAME, leftOutOfExports, TENANT_TABLES } from './export.sql.ts';
import { readEvidence } from './read-evidence.ts';
import { sealTenant } from './seal-tenants.ts';

export interface ExportWorkerParts {
  /** Connected as the worker's role, the one that sees exports of all tenants. */
  source: DataSource;
  clock: Clock;
  /** Told of what went wrong on our side. */
  trouble?: (error: unknown, id: string) => void;
}

interface ToDo {
  tenant_id: string;
  id: string;
}

/** Characters of a piece, about. */
const PIECE = 500_000;
/** Rows read at once. */
const ROWS = 1_000;

/**
 * Makes one export that was asked for: all of the tenant as it stands, sealed first. What is read and what is written is
 * one transaction, so that one that was cut short leaves nothing and is made anew.
 *
 * @returns whether there was one to make
 */
export async function workOnExports({ source, clock, trouble }: ExportWorkerParts): Promise<boolean> {
  const [due] = await source.query<ToDo[]>(
    `select tenant_id, id from tenant_export where state = 'waiting' order by asked_at limit 1`,
  );
  if (!due) return false;
  const { tenant_id: tenantId, id } = due;
  try {
    await inTransaction(source, ({ sql }) => makeExport(sql, tenantId, id, clock.now()), [tenantId]);
  } catch (error) {
    trouble?.(error, id);
    await inTransaction(
      source,
      ({ sql }) =>
        sql.query(`update tenant_export set state = 'failed' where tenant_id = $1 and id = $2`, [
          tenantId,
          id,
        ]),
      [tenantId],
    );
  }
  return true;
}

async function makeExport(sql: Sql, tenantId: string, id: string, now: Date): Promise<void> {
  const [held] = await sql.query<{ name: string }>(
    `select (${EXPORT_NAME}) as name from tenant_export
      where tenant_id = $1 and id = $2 and state = 'waiting' for update skip locked`,
    [tenantId, id],
  );
  if (!held) return;
  await sealTenant(sql, tenantId, now);
  const file = new PieceWriter(sql, tenantId, id);
  const header = {
    goldthread: 'export',
    version: 1,
    tenantId,
    name: held.name,
    takenAt: now.toISOString(),
  } as const;
  let sealHash: string | null = null;
  await file.write({ kind: 'header', header });
  await readEvidence(sql, tenantId, {
    leaf: (leaf) => file.add({ kind: 'leaf', leaf }),
    sealAt: (seal) => {
      sealHash = seal.hash;
      file.add({ kind: 'seal', seal });
    },
    entry: (entry) => file.add({ kind: 'entry', entry }),
    event: (event) => file.add({ kind: 'event', event }),
  });
  await file.flush();
  const tables = await sql.query<{ name: string }>(TENANT_TABLES, [leftOutOfExports]);
  for (const { name } of tables) await writeTable(sql, file, tenantId, name);
  const { lines, sha256, size } = await file.end();
  await sql.query(
    `update tenant_export set state = 'ready', made_at = $3, size = $4, lines = $5, sha256 = $6, seal_hash = $7
      where tenant_id = $1 and id = $2`,
    [tenantId, id, now, size, lines, sha256, sealHash],
  );
}

/** Every row of a table, read by a cursor, so that no table has to fit in memory. */
async function writeTable(sql: Sql, file: PieceWriter, tenantId: string, table: string): Promise<void> {
  // The name comes from the catalogue and was quoted there.
  await sql.query(
    `declare rows_of_tenant no scroll cursor for select to_jsonb(t) as row from ${table} t where tenant_id = $1`,
    [tenantId],
  );
  for (;;) {
    const rows = await sql.query<{ row: Record<string, unknown> }>(`fetch ${ROWS} from rows_of_tenant`);
    for (const { row } of rows) await file.write({ kind: 'row', table, row });
    if (rows.length < ROWS) break;
  }
  await sql.query('close rows_of_tenant');
}

/** Writes lines into pieces of a size that travels well. */
class PieceWriter {
  private readonly digest = createHash('sha256');
  private waiting: string[] = [];
  private length = 0;
  private pieces = 0;
  private lines = 0;
  private size = 0;

  constructor(
    private readonly sql: Sql,
    private readonly tenantId: string,
    private readonly id: string,
  ) {}

  add(line: ExportLine): void {
    const text = `${JSON.stringify(line)}\n`;
    if (line.kind !== 'end') this.digest.update(text);
    this.waiting.push(text);
    this.length += text.length;
    this.lines += 1;
    this.size += Buffer.byteLength(text);
  }

  async write(line: ExportLine): Promise<void> {
    this.add(line);
    if (this.length >= PIECE) await this.flush();
  }

  async flush(): Promise<void> {
    while (this.waiting.length > 0) {
      let length = 0;
      const upTo = this.waiting.findIndex((text) => (length += text.length) >= PIECE);
      const some = this.waiting.splice(0, upTo === -1 ? this.waiting.length : upTo + 1);
      this.pieces += 1;
      await this.sql.query(
        'insert into export_piece (tenant_id, export_id, number, lines) values ($1, $2, $3, $4)',
        [this.tenantId, this.id, this.pieces, some.join('')],
        'export-piece',
      );
    }
    this.length = 0;
  }

  async end(): Promise<{ lines: number; sha256: string; size: number }> {
    const sha256 = this.digest.digest('hex');
    this.add({ kind: 'end', end: { lines: this.lines, sha256 } });
    await this.flush();
    return { lines: this.lines, sha256, size: this.size };
  }
}
