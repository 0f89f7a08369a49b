import type { PlanPaperFragment } from '../../generated/operations.ts';
import { poundsFilter } from '../../shell/views/number-filters.ts';

const ACCEPTANCE: Readonly<Record<string, string>> = {
  awaited: 'Waiting for their agreement',
  accepted: 'Responsibility accepted',
  declined: 'Responsibility declined',
};

const MILESTONE: Readonly<Record<string, string>> = {
  planned: 'Planned',
  completed: 'Done',
  missed: 'Missed',
};

/** A financial year by the year it begins in: "2026/27". */
export function financialYear(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** An amount in its unit: pence as pounds, hundredths of a full-time post as "1.5 posts". */
export function amountInWords(amount: number, unit: string): string {
  return unit === 'FTE' ? `${amount / 100} full-time posts` : poundsFilter(amount);
}

/** A plan's papers in the words and order that pages show: actions under their organisations, dates first due. */
export function planView(plan: PlanPaperFragment) {
  const nameOf = (action: { organisation: { name: string } | null }): string =>
    action.organisation?.name ?? 'No organisation chosen yet';
  const names = [...new Set(plan.actions.map(nameOf))];
  const actions = plan.actions.map((action) => ({
    ...action,
    acceptanceWords: ACCEPTANCE[action.acceptance] ?? '',
    milestones: action.milestones.map((each) => ({
      ...each,
      stateWords: MILESTONE[each.state] ?? each.state,
    })),
  }));
  return {
    ...plan,
    byOrganisation: names.map((name) => ({ name, actions: actions.filter((each) => nameOf(each) === name) })),
    resourcesAsked: plan.resourcesAsked.map((ask) => ({
      ...ask,
      yearWords: financialYear(ask.year),
      amountWords: amountInWords(ask.amount, ask.unit),
    })),
    costWords: totalCost(plan),
  };
}

/** What the plan asks for in all: "£12,500", "£12,500 and 2 full-time posts", or "no extra resources". */
function totalCost(plan: PlanPaperFragment): string {
  const units = [...new Set(plan.resourcesAsked.map(({ unit }) => unit))];
  const totals = units.map((unit) =>
    amountInWords(
      plan.resourcesAsked.filter((ask) => ask.unit === unit).reduce((sum, { amount }) => sum + amount, 0),
      unit,
    ),
  );
  return totals.length > 0 ? totals.join(' and ') : 'no extra resources';
}
