import { count, day, figure, words, yesNo } from '../../files/columns.ts';
import type { TableKind } from '../../files/table.ts';
import type { PlanGapsQuery } from '../../generated/operations.ts';
import type { NodeOf } from '../../shell/paging.ts';
import { deadlineDay } from '../../shell/views/date-filters.ts';
import { kinds } from './plan-gaps.view.ts';

/** What is missing, as a file. */
export const planGapsFile: TableKind<NodeOf<PlanGapsQuery['planGaps']>> = {
  about: {
    name: 'missing-plans',
    title: 'Missing plans',
    description:
      'Measures that are red now without a case or an approved plan, and plans under way of which no milestone is met.',
  },
  columns: [
    words('Missing', (each) => kinds[each.kind]),
    words('Indicator', (each) => each.indicatorTitle),
    words('Theme', (each) => each.themeName),
    words('Organisation', (each) => each.organisationName, 'The one that must act.'),
    words('Partnership', (each) => each.partnershipName),
    words('Owner', (each) => each.ownerName),
    words('Period', (each) => each.periodLabel, 'Of the latest figure.'),
    figure('Figure', (each) => each.value),
    figure('Target', (each) => each.target),
    words('Unit', (each) => each.unitLabel),
    words('Status', (each) => each.ragWord),
    count('Case', (each) => each.number),
    words('State', (each) => each.stateLabel),
    words('Waiting for', (each) => each.waitingFor),
    count('Working days open', (each) => each.ageWorkingDays),
    day('Due', (each) => deadlineDay(each.dueAt), 'The last day of the present step.'),
    yesNo('Overdue', (each) => each.overdue),
    count('Milestones', (each) => each.milestones, 'Of its plan.'),
    day('Last case closed', (each) => each.lastCaseClosedAt, 'Where no case is open now.'),
    words('How it closed', (each) => each.lastCaseStateLabel),
  ],
};
