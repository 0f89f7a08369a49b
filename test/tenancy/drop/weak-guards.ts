import type { Client } from 'pg';

/** Policies beside the tenant's and the backup's, each with its role, its command, and whom it lets read and write. */
const others: readonly string[] = [
  ...['appointment', 'delegation', 'membership', 'organisation', 'partnership', 'tenant_revision'].map(
    (table) => `${table} sign_in SELECT goldthread_signin true -`,
  ),
  'import_job work_anywhere SELECT goldthread_worker true -',
  'publication published SELECT goldthread_public live -',
  'publication_edition published SELECT goldthread_public (EXISTS ( SELECT FROM publication p' +
    ' WHERE ((p.tenant_id = publication_edition.tenant_id) AND (p.id = publication_edition.publication_id)))) -',
  'retention_run retention_anywhere SELECT goldthread_worker true -',
  'seal_state seal_anywhere SELECT goldthread_worker true -',
  'tenant_revision fold_anywhere ALL goldthread_worker true true',
  'tenant_revision owner_adds INSERT goldthread_owner - true',
  'tenant_export export_anywhere SELECT goldthread_worker true -',
  'workflow_due due_anywhere SELECT goldthread_worker true -',
  'workflow_due due_claim UPDATE goldthread_worker true false',
];

const appRoles = 'goldthread_api, goldthread_worker';
const tenant =
  "(tenant_id = ANY (( SELECT (string_to_array(NULLIF(current_setting('app.tenants'::text, true), ''::text), ','::text))::uuid[] AS string_to_array)::uuid[]))";
const backup = "(current_setting('app.backup'::text, true) = 'on'::text)";

/**
 * What is not as it must be with the row-level security of these tables: not on, not forced, a policy that is missing, one
 * too many, or one that asks for less (docs/security.md, leak channels). Empty when all is well.
 */
export async function weakGuards(owner: Client, tables: readonly string[]): Promise<string[]> {
  const asked = tables.flatMap((table) => [
    `${table} tenant ALL ${appRoles} ${tenant} ${tenant}`,
    `${table} backup SELECT goldthread_owner ${backup} -`,
  ]);
  const expected = new Set([...asked, ...others]);
  const found = new Set(await policies(owner));
  const open = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relname = any($1)
       and not (relrowsecurity and relforcerowsecurity)`,
    [tables],
  );
  return [
    ...open.rows.map(({ name }) => `${name} is not under forced row-level security`),
    ...[...expected].filter((policy) => !found.has(policy)).map((policy) => `missing: ${policy}`),
    ...[...found].filter((policy) => !expected.has(policy)).map((policy) => `unexpected: ${policy}`),
  ];
}

async function policies(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ policy: string }>(
    String.raw`select regexp_replace(concat_ws(' ', tablename, policyname, cmd, array_to_string(roles, ', '),
       coalesce(qual, '-'), coalesce(with_check, '-')), '\s+', ' ', 'g') as policy from pg_policies`,
  );
  return rows.map(({ policy }) => policy);
}
