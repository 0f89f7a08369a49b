import { formatPounds } from '#kernel/money';
import { formatValue } from '#kernel/number-format';
import type { CaseIndicator, CaseInput } from '../case-context.ts';
import type { FigurePoint, LegState } from '../case-documents.ts';
import type { ContentOf, PlanContent } from '../case-events.ts';
import { verdictWords } from '../event-detail.ts';
import { changed, dayWords } from './change.ts';
import type { Change } from './change.ts';
import { planChanges } from './plan-changes.ts';

/** What the acts so far have said, as far as a later one may change it. */
export interface Known {
  readonly indicator: CaseIndicator;
  readonly figures: readonly FigurePoint[];
  readonly plan: PlanContent | null;
  readonly explanation: ContentOf<'explain'> | null;
  readonly driftUntil: string | null;
  /** Questions by id, as they were put. */
  readonly questions: Readonly<Record<string, string>>;
  /** Milestones that are no longer planned, by id. */
  readonly milestones: Readonly<Record<string, 'Done' | 'Missed'>>;
  readonly legs: Readonly<Record<string, LegState>>;
}

/** What one act changed, and what is known after it. */
export interface Told {
  readonly known: Known;
  readonly changes: Change[];
}

const legWords: Record<LegState, string> = {
  awaited: 'Waiting for consent',
  consented: 'Consented',
  refused: 'Refused',
  enacted: 'Moved',
  reversed: 'Moved back',
};

/** What is known as a case opens. */
export function knownAtStart({ indicator, figures, startingQuestions }: CaseInput): Known {
  return {
    indicator,
    figures,
    plan: null,
    explanation: null,
    driftUntil: null,
    questions: textsOf(startingQuestions),
    milestones: {},
    legs: {},
  };
}

/** Each kind of act that changes papers. What only moves the case needs no teller: the states say it. */
export const tellers = {
  openChallenge: (known: Known, { questions }: ContentOf<'openChallenge'>): Told => ({
    known: { ...known, questions: { ...known.questions, ...textsOf(questions) } },
    changes: questions.flatMap(({ text }) => changed('New question', null, text)),
  }),
  ask: (known: Known, { question }: ContentOf<'ask'>) => ({
    known: { ...known, questions: { ...known.questions, ...textsOf([question]) } },
    changes: [],
  }),
  explain: (known: Known, said: ContentOf<'explain'>) => {
    const before = known.explanation;
    const answers = said.answers.flatMap(({ questionId, text }) => {
      const was = before?.answers.find((one) => one.questionId === questionId)?.text ?? null;
      return changed(known.questions[questionId] ?? 'A question', was, text);
    });
    const figure = (value: number): string => formatValue(value, known.indicator);
    return {
      known: { ...known, explanation: said },
      changes: [
        ...answers,
        ...changed('Cause', before?.causeHypothesis ?? null, said.causeHypothesis),
        ...changed('Evidence', before?.evidence ?? null, said.evidence),
        ...changed(
          `Forecast for ${said.forecast.periodLabel}`,
          before?.forecast.periodStart === said.forecast.periodStart ? figure(before.forecast.value) : null,
          figure(said.forecast.value),
        ),
      ],
    };
  },
  authoriseDrift: (known: Known, { reviewDate, resourceReleased }: ContentOf<'authoriseDrift'>) => ({
    known: { ...known, driftUntil: reviewDate },
    changes: [
      ...changed('Review of the drift', dayWords(known.driftUntil ?? ''), dayWords(reviewDate)),
      ...changed('Resource released', null, resourceReleased),
    ],
  }),
  endDrift: (known: Known) => ({
    known: { ...known, driftUntil: null },
    changes: changed('Review of the drift', dayWords(known.driftUntil ?? ''), null),
  }),
  saveDraft: writePlan,
  submitPlan: writePlan,
  changePlan: writePlan,
  consent: (known: Known, { legId, heading }: ContentOf<'consent'>) => {
    const asked = headingAsked(known, legId);
    const moved = moveLeg(known, legId, 'consented');
    return {
      known: moved.known,
      changes: [...moved.changes, ...(asked === null ? [] : changed('Heading', asked, heading))],
    };
  },
  refuse: (known: Known, { legId }: ContentOf<'refuse'>) => moveLeg(known, legId, 'refused'),
  legEnacted: (known: Known, { legId }: ContentOf<'legEnacted'>) => moveLeg(known, legId, 'enacted'),
  shiftReversed: (known: Known, { legIds }: ContentOf<'shiftReversed'>): Told =>
    legIds.reduce<Told>(
      (told, legId) => {
        const { known: next, changes } = moveLeg(told.known, legId, 'reversed');
        return { known: next, changes: [...told.changes, ...changes] };
      },
      { known, changes: [] },
    ),
  completeMilestone: (known: Known, { milestoneId }: ContentOf<'completeMilestone'>) =>
    moveMilestone(known, milestoneId, 'Done'),
  overrideVerdict: (known: Known, { verdict }: ContentOf<'overrideVerdict'>) => ({
    known,
    changes: changed('Verdict', 'As computed', verdictWords[verdict]),
  }),
  figuresChanged: (known: Known, { figures }: ContentOf<'figuresChanged'>) => {
    const before = new Map(known.figures.map(({ periodStart, value }) => [periodStart, value]));
    const show = (value: number | undefined): string | null =>
      value === undefined ? null : formatValue(value, known.indicator);
    return {
      known: { ...known, figures },
      changes: figures.flatMap(({ periodStart, periodLabel, value }) =>
        changed(periodLabel, show(before.get(periodStart)), show(value)),
      ),
    };
  },
  indicatorChanged: (known: Known, { indicator: is }: ContentOf<'indicatorChanged'>) => {
    const { indicator: was } = known;
    const target = (of: CaseIndicator): string | null => of.target && formatValue(of.target.value, of);
    return {
      known: { ...known, indicator: is },
      changes: [
        ...changed('Indicator', was.title, is.title),
        ...changed('Owner', was.ownerName, is.ownerName),
        ...changed('Owner’s organisation', was.ownerOrganisationName, is.ownerOrganisationName),
        ...changed('Deputy', was.deputyName, is.deputyName),
        ...changed('Portfolio', was.portfolioName ?? was.portfolio, is.portfolioName ?? is.portfolio),
        ...changed('Target', target(was), target(is)),
      ],
    };
  },
};

