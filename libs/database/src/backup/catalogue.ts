import type { ClientBase } from 'pg';

/** A table as a backup holds it: its name, and the columns that are stored rather than computed. */
export interface StoredTable {
  table: string;
  columns: string[];
}

/** A foreign key, with the words that make it again. */
export interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/**
 * Left out of a backup: what migrations and machines write themselves, and sessions, so that nobody who has signed out
 * is signed in again by a restore; nor sign-ins under way and one-time links, which may have been used since.
 */
const leftOut = ['schema_migration', 'workflow_edge', 'session', 'sign_in_attempt', 'sign_in_link'];

/** Tables of the product, by name. */
export async function storedTables(client: ClientBase): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(
    `select c.relname as "table",
        array(select a.attname::text from pg_attribute a
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
               order by a.attnum) as columns
       from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
      order by c.relname`,
    [leftOut],
  );
  return rows;
}

/** Foreign keys between tables of the product. */
export async function foreignKeys(client: ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select k.conrelid::regclass::text as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
       from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace
        and k.conparentid = 0 order by 1, 2`,
  );
  return rows;
}

/** Tables whose owner is held by row-level security as everybody is. */
export async function forcedTables(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Where each sequence stands; one that was never used is left out. */
export async function sequences(client: ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `select sequencename as name, last_value::text as last from pg_sequences
      where schemaname = 'public' and last_value is not null order by 1`,
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}
