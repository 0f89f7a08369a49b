// @ts-check
import { Trouble } from '../trouble.mjs';
import { databaseStatements, privilegedRoles, roleStatements } from './roles.mjs';

/**
 * @typedef {{ query: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }} Connection
 */

/**
 * Creates the product's roles, or gives them this data folder's passwords.
 *
 * @param {Connection} admin
 * @param {import('./roles.mjs').RolePasswords} passwords
 */
export async function applyRoles(admin, passwords) {
  const { rows } = await admin.query('select rolname from pg_roles');
  const existing = new Set(rows.map((row) => String(row.rolname)));
  for (const statement of roleStatements(passwords, existing)) await admin.query(statement);
  const privileged = (await admin.query(privilegedRoles)).rows.map((row) => row.rolname);
  if (privileged.length > 0) {
    throw new Trouble(
      `The database role ${privileged.join(', ')} is a superuser or bypasses row-level security; take that away, then start again.`,
    );
  }
}

/**
 * Lets the roles into one database, and nobody else.
 *
 * @param {Connection} admin
 * @param {string} database
 */
export async function openDatabase(admin, database) {
  for (const statement of databaseStatements(database)) await admin.query(statement);
}
