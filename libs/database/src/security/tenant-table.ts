/** Database roles of the running product. None owns anything, none may bypass row-level security. */
export const appRoles = {
  api: 'goldthread_api',
  worker: 'goldthread_worker',
  signin: 'goldthread_signin',
} as const;

/** The role of readers who have not signed in: of no tenant, it sees what is published and nothing else. */
export const publicRole = 'goldthread_public';

/**
 * The one policy: a row is visible and writable when its tenant is among those set for this transaction.
 * The setting stands in a sub-select, so it is read once a statement; after a commit it is '' and not null,
 * hence `nullif` (docs/adr/0001-tenancy.md).
 */
export const tenantPolicy = `tenant_id = any((select string_to_array(nullif(current_setting('app.tenants', true), ''), ',')::uuid[])::uuid[])`;

export type Grant = 'select' | 'insert' | 'update' | 'delete';

/**
 * SQL that puts a table under the tenant policy and grants the application roles what they need, never more.
 * Every tenant-owned table goes through here, in the migration that creates it.
 */
export function tenantTable(table: string, grants: readonly Grant[]): string {
  const roles = `${appRoles.api}, ${appRoles.worker}`;
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy tenant on ${table} to ${roles} using (${tenantPolicy}) with check (${tenantPolicy});
    grant ${grants.join(', ')} on ${table} to ${roles};
  `;
}

/** SQL that lets the sign-in role, which knows no tenant yet, read one table it needs to find a person's place. */
export function signInMayRead(table: string, columns: readonly string[]): string {
  return `
    create policy sign_in on ${table} for select to ${appRoles.signin} using (true);
    grant select (${columns.join(', ')}) on ${table} to ${appRoles.signin};
  `;
}

/** SQL for triggers that refuse to change or remove what was once written. */
export function appendOnly(table: string): string {
  return `
    create trigger ${table}_append_only before update or delete on ${table}
      for each row execute function refuse_change();
  `;
}
