import type { DataSource, EntityManager } from 'typeorm';
import type { Transactions, Tx } from '#application/ports/stores';
import type { Sql } from '#workflow/host/sql';
import { CaseSqlStore } from './stores/case.store.ts';
import { EvidenceSqlStore } from './stores/evidence.store.ts';
import { IndicatorSqlStore } from './stores/indicator.store.ts';
import { MoneySqlStore } from './stores/money.store.ts';
import { PlaceSqlStore } from './stores/place.store.ts';
import { ReturnSqlStore } from './stores/return.store.ts';
import { SharingSqlStore } from './stores/sharing.store.ts';

/** A database client of one open transaction, in the host's small terms. */
export function sqlOf(manager: EntityManager): Sql {
  return { query: (text, params) => manager.query(text, params ? [...params] : []) };
}

/** The stores of one open transaction; there is no other way to get one. */
export function storesOf(manager: EntityManager): Tx {
  const sql = sqlOf(manager);
  return {
    sql,
    place: new PlaceSqlStore(manager),
    indicators: new IndicatorSqlStore(manager),
    returns: new ReturnSqlStore(manager),
    cases: new CaseSqlStore(manager),
    money: new MoneySqlStore(manager),
    sharing: new SharingSqlStore(manager),
    evidence: new EvidenceSqlStore(sql),
  };
}

/** Limits a transaction to these tenants until it ends; never longer, since the pool hands the connection on. */
export async function setTenants(sql: Sql, tenantIds: readonly string[]): Promise<void> {
  await sql.query(`select set_config('app.tenants', $1, true)`, [tenantIds.join(',')]);
}

/** Transactions over TypeORM, each opened for the tenants that an actor may reach. */
export class TenantTransactions implements Transactions {
  constructor(private readonly source: DataSource) {}

  run<T>(tenantIds: readonly string[], work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      const tx = storesOf(manager);
      await setTenants(tx.sql, tenantIds);
      return work(tx);
    });
  }
}
