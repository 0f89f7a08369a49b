// @ts-check
import { applyRoles, openDatabase } from '../postgres/apply-roles.mjs';
import { identifier, roleNames, roles } from '../postgres/roles.mjs';
import { Trouble, codeOf } from '../trouble.mjs';

/** @typedef {import('./embedded-database.mjs').Database} Database */

/**
 * Makes ready a PostgreSQL that somebody else runs: checks its version and what the given user may do, creates the
 * roles, and gives the database to the owner role.
 *
 * @param {{ databaseUrl: string, secrets: import('./secrets.mjs').Secrets }} how
 * @returns {Promise<Database>}
 */
export async function openOutsideDatabase({ databaseUrl, secrets }) {
  const address = parse(databaseUrl);
  const { Client } = (await import('pg')).default;
  const admin = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  admin.on('error', () => undefined);
  try {
    await admin.connect();
  } catch (error) {
    await admin.end().catch(() => undefined);
    throw new Trouble(
      `The database at ${describe(address)} (DATABASE_URL) cannot be reached: ${reason(error)}.`,
    );
  }
  try {
    const database = await checkServer(admin);
    await applyRoles(admin, secrets);
    await admin.query(`grant ${roles.owner} to current_user`);
    await admin.query(`alter database ${identifier(database)} owner to ${roles.owner}`);
    await openDatabase(admin, database);
  } catch (error) {
    if (codeOf(error) === '42501') {
      throw new Trouble(
        `The user of DATABASE_URL lacks a privilege Goldthread needs to set up: ${reason(error)}.`,
      );
    }
    throw error;
  } finally {
    await admin.end().catch(() => undefined);
  }
  const urls = /** @type {Database['urls']} */ ({});
  for (const role of roleNames()) {
    const url = new URL(address);
    url.username = roles[role];
    url.password = encodeURIComponent(secrets[role]);
    urls[role] = url.href;
  }
  return { urls, stop: async () => undefined };
}

/**
 * @param {import('../postgres/apply-roles.mjs').Connection} admin
 * @returns {Promise<string>} the database's name
 */
async function checkServer(admin) {
  const { rows } = await admin.query(`
    select current_setting('server_version_num')::int as version, current_setting('server_version') as shown,
           current_database() as database, current_user as login, r.rolsuper or r.rolcreaterole as may
      from pg_roles r where r.rolname = current_user`);
  const facts = rows[0] ?? {};
  if (Number(facts.version) < 150_000) {
    throw new Trouble(`The database is PostgreSQL ${String(facts.shown)}; Goldthread needs 15 to 18.`);
  }
  if (facts.may !== true) {
    throw new Trouble(
      `The database user ${String(facts.login)} (DATABASE_URL) may not create roles; give it CREATEROLE or use an administrator.`,
    );
  }
  return String(facts.database);
}

/** @param {string} text */
function parse(text) {
  try {
    const url = new URL(text);
    if (/^postgres(ql)?:$/.test(url.protocol)) return url;
  } catch {
    // Falls through to the one line below.
  }
  throw new Trouble('DATABASE_URL must look like postgres://user:password@host:5432/database.');
}

/** @param {URL} url */
function describe(url) {
  return `${url.hostname}:${url.port || '5432'}${url.pathname}`;
}

/** @param {unknown} error */
function reason(error) {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return error.errors[0].message;
  return error instanceof Error ? error.message || error.name : String(error);
}
