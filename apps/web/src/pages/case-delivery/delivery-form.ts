import type { PlanPaperFragment } from '../../generated/operations.ts';
import { planView } from '../case-form/plan-view.ts';

/** The plan's milestones by action, those not yet done first, for the page on which they are completed. */
export function deliveryView(plan: PlanPaperFragment) {
  const view = planView(plan);
  const rows = plan.actions.flatMap((action) =>
    action.milestones.map((milestone) => ({
      ...milestone,
      action: action.title,
      organisation: action.organisation?.name ?? '',
      person: action.person,
    })),
  );
  const byDue = (a: { due: string | null }, b: { due: string | null }): number =>
    (a.due ?? '').localeCompare(b.due ?? '');
  return {
    plan: view,
    open: rows.filter(({ state }) => state !== 'completed').toSorted(byDue),
    done: rows.filter(({ state }) => state === 'completed').toSorted(byDue),
  };
}
