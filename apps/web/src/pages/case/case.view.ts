import type { CaseQuery } from '../../generated/operations.ts';
import { machineChart } from '../../machine-chart/machine-chart.view.ts';
import { planChart } from '../case-form/plan-chart.ts';
import { amountInWords, planView } from '../case-form/plan-view.ts';
import { groupedQuestions } from '../case-form/question-groups.ts';
import { verdictWords } from '../case-review/review-form.ts';
import { timelineOf } from './timeline.view.ts';
import type { TimelineFilter } from './timeline.view.ts';
import { whatNow } from './what-now.ts';

type Case = NonNullable<CaseQuery['case']>;

const LEG_STATES: Readonly<Record<string, string>> = {
  awaited: 'Waiting for consent',
  consented: 'Consented',
  refused: 'Refused',
  enacted: 'Moved',
};

/** Everything the case page shows, in words and in order; nothing about the case is decided here. */
export function caseView(of: Case, picked: TimelineFilter) {
  return {
    case: of,
    now: whatNow(of.id, of.events),
    drawing: machineChart('improvementCase', of.way),
    questionGroups: groupedQuestions(of.questions),
    plan: of.plan ? planView(of.plan) : null,
    chart: of.plan ? planChart(of.plan, of.indicator) : null,
    legs: (of.shift?.legs ?? []).map((leg) => ({
      ...leg,
      stateWords: LEG_STATES[leg.state] ?? leg.state,
      amountWords: amountInWords(leg.amount, 'GBP'),
    })),
    verdict: of.review ? (verdictWords[of.review.verdict ?? of.review.computedVerdict] ?? null) : null,
    verdictTone: of.review?.verdict ?? of.review?.computedVerdict ?? '',
    timeline: timelineOf(of.history, picked),
  };
}
