import { Client } from 'pg';

/**
 * Reads what is stored, as a service's own role would see it with these tenants open. For looking only: what a spec
 * does to the product it does through the product.
 *
 * @param url address of an unprivileged role
 */
export async function look<Row extends object>(
  url: string,
  tenantIds: readonly string[],
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin read only');
    await client.query(`select set_config('app.tenants', $1, true)`, [tenantIds.join(',')]);
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
