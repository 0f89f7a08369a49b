import type { Actor } from '#permissions/actor';
import { actedBy } from '../evidence/acted-by.ts';
import type { Tx } from '../ports/stores.ts';

/** Who is behind an act on the place: a signed-in person, the installer before there is any, or the product by itself. */
export type ActedBy = Actor | 'installer' | 'product';

export interface PlaceAct {
  tenantId: string;
  /** The chain it belongs to, such as `membership`; each tenant has its own. */
  stream: string;
  action: string;
  before?: unknown;
  after: unknown;
}

const nobody = {
  installer: { personId: null, personName: 'Installer', onBehalfOf: null },
  product: { personId: null, personName: 'Goldthread', onBehalfOf: null },
};

/**
 * Appends an act on the place to its audit stream. The stream is locked until the transaction ends, so that two
 * administrators at once take turns and the chain never forks (docs/domain.md section 7).
 */
export async function recordAct(tx: Tx, by: ActedBy, at: Date, act: PlaceAct): Promise<void> {
  await tx.sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `${act.tenantId}/${act.stream}`,
  ]);
  const who = typeof by === 'string' ? nobody[by] : actedBy(by);
  await tx.evidence.append({ ...act, ...who, at, before: act.before ?? null });
}
