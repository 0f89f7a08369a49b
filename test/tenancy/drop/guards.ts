import type { Client } from 'pg';

/** Something that keeps tenants apart in the database, with how to take it away and put it back. */
export interface Guard {
  name: string;
  drop: string;
  restore: string;
}

interface Policy {
  table: string;
  name: string;
  qual: string | null;
  check: string | null;
  roles: string;
  command: string;
}

/** Every guard of the database: forced row-level security and each policy, opened to everybody or dropped, table by table. */
export async function guardsOf(owner: Client): Promise<Guard[]> {
  const tables = await owner.query<{ table: string }>(
    `select oid::regclass::text as "table" from pg_class where relforcerowsecurity order by 1`,
  );
  const policies = await owner.query<Policy>(
    `select tablename as "table", policyname as name, qual, with_check as "check", cmd as command,
       array_to_string(roles, ', ') as roles from pg_policies order by 1, 2`,
  );
  return [
    ...tables.rows.flatMap(({ table }) => [
      toggled(table, 'row-level security', 'disable', 'enable'),
      toggled(table, 'force of row-level security', 'no force', 'force'),
    ]),
    ...policies.rows.flatMap(dropped),
    ...policies.rows.flatMap(opened),
  ];
}

const toggled = (table: string, name: string, off: string, on: string): Guard => ({
  name: `${name} of ${table}`,
  drop: `alter table ${table} ${off} row level security`,
  restore: `alter table ${table} ${on} row level security`,
});

function dropped({ table, name, qual, check, roles, command }: Policy): Guard {
  const using = qual === null ? '' : ` using (${qual})`;
  const checked = check === null ? '' : ` with check (${check})`;
  return {
    name: `policy ${name} on ${table}, dropped`,
    drop: `drop policy ${name} on ${table}`,
    restore: `create policy ${name} on ${table} for ${command} to ${roles}${using}${checked}`,
  };
}

/** What a policy asks, where it asks anything, answered yes: of what is read, and of what is written. */
function opened({ table, name, qual, check }: Policy): Guard[] {
  const parts: [string, string | null][] = [
    ['using', qual],
    ['with check', check],
  ];
  return parts.flatMap(([part, asks]) =>
    asks === null || asks === 'true'
      ? []
      : {
          name: `policy ${name} on ${table}, ${part} opened`,
          drop: `alter policy ${name} on ${table} ${part} (true)`,
          restore: `alter policy ${name} on ${table} ${part} (${asks})`,
        },
  );
}
