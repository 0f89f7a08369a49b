import type { Frequency } from '#kernel/period';
import { periodLabel } from '#kernel/period-label';
import { organisationRow } from '../organisations/organisation.reader.ts';
import type { ContributionRow } from './indicator.rows.ts';
import type { FoundContribution } from './indicator.sql.ts';
import { withoutInWords } from './without-figure.ts';

/** A contribution as a row; one that nobody has signed yet is awaited. */
export function contributionRow(found: FoundContribution, frequency: Frequency): ContributionRow {
  const { revision } = found;
  const period = { frequency, start: found.period_start, end: found.period_end };
  return {
    organisation: organisationRow(found),
    periodLabel: periodLabel(period),
    periodStart: found.period_start,
    value: found.value,
    numerator: found.numerator,
    denominator: found.denominator,
    state: stateOf(found),
    missing: withoutInWords(found),
    signedBy: found.signed_by_name,
    signedAt: found.signed_at,
    revision,
    verifiedBy: found.verified_by_name,
    verifiedAt: found.verified_at,
    restatedReason: revision !== null && revision > 1 ? found.reason : null,
    commentary: found.commentary,
  };
}

function stateOf({ revision, missing_kind: missing }: FoundContribution): string {
  if (revision === null) return 'awaited';
  if (missing !== null) return 'missing';
  return revision > 1 ? 'restated' : 'signed';
}
