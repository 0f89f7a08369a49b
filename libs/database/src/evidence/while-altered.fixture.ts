import type { Client } from 'pg';

/** One row to be altered, past every trigger: the first of `table` that `whose` finds. */
interface Alteration {
  table: string;
  change: string;
  whose: string;
}

/** Looks at what a superuser altered, and puts it back as it was, so that each alteration is found by itself. */
export async function whileAltered<T>(
  superuser: Client,
  { table, change, whose }: Alteration,
  look: () => Promise<T>,
): Promise<T> {
  const one = `ctid in (select ctid from ${table} where ${whose} limit 1)`;
  const names = async (sql: string): Promise<string[]> =>
    (await superuser.query<{ name: string }>(sql, [table])).rows.map(({ name }) => name);
  const unhindered = async (statement: string, values: unknown[] = []): Promise<void> => {
    await superuser.query('begin');
    await superuser.query(`alter table ${table} disable trigger user`);
    const { rowCount } = await superuser.query(statement, values);
    if (rowCount !== 1) throw new Error(`${rowCount} rows of ${table} were there to alter`);
    await superuser.query(`alter table ${table} enable trigger user`);
    await superuser.query('commit');
  };
  const { rows } = await superuser.query<{ old: object }>(
    `select to_jsonb(x) as old from ${table} x where ${one}`,
  );
  await unhindered(`update ${table} set ${change} where ${one}`);
  const seen = await look();
  const keys = await names(
    `select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
      where i.indisprimary and i.indrelid = $1::regclass`,
  );
  const columns = await names(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
  );
  const set = columns.map((name) => `"${name}" = o."${name}"`).join(', ');
  const on = keys.map((name) => `t.${name} = o.${name}`).join(' and ');
  await unhindered(
    `update ${table} t set ${set} from jsonb_populate_record(null::${table}, $1) o where ${on}`,
    [JSON.stringify(rows[0]?.old)],
  );
  return seen;
}

/** What is altered in each kind of place, with the stream and the entry of it that must be named. */
export const alterations: [table: string, change: string, where: string, stream: RegExp, seq: number][] = [
  ['audit_entry', `action = 'other'`, `stream = 'membership' and seq = 1`, /^audit:membership$/, 1],
  ['audit_entry', `at = at + interval '1 ms'`, `stream = 'trial' and seq = 2`, /^audit:trial$/, 2],
  [
    'audit_text',
    `texts = jsonb_set(texts, '{person/name,1}', '"Else"')`,
    `stream = 'redactions' and seq = 1`,
    /^audit:redactions$/,
    1,
  ],
  [
    'audit_text',
    `texts = jsonb_set(texts, '{person/name}', 'null')`,
    `stream = 'redactions' and seq = 1`,
    /^audit:redactions$/,
    1,
  ],
  ['workflow_event', `at = at + interval '1 ms'`, 'seq = 1', /^workflow:/, 1],
  ['seal', `root = hash`, 'number = 1', /^seals$/, 1],
  ['seal_leaf', `hash = 'f'`, 'position = 1', /^seals$/, 1],
];
