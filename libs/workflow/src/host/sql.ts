/** The least of a database client: one open transaction whose tenant is already set. */
export interface Sql {
  /**
   * Runs one statement with `$1`-style parameters. JSON columns come back parsed.
   * @param name the same for the same text, for clients that prepare a statement once a connection
   */
  query<R = Record<string, unknown>>(text: string, params?: readonly unknown[], name?: string): Promise<R[]>;
  /**
   * Sends one statement, in its order among the others, without waiting for its answer. If it fails, nothing of the
   * transaction is committed, and the commit fails with it. A client that cannot do so leaves this out, and is
   * waited for.
   */
  send?(text: string, params: readonly unknown[], name: string): void;
}

/** A transaction that has no tenant yet; the worker finds out which one it needs. */
export interface OpenTransaction {
  readonly sql: Sql;
  /** Makes this tenant's rows visible until the transaction ends. */
  setTenant(tenantId: string): Promise<void>;
}

/** Runs `work` in a transaction of its own: commits when it resolves, rolls back when it throws. */
export type Transact = <T>(work: (transaction: OpenTransaction) => Promise<T>) => Promise<T>;
