import type { VirementQuery } from '../../generated/operations.ts';
import { machineChart } from '../../machine-chart/machine-chart.view.ts';
import { financialYear } from '../case-form/plan-view.ts';

type Seen = NonNullable<VirementQuery['virement']>;

/** A movement as its page shows it: its acts with their addresses, those this person may do apart from the rest. */
export function virementView(virement: Seen) {
  const acts = virement.acts.map((act) => ({ ...act, href: addressOf(virement, act.page ?? '') }));
  return {
    section: 'resources',
    virement,
    drawing: machineChart('virement', virement.way),
    yearWords: financialYear(virement.year),
    may: acts.filter(({ available }) => available),
    mayNot: acts.filter(({ available }) => !available),
  };
}

/** A budget holder agrees on the case's form, which shows what each heading would be left with. */
function addressOf({ id, caseId }: Seen, page: string): string {
  return page === 'reserve' ? `/cases/${caseId}/consent` : `/virements/${id}/${page}`;
}
