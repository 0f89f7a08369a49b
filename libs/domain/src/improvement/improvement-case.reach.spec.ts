import { caseEventTypes } from './case-events.ts';
import type { CaseEventType, ContentOf } from './case-events.ts';
import type { Person } from './case-documents.ts';
import type { CaseStage } from './case-stages.ts';
import { caseStages, isClosed } from './case-stages.ts';
import { enoughPoints } from './case-verdict.ts';
import { allActionsDone, nextMilestone } from './plan-document.ts';
import { defaultCasePolicy } from './case-policy.ts';
import { CaseRun } from './testing/case-run.fixture.ts';
import { people } from './testing/people.fixture.ts';
import {
  councilAction,
  figures,
  figuresWith,
  healthAction,
  sampleAsk,
  sampleSignal,
} from './testing/sample-case.fixture.ts';
import { samplePlan } from './testing/sample-case.fixture.ts';

type Variants = { [T in CaseEventType]?: (Partial<ContentOf<T>> & { by?: Person })[] };

const whole = samplePlan({ actions: [councilAction, healthAction], resourcesAsked: [sampleAsk] });
const after = figuresWith([38, 38, 46, 47, 46]);
const corrected = [...figuresWith([]).slice(0, -1), ...figures(2026, 1, [45])];

/** More than the sample of an event, where its content decides where the case goes. */
const variants: Variants = {
  explain: [{}, { answers: [] }],
  submitPlan: [{}, { plan: whole }],
  reconsider: [{}, { decision: 'return', comment: 'Again.' }],
  consent: [{}, { legId: 'leg-in', by: people.councilBudget }],
  legEnacted: [{}, { legId: 'leg-in' }],
  completeMilestone: [{}, { milestoneId: 'milestone-2' }],
  figuresChanged: [{ figures: after }, { figures: corrected }, { figures: after, exception: sampleSignal }],
  confirmVerdict: [{}, { next: 'redesign' }],
  overrideVerdict: [
    {},
    { verdict: 'worse' },
    { verdict: 'noChange', next: 'redesign' },
    { verdict: 'tooEarly' },
  ],
};

/** Scrutiny's own acts multiply the cases without moving the main region; they have tests of their own. */
const elsewhere: CaseEventType[] = [
  'watch',
  'stopWatching',
  'refer',
  'draftRecommendation',
  'noRecommendation',
  'issueRecommendation',
  'respondToScrutiny',
  'endTracking',
  'indicatorChanged',
  'superseded',
  'shiftReversed',
];
const events = caseEventTypes.filter((type) => !elsewhere.includes(type));

/** What of a case decides where it can go next; two cases alike in this are taken as one. */
function keyOf({ main, context }: CaseRun): string {
  const { plan, shift, review, postponements, correction, signal, policy } = context;
  const inDelivery = main === 'delivery';
  return JSON.stringify([
    main,
    policy.everyPlanIsKeyDecision,
    signal.variation,
    main === 'triage' && correction !== null,
    plan?.actions.map(({ acceptance }) => acceptance),
    inDelivery && [allActionsDone(plan), nextMilestone(plan) !== undefined, enoughPoints(context)],
    shift?.legs.map(({ state }) => state),
    review?.computedVerdict,
    (inDelivery || main === 'followUpReview') && postponements,
  ]);
}

/** Every case that can follow a case by one event or one wait. */
function following(run: CaseRun): CaseRun[] {
  const sent = events.flatMap((type) => {
    const ways: object[] = variants[type] ?? [{}];
    return ways.filter((way) => run.can(type, way)).map((way) => run.fork().send(type, way));
  });
  return [...sent, ...[...run.timers.values()].map(({ name }) => run.fork().fire(name))];
}

/** The case as it may come to stand, and the kinds of case it can come from in one step. */
interface Place {
  run: CaseRun;
  before: Set<string>;
}

function explore(from: CaseRun[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const waiting = [...from];
  for (const run of from) places.set(keyOf(run), { run, before: new Set() });
  for (let run = waiting.shift(); run; run = waiting.shift()) {
    for (const next of following(run)) {
      const place = places.get(keyOf(next)) ?? { run: next, before: new Set<string>() };
      if (!places.has(keyOf(next))) waiting.push(next);
      places.set(keyOf(next), place);
      place.before.add(keyOf(run));
    }
  }
  return places;
}

describe('every case', () => {
  const policy = { ...defaultCasePolicy, everyPlanIsKeyDecision: true };
  const signal = { ...sampleSignal, variation: 'common' as const, assurance: 'fail' as const };
  const places = explore([new CaseRun(), new CaseRun({ policy, signal })]);

  it('comes through every stage there is', () => {
    const reached = new Set([...places.values()].map(({ run }) => run.main));
    const retired: CaseStage = 'closed.superseded';
    expect(caseStages.filter((stage) => !reached.has(stage))).toEqual([retired]);
    expect(new CaseRun().send('superseded').main).toBe(retired);
  });

  it('can end from wherever it stands, other than by its indicator being retired', () => {
    const canEnd = new Set([...places.keys()].filter((key) => isClosed(places.get(key)?.run.main ?? '')));
    for (const key of canEnd) for (const before of places.get(key)?.before ?? []) canEnd.add(before);
    const stuck = [...places].filter(([key]) => !canEnd.has(key));
    expect(stuck.map(([key]) => key)).toEqual([]);
    expect(places.size).toBeGreaterThan(50);
  });

  it('takes nothing at all once it is closed', () => {
    const closed = [...places.values()].filter(({ run }) => isClosed(run.main));
    expect(closed.flatMap(({ run }) => following(run))).toEqual([]);
    expect(closed.flatMap(({ run }) => [...run.timers.keys()])).toEqual([]);
  });
});
