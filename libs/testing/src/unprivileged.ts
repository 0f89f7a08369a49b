import { Client } from 'pg';

interface RoleFacts {
  name: string;
  superuser: boolean;
  bypasses: boolean;
  creates: boolean;
  owns: boolean;
}

/**
 * Refuses to let a spec run under a role that row-level security does not hold: a superuser, one with BYPASSRLS, one
 * that can make databases or roles, or one that owns (or belongs to a role that owns) the database or anything in it.
 *
 * @param url connection address of the role the product would use
 * @throws an Error naming the role and what it may do that it should not
 */
export async function assertUnprivileged(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<RoleFacts>(factsQuery);
    const facts = rows[0];
    if (!facts) throw new Error('The role of this connection is not in the catalogue.');
    const faults = [
      facts.superuser && 'is a superuser',
      facts.bypasses && 'bypasses row-level security',
      facts.creates && 'may create databases or roles',
      facts.owns && 'owns the database or a table, view, function or schema in it',
    ].filter((fault) => fault !== false);
    if (faults.length > 0) {
      throw new Error(`Specs refuse to run as ${facts.name}: it ${faults.join(', and it ')}.`);
    }
  } finally {
    await client.end();
  }
}

const factsQuery = `
  with mine as (select oid from pg_roles where pg_has_role(current_user, oid, 'member'))
  select current_user as name,
         bool_or(r.rolsuper) as superuser,
         bool_or(r.rolbypassrls) as bypasses,
         bool_or(r.rolcreatedb or r.rolcreaterole) as creates,
         exists (select from pg_class where relowner in (select oid from mine))
           or exists (select from pg_proc where proowner in (select oid from mine))
           or exists (select from pg_namespace where nspowner in (select oid from mine))
           or exists (select from pg_database
                       where datname = current_database() and datdba in (select oid from mine)) as owns
    from pg_roles r
   where r.oid in (select oid from mine)`;
