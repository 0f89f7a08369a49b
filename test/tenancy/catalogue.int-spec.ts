import pg from 'pg';
import { createDatabase, type TestDatabase } from '#testing/postgres';
import { UNREVISED } from '#database/revisions/revised-tables';
import { weakGuards } from './drop/weak-guards.ts';

/**
 * Walks the catalogue of the migrated schema and fails on any table, view, key, constraint, function or grant that
 * could let one tenant see, touch or guess another's rows (docs/security.md, leak channels).
 */
const appRoles = ['goldthread_api', 'goldthread_worker', 'goldthread_signin', 'goldthread_public'];

/** Tables that belong to no tenant, each with its reason. A new one must be argued for here. */
const withoutTenant: Record<string, string> = {
  person: 'identity: the sign-in role alone reads it, before any tenant is known',
  session: 'identity: the sign-in role alone reads it',
  sign_in_provider:
    'identity: the sign-in role alone reads it, and the secrets in it, before any tenant is known',
  external_identity: 'identity: the sign-in role alone reads it',
  sign_in_link: 'identity: the sign-in role alone reads it',
  sign_in_attempt: 'identity: the sign-in role alone reads it',
  second_factor: 'identity: the sign-in role alone reads it',
  recovery_code: 'identity: the sign-in role alone reads it',
  factor_taken_off: 'identity: the sign-in role alone reads it',
  factor_ask: 'identity: the sign-in role alone reads it; no organisation is told of another’s ask',
  workflow_edge: 'the machines’ charts, the same for everybody, read-only',
  installation: 'what this installation is, no tenant’s data, read-only',
  schema_migration: 'the migrator’s own list, nobody else may read it',
};

