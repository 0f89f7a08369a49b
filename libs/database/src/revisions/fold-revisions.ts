import type { DataSource } from 'typeorm';

/** Rows of a tenant from which on they are folded: fewer cost whoever adds them up nothing that can be told. */
const MANY = 32;

/** One folds at a time, so that two never wait for each other; whoever writes or reads waits for neither. */
const TURN = `select pg_try_advisory_xact_lock(hashtext('fold revisions')) as mine`;

/** What is taken out goes in again as one row with the same sum, in one moment for everybody who looks. */
const FOLD = `
  with many as (
    select tenant_id from tenant_revision group by tenant_id having count(*) > $1
  ), gone as (
    delete from tenant_revision r using many where r.tenant_id = many.tenant_id returning r.tenant_id, r.n
  )
  insert into tenant_revision (tenant_id, n) select tenant_id, sum(n) from gone group by tenant_id`;

/**
 * Makes one row of the many that writers have added to the revisions of tenants. The sums stay as they are.
 *
 * @param source of the worker's role
 */
export async function foldRevisions(source: DataSource): Promise<void> {
  await source.transaction(async (manager) => {
    const [turn] = await manager.query<{ mine: boolean }[]>(TURN);
    if (turn?.mine) await manager.query(FOLD, [MANY]);
  });
}