/** The wait for a milestone was over: the one that was due first is missed, unless none was planned any more. */
export function missedMilestone(known: Known): Told {
  const planned = milestonesOf(known).filter(({ id }) => known.milestones[id] === undefined);
  const [first] = planned.toSorted((a, b) => a.due.localeCompare(b.due));
  return first ? moveMilestone(known, first.id, 'Missed') : { known, changes: [] };
}

function writePlan(known: Known, { plan }: ContentOf<'saveDraft'>): Told {
  const changes = planChanges(known.plan, plan, known.indicator);
  return { known: reopened({ ...known, plan }, known), changes };
}

/** A missed milestone put off to a later day is planned again. */
function reopened(after: Known, before: Known): Known {
  const due = new Map(milestonesOf(before).map((one) => [one.id, one.due]));
  const late = milestonesOf(after).filter(({ id, due: now }) => now > (due.get(id) ?? now));
  const again = new Set(late.map(({ id }) => id));
  const kept = Object.entries(after.milestones).filter(([id, state]) => state === 'Done' || !again.has(id));
  return { ...after, milestones: Object.fromEntries(kept) };
}

function moveMilestone(known: Known, id: string, state: 'Done' | 'Missed') {
  const title = milestonesOf(known).find((one) => one.id === id)?.title ?? 'A milestone since removed';
  return {
    known: { ...known, milestones: { ...known.milestones, [id]: state } },
    changes: changed(`Milestone ‘${title}’`, known.milestones[id] ?? 'Planned', state),
  };
}

function moveLeg(known: Known, id: string, state: LegState) {
  const before = legWords[known.legs[id] ?? 'awaited'];
  return {
    known: { ...known, legs: { ...known.legs, [id]: state } },
    changes: changed(legName(known, id), before, legWords[state]),
  };
}

function legName({ plan }: Known, legId: string): string {
  const ask = plan?.resourcesAsked.find(({ outLegId, inLegId }) => [outLegId, inLegId].includes(legId));
  if (!ask) return 'A movement of resources';
  const amount = ask.unit === 'GBP' ? formatPounds(ask.amount) : `${ask.amount / 100} full-time posts`;
  return ask.outLegId === legId
    ? `${amount} from ${ask.fromHeading}, ${ask.fromOrganisationName}`
    : `${amount} to ${ask.toHeading}, ${ask.toOrganisationName}`;
}

function headingAsked({ plan }: Known, legId: string): string | null {
  const ask = plan?.resourcesAsked.find(({ outLegId, inLegId }) => [outLegId, inLegId].includes(legId));
  if (!ask) return null;
  return ask.outLegId === legId ? ask.fromHeading : ask.toHeading;
}

function milestonesOf({ plan }: Known): PlanContent['actions'][number]['milestones'] {
  return (plan?.actions ?? []).flatMap(({ milestones }) => milestones);
}

function textsOf(questions: readonly { id: string; text: string }[]): Record<string, string> {
  return Object.fromEntries(questions.map(({ id, text }) => [id, text]));
}
