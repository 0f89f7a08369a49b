import { Client } from 'pg';
import type { TestDatabase } from '#testing/postgres';
import { tenantColumns } from './catalogue-columns.ts';
import type { Column } from './catalogue-columns.ts';
import { isNeeded, valueFor } from './made-rows.ts';

/** A mark that stands in no text by itself: `zq`, a number or `key`, `qz`. */
export const canary = /zq(?:\d+|key)qz/g;

/** What was planted in one tenant's rows. */
export interface Planted {
  /** Columns, by the canary that stands in each: `zq12qz` → `note.text`. Keys share `zqkeyqz`. */
  byCanary: Map<string, string>;
  /** Columns of text that hold words from a list, and so no canary. */
  vocabulary: string[];
  tables: number;
  /** Tables that no row could be made for, with what the database said. */
  empty: string[];
  /** Every uuid in the tenant's rows that stands in nobody else's. */
  uuids: Set<string>;
}

/**
 * Puts a canary of its own into every column of text, list of texts and JSON of some tenants' rows, and a row into each
 * table that has none of theirs, as a superuser with triggers and foreign keys off: the product is not asked, because
 * it would rightly refuse.
 *
 * @param tenants whose rows; made rows belong to the first
 */
export async function plantCanaries(database: TestDatabase, tenants: readonly string[]): Promise<Planted> {
  const url = new URL(process.env['GOLDTHREAD_TEST_PG'] ?? '');
  url.pathname = `/${database.name}`;
  const admin = new Client({ connectionString: url.href });
  await admin.connect();
  try {
    await admin.query(`set session_replication_role = replica`);
    const planter = new Planter(admin, tenants);
    return await planter.plant(await tenantColumns(admin));
  } finally {
    await admin.end();
  }
}

class Planter {
  private readonly planted: Planted = {
    byCanary: new Map(),
    vocabulary: [],
    tables: 0,
    empty: [],
    uuids: new Set(),
  };

  /** What the database said last of a statement that it refused. */
  private refusal = '';

  constructor(
    private readonly admin: Client,
    private readonly tenants: readonly string[],
  ) {}

  async plant(columns: readonly Column[]): Promise<Planted> {
    const tables = Map.groupBy(columns, ({ table }) => table);
    this.planted.tables = tables.size;
    for (const [table, its] of tables) await this.ensureRow(table, its);
    for (const [at, column] of columns.entries()) {
      if (['text', 'text[]', 'jsonb'].includes(column.type) && !column.generated) await this.mark(column, at);
    }
    for (const column of columns) if (column.type === 'uuid') await this.gather(column);
    return this.planted;
  }

  /** @returns how many rows, or null when a check refuses */
  private async tries(sql: string, values: unknown[]): Promise<number | null> {
    try {
      return (await this.admin.query(sql, values)).rowCount;
    } catch (error) {
      this.refusal = error instanceof Error ? error.message : String(error);
      return null;
    }
  }

  private async ensureRow(table: string, columns: readonly Column[]): Promise<void> {
    const found = await this.admin.query(`select from ${table} where tenant_id = any($1) limit 1`, [
      this.tenants,
    ]);
    if (found.rowCount) return;
    const tenant = this.tenants[0] ?? '';
    const insert = (into: readonly Column[]): Promise<number | null> =>
      this.tries(
        insertion(table, into),
        into.map((column) => valueFor(column, tenant)),
      );
    const given = columns.filter(({ generated }) => !generated);
    const made = (await insert(given)) ?? (await insert(given.filter(isNeeded)));
    if (!made) this.planted.empty.push(`${table}: ${this.refusal}`);
  }

  private async mark(column: Column, at: number): Promise<void> {
    const { table, name, type, isKey, words } = column;
    const place = `${table}.${name}`;
    const mark = isKey ? 'zqkeyqz' : `zq${at}qz`;
    if (words.length || (await this.isVocabulary(column))) {
      this.planted.vocabulary.push(place);
      return;
    }
    const value = {
      text: `coalesce(${name} || ' ', '') || $2`,
      'text[]': `array_append(${name}, $2)`,
      // Every value with a space in it is somebody's sentence.
      jsonb: String.raw`regexp_replace(${name}::text, '"([^"\\]* [^"\\]*)"(?!\s*:)', '"\1 ' || $2 || '"', 'g')::jsonb`,
    }[type];
    const update = `update ${table} set ${name} = ${value} where tenant_id = any($1)`;
    const marked =
      (await this.tries(update, [this.tenants, mark])) ??
      (await this.tries(`${update} and ${name} is not null`, [this.tenants, mark]));
    if (marked === null) this.planted.vocabulary.push(place);
    else if (marked > 0) this.planted.byCanary.set(mark, isKey ? 'keys' : place);
  }

  /** Whether everything that stands in it, of anybody, is a word in small letters: a state, a role, a kind. */
  private async isVocabulary({ table, name, type }: Column): Promise<boolean> {
    if (type !== 'text') return false;
    const { rows } = await this.admin.query<{ closed: boolean | null }>(
      `select bool_and(${name} ~ '^[a-z][a-z0-9_-]*$|^[A-Z]{3}$') as closed from ${table}`,
    );
    return rows[0]?.closed === true;
  }

  private async gather({ table, name }: Column): Promise<void> {
    const { rows } = await this.admin.query<{ id: string }>(
      `select distinct ${name}::text as id from ${table} where ${name} is not null and tenant_id = any($1)
       except select ${name}::text from ${table} where tenant_id <> all($1)`,
      [this.tenants],
    );
    for (const { id } of rows) this.planted.uuids.add(id);
  }
}

const insertion = (table: string, columns: readonly Column[]): string =>
  `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
   values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`;
