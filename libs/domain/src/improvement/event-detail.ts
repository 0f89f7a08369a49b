import { formatPounds } from '#kernel/money';
import { formatValue } from '#kernel/number-format';
import { decisionWords } from '../scrutiny/recommendation-words.ts';
import type { CaseContext } from './case-context.ts';
import type { Verdict } from './case-documents.ts';
import type { CaseEvent, CaseEventType } from './case-events.ts';
import { caseEventTypes } from './case-events.ts';
import { isInTurn, ordinal } from './queue-place.ts';
import type { QueuePlace } from './queue-place.ts';

/** What each verdict is called. */
export const verdictWords: Record<Verdict, string> = {
  improved: 'Improved',
  noChange: 'No change',
  worse: 'Worse',
  tooEarly: 'Too early to tell',
};

/** How each success rule is put to people. */
export const criteriaWords = {
  meetsTarget: 'Every one of the last agreed figures meets the target',
  specialCauseImprovement: 'The figures show an improvement beyond their usual variation',
  meanShift: 'The average has moved for the better, further than chance allows',
} as const;

/**
 * What a history line says beyond who did what: the reason given, the figure, the verdict. Null when there is nothing
 * to add, and for events that are not the case's own.
 */
export function eventDetail(event: { type: string }, context: CaseContext): string | null {
  return isCaseEvent(event) ? detailOf(event, context) : null;
}

function isCaseEvent(event: { type: string }): event is CaseEvent {
  return caseEventTypes.includes(event.type as CaseEventType);
}

function detailOf(event: CaseEvent, context: CaseContext): string | null {
  switch (event.type) {
    case 'openChallenge':
      return [counted(event.questions.length, 'question put', 'questions put'), ...turnWords(event)].join(
        '. ',
      );
    case 'redesignSystem':
      return [quoted(event.reason), ...turnWords(event)].join(' ');
    case 'superseded':
      return `${quoted(event.reason)}${event.successor ? ` Replaced by ${event.successor.title}.` : ''}`;
    case 'ask':
      return quoted(event.question.text);
    case 'explain':
      return `Forecast for ${event.forecast.periodLabel}: ${formatValue(event.forecast.value, context.indicator)}`;
    case 'returnExplanation':
    case 'returnPlan':
      return `Returned: ${quoted(event.reason)}`;
    case 'authoriseDrift':
      return `Until ${dayWords(event.reviewDate)}: ${quoted(event.reason)}`;
    case 'submitPlan':
      return counted(event.plan.actions.length, 'action', 'actions');
    case 'reconsider':
      return `${event.decision === 'confirm' ? 'Confirmed' : 'Returned'}: ${quoted(event.comment)}`;
    case 'consent':
      return `${legWords(context, event.legId)}${event.comment ? ` ${quoted(event.comment)}` : ''}`;
    case 'refuse':
      return `${legWords(context, event.legId)} ${quoted(event.reason)}`;
    case 'legEnacted':
      return legWords(context, event.legId);
    case 'shiftReversed':
      return [...event.legIds.map((id) => legWords(context, id)), quoted(event.reason)].join(' ');
    case 'completeMilestone':
      return `${milestoneTitle(context, event.milestoneId)}: ${quoted(event.evidence)}`;
    case 'confirmVerdict':
      return `Lesson: ${quoted(event.lesson)}`;
    case 'overrideVerdict':
      return `${verdictWords[event.verdict]}: ${quoted(event.reason)} Lesson: ${quoted(event.lesson)}`;
    case 'issueRecommendation':
      return quoted(event.recommendation);
    case 'respondToScrutiny':
      return event.decision
        ? `${decisionWords[event.decision]}: ${quoted(event.response)}`
        : quoted(event.response);
    case 'figuresChanged':
      return event.figures.at(-1)?.periodLabel ?? null;
    default:
      return remark(event);
  }
}

/** How the case was taken before its turn, when it was. Absent from events older than the queue. */
function turnWords({ place, outOfTurn }: { place?: QueuePlace | null; outOfTurn: string | null }): string[] {
  if (!place || isInTurn(place)) return [];
  const { inHand, capacity, rank, waiting } = place;
  const queue = `${inHand} of ${capacity} in hand, ranked ${ordinal(rank ?? 0)} of ${waiting} waiting`;
  return [`Taken out of turn (${queue}): ${quoted(outOfTurn ?? '')}`];
}

function remark(event: CaseEvent): string | null {
  if ('reason' in event) return quoted(event.reason);
  return 'comment' in event && event.comment ? quoted(event.comment) : null;
}

function quoted(text: string): string {
  return `‘${text.trim()}’`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function legWords({ shift }: CaseContext, legId: string): string {
  const leg = shift?.legs.find(({ id }) => id === legId);
  if (!leg) return 'A movement since withdrawn.';
  const amount = leg.unit === 'GBP' ? formatPounds(leg.amount) : `${leg.amount / 100} full-time posts`;
  return `${amount} ${leg.direction === 'out' ? 'from' : 'to'} ${leg.heading}, ${leg.organisationName}.`;
}

function milestoneTitle({ plan, pastCycles }: CaseContext, id: string): string {
  const plans = [plan, ...pastCycles.map((past) => past.plan)];
  const milestones = plans.flatMap((one) => one?.actions ?? []).flatMap((action) => action.milestones);
  return milestones.find((milestone) => milestone.id === id)?.title ?? 'A milestone since removed';
}

function dayWords(date: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
