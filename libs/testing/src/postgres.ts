import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '#database/migrate';
import {
  databaseStatements,
  databaseUrl,
  identifier,
  roleNames,
  roleStatements,
  roles,
} from '../../../scripts/lib/postgres/roles.mjs';
import type { RoleName } from '../../../scripts/lib/postgres/roles.mjs';
import { assertUnprivileged } from './unprivileged.ts';

const template = 'goldthread_template';
/** Any number will do, so long as every worker of the run takes the same lock while the template is made. */
const templateLock = 2_026_001;

/** A spec file's own database: empty but for the migrated schema, gone after `drop`. */
export interface TestDatabase {
  readonly name: string;
  /** The migrator's address; specs use it to look at the catalogue, never to stand in for the product. */
  readonly ownerUrl: string;
  readonly apiUrl: string;
  readonly workerUrl: string;
  readonly signinUrl: string;
  readonly publicUrl: string;
  /** Ends every session on the database and removes it. */
  drop(): Promise<void>;
}

/**
 * Makes a fresh migrated database on the run's server by copying a template that is migrated once a run.
 *
 * @throws when no server was started (the project lacks the global setup), or when a service role is privileged
 */
export async function createDatabase(): Promise<TestDatabase> {
  await asAdmin(ensureTemplate);
  return copyOf(template);
}

/**
 * Makes a database that `fill` has filled: filled once a run under this name, by whoever asks first, and copied after that.
 *
 * @param fill ends every connection it opened before it resolves
 * @returns a copy of its own, and what `fill` told, as JSON keeps it
 */
export async function createFilledDatabase<T>(
  name: string,
  fill: (database: TestDatabase) => Promise<T>,
): Promise<{ database: TestDatabase; told: T }> {
  const filled = `${template}_${name}`;
  const told = await asAdmin(async (admin) => {
    const lock = [templateLock, filled];
    await admin.query('select pg_advisory_lock($1, hashtext($2))', lock);
    try {
      const { rows } = await admin.query<{ told: string }>(
        `select shobj_description(oid, 'pg_database') as told from pg_database where datname = $1 and datistemplate`,
        [filled],
      );
      if (rows[0]) return JSON.parse(rows[0].told) as T;
      const database = await createDatabase();
      const answer = await fill(database);
      await admin.query(`alter database ${identifier(database.name)} rename to ${identifier(filled)}`);
      const text = JSON.stringify(answer).replaceAll("'", "''");
      await admin.query(`comment on database ${identifier(filled)} is '${text}'`);
      await admin.query(`alter database ${identifier(filled)} with is_template true`);
      return JSON.parse(JSON.stringify(answer)) as T;
    } finally {
      await admin.query('select pg_advisory_unlock($1, hashtext($2))', lock);
    }
  });
  return { database: await copyOf(filled), told };
}

async function copyOf(origin: string): Promise<TestDatabase> {
  const name = `goldthread_${randomBytes(6).toString('hex')}`;
  await asAdmin(async (admin) => {
    await admin.query(
      `create database ${identifier(name)} template ${identifier(origin)} owner ${roles.owner} strategy file_copy`,
    );
    for (const statement of databaseStatements(name)) await admin.query(statement);
  });
  const database: TestDatabase = {
    name,
    ownerUrl: urlOf('owner', name),
    apiUrl: urlOf('api', name),
    workerUrl: urlOf('worker', name),
    signinUrl: urlOf('signin', name),
    publicUrl: urlOf('public', name),
    async drop() {
      await asAdmin((admin) => admin.query(`drop database if exists ${identifier(name)} with (force)`));
    },
  };
  const { apiUrl, workerUrl, signinUrl, publicUrl } = database;
  for (const url of [apiUrl, workerUrl, signinUrl, publicUrl]) await assertUnprivileged(url);
  return database;
}

async function ensureTemplate(admin: Client): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [templateLock]);
  try {
    const found = await admin.query('select from pg_database where datname = $1 and datistemplate', [
      template,
    ]);
    if (found.rowCount) return;
    const existing = await admin.query<{ rolname: string }>('select rolname from pg_roles');
    const names = new Set(existing.rows.map((row) => row.rolname));
    for (const statement of roleStatements(passwords(), names)) await admin.query(statement);
    await admin.query(`drop database if exists ${template}`);
    await admin.query(`create database ${template} owner ${roles.owner}`);
    await migrate(urlOf('owner', template));
    await admin.query(`alter database ${template} with is_template true`);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [templateLock]);
  }
}

function adminUrl(): URL {
  const url = process.env.GOLDTHREAD_TEST_PG;
  if (!url)
    throw new Error(
      'No test PostgreSQL: name the spec *.int-spec.ts or *.e2e-spec.ts, so that it is started.',
    );
  return new URL(url);
}

async function asAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: adminUrl().href });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(role: RoleName, database: string): string {
  const { hostname, port } = adminUrl();
  const at = { host: hostname, port: Number(port), database };
  return databaseUrl({ ...at, user: roles[role], password: passwords()[role] });
}

/** The server is gone after the run, so the roles' passwords need only differ from one another. */
function passwords(): Record<RoleName, string> {
  const base = adminUrl().password;
  return Object.fromEntries(roleNames().map((role) => [role, `${role}-${base}`])) as Record<RoleName, string>;
}
