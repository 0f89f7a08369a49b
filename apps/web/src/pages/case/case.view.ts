import type { CasePastQuery, CaseQuery } from '../../generated/operations.ts';
import { machineChart } from '../../machine-chart/machine-chart.view.ts';
import { planChart } from '../case-form/plan-chart.ts';
import { amountInWords, planView } from '../case-form/plan-view.ts';
import { groupedQuestions } from '../case-form/question-groups.ts';
import { timelineOf } from './timeline.view.ts';
import type { TimelineFilter } from './timeline.view.ts';
import { verdictView } from './verdict.view.ts';
import { whatNow } from './what-now.ts';

type Case = NonNullable<CaseQuery['case']>;
type PastCycle = NonNullable<CasePastQuery['case']>['pastCycles'][number];

const LEG_STATES: Readonly<Record<string, string>> = {
  awaited: 'Waiting for consent',
  consented: 'Consented',
  refused: 'Refused',
  enacted: 'Moved',
};

/** Everything the case page shows, in words and in order; nothing about the case is decided here. */
export function caseView(of: Case, past: readonly PastCycle[], picked: TimelineFilter) {
  return {
    case: of,
    now: whatNow(of.id, of.events),
    drawing: machineChart('improvementCase', of.way),
    questionGroups: groupedQuestions(of.questions),
    plan: of.plan ? planView(of.plan) : null,
    chart: of.plan ? planChart(of.plan, of.indicator) : null,
    legs: legsOf(of.shift),
    verdict: of.review ? verdictView(of.review, of.indicator) : null,
    pastRounds: past.map((round) => pastRound(round, of)),
    escalated: of.told.filter(({ escalation }) => escalation).length,
    timeline: timelineOf(of.history, picked),
  };
}

function legsOf(shift: Case['shift']) {
  return (shift?.legs ?? []).map((leg) => ({
    ...leg,
    stateWords: LEG_STATES[leg.state] ?? leg.state,
    amountWords: amountInWords(leg.amount, leg.unit),
  }));
}

/** A round that is over, or a plan rejected within one: a line that says what it came to, and its papers. */
function pastRound(past: PastCycle, { indicator }: Case) {
  const verdict = past.review ? verdictView({ ...past.review, numbers: null }, indicator) : null;
  const outcome = verdict
    ? verdict.word.toLowerCase()
    : past.plan?.status === 'rejected'
      ? 'plan rejected'
      : 'ended';
  return {
    ...past,
    verdict,
    title: `Round ${past.cycle}: ${outcome}`,
    plan: past.plan ? planView(past.plan) : null,
    legs: legsOf(past.shift),
  };
}