describe('the catalogue of the database', () => {
  let database: TestDatabase;
  let owner: pg.Client;

  beforeAll(async () => {
    database = await createDatabase();
    owner = new pg.Client(database.ownerUrl);
    await owner.connect();
  }, 60_000);
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await owner.query<Record<string, unknown>>(sql, values)).rows;
  const tenantTables = async (): Promise<string[]> =>
    (
      await rows(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
      )
    )
      .map((row) => String(row.relname))
      .filter((name) => !(name in withoutTenant));

  it('has every tenant-owned table under forced row-level security, with its policies and no others', async () => {
    const names = await tenantTables();
    expect(names.length).toBeGreaterThan(25);
    expect(await weakGuards(owner, names)).toEqual([]);
    // The owner reads past the policy only while it says that it is making a backup.
    expect(await rows('select from indicator')).toEqual([]);
  });

  it('leads every primary key, unique constraint and unique index with the tenant', async () => {
    const wrong = await rows(
      `select i.indexrelid::regclass::text as index from pg_index i
       join pg_class c on c.oid = i.indrelid
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where c.relname = any($1) and (i.indisunique or i.indisexclusion) and a.attname <> 'tenant_id'
         and c.relnamespace = 'public'::regnamespace`,
      [await tenantTables()],
    );
    expect(wrong).toEqual([]);
  });

  it('ties every foreign key of a tenant-owned table to the same tenant', async () => {
    const wrong = await rows(
      `select conname, conrelid::regclass::text as "table" from pg_constraint k
       join pg_attribute mine on mine.attrelid = k.conrelid and mine.attnum = k.conkey[1]
       join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attnum = k.confkey[1]
       where k.contype = 'f' and k.conrelid::regclass::text = any($1)
         and (mine.attname <> 'tenant_id' or theirs.attname <> 'tenant_id')`,
      [await tenantTables()],
    );
    expect(wrong).toEqual([]);
  });

  it('has no view that looks with its owner’s eyes, and no materialised view', async () => {
    const views = await rows(
      `select relname from pg_class where relnamespace = 'public'::regnamespace
         and (relkind = 'm' or (relkind = 'v' and not coalesce('security_invoker=true' = any(reloptions), false)))`,
    );
    expect(views).toEqual([]);
  });

  it('has no function that runs with its owner’s rights or an open search path', async () => {
    const functions = await rows(
      `select proname from pg_proc where pronamespace = 'public'::regnamespace
         and (prosecdef or proleakproof or not coalesce(proconfig::text like '%search_path%', false))`,
    );
    expect(functions).toEqual([]);
  });

  it('grants the application roles no truncate, references, trigger or create, and nothing to everybody', async () => {
    const grants = await rows(
      `select grantee, table_name, privilege_type from information_schema.role_table_grants
       where table_schema = 'public' and (grantee = 'PUBLIC'
         or (grantee = any($1) and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')))`,
      [appRoles],
    );
    expect(grants).toEqual([]);
    for (const role of appRoles) {
      const [may] = await rows(`select has_schema_privilege($1, 'public', 'create') as make`, [role]);
      expect(may).toEqual({ make: false });
    }
  });

  it('has application roles that own nothing and may bypass nothing', async () => {
    const roles = await rows(
      `select r.rolname, r.rolsuper, r.rolbypassrls, r.rolcreatedb, r.rolcreaterole,
         (select count(*)::int from pg_class c where c.relowner = r.oid) as owns,
         (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships
       from pg_roles r where rolname = any($1) order by 1`,
      [appRoles],
    );
    expect(roles).toHaveLength(4);
    for (const role of roles) {
      expect(role).toMatchObject({
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        owns: 0,
        memberships: 0,
      });
    }
  });

  it('keeps identity tables from the api and the worker, and tenants’ figures from the sign-in', async () => {
    for (const [role, table] of [
      ['goldthread_api', 'person'],
      ['goldthread_api', 'session'],
      ['goldthread_worker', 'person'],
      ['goldthread_worker', 'session'],
      ['goldthread_signin', 'observation'],
      ['goldthread_signin', 'indicator'],
      ['goldthread_signin', 'improvement_case'],
      ['goldthread_signin', 'workflow_due'],
      ['goldthread_api', 'schema_migration'],
    ]) {
      const [may] = await rows(`select has_any_column_privilege($1, $2, 'select,insert,update') as touch`, [
        role,
        table,
      ]);
      expect({ role, table, ...may }).toEqual({ role, table, touch: false });
    }
  });

  it('raises a tenant’s revision by every change to every table but those that are argued for', async () => {
    const followed = await rows(
      `select c.relname as table, array_agg(t.tgname::text || ' ' || pg_get_triggerdef(t.oid) order by t.tgname) as triggers
         from pg_class c left join pg_trigger t on t.tgrelid = c.oid and t.tgname like 'revised%' and t.tgenabled = 'O'
        where c.relnamespace = 'public'::regnamespace and c.relname = any($1) group by c.relname`,
      [(await tenantTables()).filter((table) => !(table in UNREVISED))],
    );
    const notYet = (row: string): string =>
      `FOR EACH ROW WHEN ((strpos(COALESCE(current_setting('app.revised'::text, true), ''::text), (${row}.tenant_id)::text) = 0)) EXECUTE FUNCTION revise_tenant()`;
    const asked = (table: string): string[] => [
      `revised CREATE TRIGGER revised AFTER UPDATE ON public.${table} ${notYet('new')}`,
      `revised_gone CREATE TRIGGER revised_gone AFTER DELETE ON public.${table} ${notYet('old')}`,
      `revised_new CREATE TRIGGER revised_new BEFORE INSERT ON public.${table} ${notYet('new')}`,
    ];
    expect(followed.length).toBeGreaterThan(40);
    expect(followed).toEqual(followed.map(({ table }) => ({ table, triggers: asked(String(table)) })));
    const all = await tenantTables();
    expect(Object.keys(UNREVISED).filter((table) => !all.includes(table))).toEqual([]);
  });

  it('would notice: a table made without its policy is found', async () => {
    await owner.query('begin');
    await owner.query('create table careless (tenant_id uuid, id uuid primary key)');
    const found = await rows(`select relforcerowsecurity from pg_class where relname = 'careless'`);
    const listed = await tenantTables();
    await owner.query('rollback');
    expect(listed).toContain('careless');
    expect(found).toEqual([{ relforcerowsecurity: false }]);
  });
});
