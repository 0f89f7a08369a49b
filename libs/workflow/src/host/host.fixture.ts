import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';
import type { PoolClient } from 'pg';
import { uuidv7 } from '#kernel/ids';
import type { MachineRegistry } from '../pure/machine.registry.ts';
import { installEdges } from './edges.install.ts';
import { workflowSchemaSteps, workflowTenantTables } from './schema/schema.steps.ts';
import type { Sql, Transact } from './sql.ts';

const policy = `tenant_id = any((select string_to_array(nullif(current_setting('app.tenants', true), ''), ',')::uuid[])::uuid[])`;

/** A database of its own with the host's schema, forced row-level security and two unprivileged roles. */
export interface HostDatabase {
  /** Transactions under the application's role, one tenant each. */
  inTenant<T>(tenantId: string, work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Transactions under the worker's role, without a tenant yet. */
  readonly transact: Transact;
  /** The owner, held by the policies like everybody else. */
  asOwner<T>(tenantId: string, work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Past all policies; for looking, and for tampering. */
  readonly admin: Sql;
  installEdges(registry: MachineRegistry): Promise<void>;
  drop(): Promise<void>;
}

export const newId = (): string => uuidv7(new Date(), randomBytes(10));

export async function createHostDatabase(): Promise<HostDatabase> {
  const base = new URL(process.env['GOLDTHREAD_TEST_PG'] ?? '');
  const name = `workflow_${randomBytes(6).toString('hex')}`;
  const roles = { owner: `${name}_owner`, app: `${name}_app`, worker: `${name}_worker` };
  const server = new Client({ connectionString: base.href });
  await server.connect();
  for (const role of Object.values(roles)) await server.query(`create role ${role} login password '${role}'`);
  await server.query(`create database ${name} owner ${roles.owner}`);
  const address = new URL(base.href);
  address.pathname = `/${name}`;
  const admin = quiet(new Pool({ connectionString: address.href, max: 2 }));
  await admin.query(`alter schema public owner to ${roles.owner}`);
  const poolOf = (role: string): Pool => {
    const url = new URL(address.href);
    url.username = role;
    url.password = role;
    return quiet(new Pool({ connectionString: url.href, max: 8 }));
  };
  const pools = { owner: poolOf(roles.owner), app: poolOf(roles.app), worker: poolOf(roles.worker) };
  for (const step of workflowSchemaSteps) await pools.owner.query(step);
  for (const table of workflowTenantTables) {
    await pools.owner.query(`
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy tenant on ${table} using (${policy}) with check (${policy});
      grant select, insert, update, delete on ${table} to ${roles.app}, ${roles.worker};`);
  }
  await pools.owner.query(`
    grant select on workflow_edge to ${roles.app}, ${roles.worker};
    create policy due_anywhere on workflow_due for select to ${roles.worker} using (true);
    create policy due_claim on workflow_due for update to ${roles.worker} using (true) with check (false);`);
  const inTenant =
    (pool: Pool) =>
    <T>(tenantId: string, work: (sql: Sql) => Promise<T>): Promise<T> =>
      inTransaction(pool, async (client) => {
        await setTenant(client, tenantId);
        return work(sqlOf(client));
      });
  return {
    inTenant: inTenant(pools.app),
    asOwner: inTenant(pools.owner),
    transact: (work) =>
      inTransaction(pools.worker, (client) =>
        work({ sql: sqlOf(client), setTenant: (tenantId) => setTenant(client, tenantId) }),
      ),
    admin: sqlOf(admin),
    installEdges: (registry) => inTransaction(pools.owner, (client) => installEdges(sqlOf(client), registry)),
    async drop() {
      await Promise.all([...Object.values(pools), admin].map((pool) => pool.end()));
      await server.query(`drop database ${name} with (force)`);
      for (const role of Object.values(roles)) await server.query(`drop role ${role}`);
      await server.end();
    },
  };
}

/** The last sessions of a pool may still be open when the database goes. */
function quiet(pool: Pool): Pool {
  return pool.on('error', () => undefined);
}

function sqlOf(client: Pick<PoolClient, 'query'>): Sql {
  return {
    query: async <R>(text: string, params: readonly unknown[] = []) => {
      const result = await client.query(text, [...params]);
      return result.rows as R[];
    },
  };
}

async function setTenant(client: PoolClient, tenantId: string): Promise<void> {
  await client.query(`select set_config('app.tenants', $1, true)`, [tenantId]);
}

async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
