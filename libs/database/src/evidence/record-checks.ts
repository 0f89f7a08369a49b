import { EvidenceChecker } from '#application/evidence/evidence-checker';
import { inTransaction } from '../tenant-transaction.ts';
import { readEvidence } from './read-evidence.ts';
import type { SealerParts } from './seal-tenants.ts';

/** How old the last check of a tenant may be, in milliseconds, before it is checked again. */
const CHECK_EVERY = 3_600_000;

/**
 * Checks all evidence of every tenant whose last check is an hour old, and keeps what was found for its auditors.
 *
 * @returns how many tenants hold something altered, of those that were checked
 */
export async function recordChecks({ source, clock }: SealerParts): Promise<number> {
  const before = new Date(clock.now().getTime() - CHECK_EVERY);
  const due = await source.query<{ tenant_id: string }[]>(
    'select tenant_id from seal_state where checked_at is null or checked_at < $1 order by checked_at nulls first',
    [before],
  );
  let altered = 0;
  for (const { tenant_id: tenantId } of due) {
    const isAltered = await inTransaction(
      source,
      async ({ sql }) => {
        const held = await sql.query(
          `select 1 from seal_state where tenant_id = $1 and (checked_at is null or checked_at < $2)
            for update skip locked`,
          [tenantId, before],
        );
        if (held.length === 0) return false;
        const checker = new EvidenceChecker(tenantId);
        await readEvidence(sql, tenantId, checker);
        const faults = checker.end();
        const { entries, events } = checker.counts;
        await sql.query(
          'update seal_state set checked_at = $2, checked_entries = $3, faults = $4 where tenant_id = $1',
          [tenantId, clock.now(), entries + events, JSON.stringify(faults)],
        );
        return faults.length > 0;
      },
      [tenantId],
    );
    if (isAltered) altered += 1;
  }
  return altered;
}
