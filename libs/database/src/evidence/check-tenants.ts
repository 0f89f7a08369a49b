import type { Transactions } from '#application/ports/stores';
import { EvidenceChecker, type EvidenceFault } from '#application/evidence/evidence-checker';
import { readEvidence } from './read-evidence.ts';

/** What came of checking the evidence of some tenants. */
export interface EvidenceChecked {
  entries: number;
  events: number;
  seals: number;
  /** Texts that were redacted, each as its redaction says. */
  redacted: number;
  /** The first that was altered of every stream that holds one. */
  faults: (EvidenceFault & { tenantId: string })[];
}

/** Checks every chain, text and seal of these tenants (docs/domain.md section 7). Reads only. */
export async function checkTenants(
  transactions: Transactions,
  tenantIds: readonly string[],
): Promise<EvidenceChecked> {
  const all: EvidenceChecked = { entries: 0, events: 0, seals: 0, redacted: 0, faults: [] };
  for (const tenantId of tenantIds) {
    const checker = new EvidenceChecker(tenantId);
    await transactions.run([tenantId], ({ sql }) => readEvidence(sql, tenantId, checker));
    all.faults.push(...checker.end().map((fault) => ({ tenantId, ...fault })));
    for (const count of ['entries', 'events', 'seals', 'redacted'] as const)
      all[count] += checker.counts[count];
  }
  return all;
}
