// @ts-check
/**
 * The database roles, the same under `npm start` and in the tests. The owner holds the schema and migrates it; the
 * other four are neither owner nor superuser and never bypass row-level security.
 */
export const roles = /** @type {const} */ ({
  owner: 'goldthread_owner',
  api: 'goldthread_api',
  worker: 'goldthread_worker',
  signin: 'goldthread_signin',
  public: 'goldthread_public',
});

/** @typedef {keyof typeof roles} RoleName */
/** @typedef {Record<RoleName, string>} RolePasswords */

const attributes = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication';

/**
 * Statements that create each role, or reset the password of one that is there, to run in any database of the server.
 * The attributes of a role that is there are left alone, since only a superuser may touch them; `privilegedRoles`
 * tells when they are wrong.
 *
 * @param {RolePasswords} passwords
 * @param {ReadonlySet<string>} existing role names the server already has
 * @returns {string[]}
 */
export function roleStatements(passwords, existing) {
  return roleNames().map((key) =>
    existing.has(roles[key])
      ? `alter role ${roles[key]} with login password ${literal(passwords[key])}`
      : `create role ${roles[key]} with ${attributes} password ${literal(passwords[key])}`,
  );
}

/** Names those of the roles that row-level security would not hold; run after `roleStatements`. */
export const privilegedRoles = `select rolname from pg_roles
  where rolname in (${Object.values(roles).map(literal).join(', ')}) and (rolsuper or rolbypassrls)`;

/**
 * Statements that leave a database to its owner and let the other roles in; the schema's grants are the migrations'.
 *
 * @param {string} database
 * @returns {string[]}
 */
export function databaseStatements(database) {
  const name = identifier(database);
  return [
    `revoke all on database ${name} from public`,
    `grant all on database ${name} to ${roles.owner}`,
    `grant connect on database ${name} to ${roles.api}, ${roles.worker}, ${roles.signin}, ${roles.public}`,
  ];
}

/** @returns {RoleName[]} */
export function roleNames() {
  return /** @type {RoleName[]} */ (Object.keys(roles));
}

/** @param {string} name */
export function identifier(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

/** @param {string} text */
function literal(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * A connection address.
 *
 * @param {{ host: string, port: number, database: string, user: string, password: string }} at
 */
export function databaseUrl({ host, port, database, user, password }) {
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  return `postgres://${login}@${host}:${port}/${encodeURIComponent(database)}`;
}
