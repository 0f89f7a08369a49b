import type { CaseQuery } from '../../generated/operations.ts';
import { planChart } from '../case-form/plan-chart.ts';
import { amountInWords, planView } from '../case-form/plan-view.ts';
import { groupedQuestions } from '../case-form/question-groups.ts';
import { verdictWords } from '../case-review/review-form.ts';
import { whatNow } from './what-now.ts';

type Case = NonNullable<CaseQuery['case']>;

const STATUS: Readonly<Record<string, string>> = {
  done: 'Done',
  current: 'Now',
  ahead: 'Ahead',
  skipped: 'Not needed',
};

const LEG_STATES: Readonly<Record<string, string>> = {
  awaited: 'Waiting for consent',
  consented: 'Consented',
  refused: 'Refused',
  enacted: 'Moved',
};

/** How many of the latest acts on a case are in view. */
const ACTS_SHOWN = 8;

/** Everything the case page shows, in words and in order; nothing about the case is decided here. */
export function caseView(of: Case) {
  return {
    case: of,
    now: whatNow(of.id, of.events),
    stages: of.stages.map((stage) => ({ ...stage, statusWords: STATUS[stage.status] ?? stage.status })),
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
    timeline: timelineOf(of.history),
  };
}

/** The acts on a case, newest first; those before the last few are folded away, since every signature is one. */
function timelineOf(history: Case['history']) {
  const acts = history.toSorted((a, b) => b.seq - a.seq).map(timelineItem);
  const fold = acts.length > ACTS_SHOWN + 2 ? ACTS_SHOWN : acts.length;
  return { latest: acts.slice(0, fold), earlier: acts.slice(fold) };
}

function timelineItem(entry: Case['history'][number]) {
  const moved = entry.toLabel !== entry.fromLabel ? `Moved to: ${entry.toLabel}` : '';
  return {
    label: entry.label.charAt(0).toUpperCase() + entry.label.slice(1),
    byline: bylineOf(entry),
    at: entry.at,
    moved: entry.fromLabel ? moved : '',
    detail: entry.detail,
  };
}

/** Who acted and for whom, unless the name says it already. */
function bylineOf({ who, onBehalfOf }: Case['history'][number]): string {
  return onBehalfOf && !who.includes(onBehalfOf) ? `${who}, on behalf of ${onBehalfOf}` : who;
}
