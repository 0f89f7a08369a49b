import type { Client } from 'pg';

/** A column of a tenant-owned table. */
export interface Column {
  table: string;
  name: string;
  /** As PostgreSQL writes it: `text`, `text[]`, `jsonb`, `uuid`, `timestamp with time zone`… */
  type: string;
  /** Whether it must be given: it may not be null and has no default. */
  required: boolean;
  /** Whether it is made by PostgreSQL and cannot be set. */
  generated: boolean;
  /** Whether a key of its table, or of another, goes by it. */
  isKey: boolean;
  /** The words it may be, where a check lists them. */
  words: string[];
}

/** Every column of every tenant-owned table, as an administrator finds them in the catalogue. */
export async function tenantColumns(admin: Client): Promise<Column[]> {
  const { rows } = await admin.query<Column & { checks: string[] }>(
    `select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
       a.attnotnull and not a.atthasdef and a.attidentity = '' as required,
       a.attgenerated <> '' or a.attidentity = 'a' as generated,
       exists (select from pg_constraint k where k.contype in ('p', 'f')
         and ((k.conrelid = c.oid and a.attnum = any(k.conkey)) or (k.confrelid = c.oid and a.attnum = any(k.confkey)))
       ) as "isKey",
       array(select pg_get_constraintdef(k.oid) from pg_constraint k
         where k.contype = 'c' and k.conrelid = c.oid and k.conkey = array[a.attnum]) as checks
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
     order by c.relname, a.attnum`,
  );
  return rows.map(({ checks, ...column }) => ({ ...column, words: wordsIn(checks) }));
}

function wordsIn(checks: readonly string[]): string[] {
  const listed = checks.find((check) => check.includes('= ANY'));
  return [...(listed ?? '').matchAll(/'((?:[^']|'')*)'::text/g)].map(([, word]) => word ?? '');
}
