import { initialTransition, transition } from 'xstate';
import type { ExecutableActionObject, SnapshotFrom } from 'xstate';
import type { Person } from '../../improvement/case-documents.ts';
import type { RecommendationContext, RecommendationInput } from '../recommendation-context.ts';
import { recommendationDelays, type RecommendationDelay } from '../recommendation-delays.ts';
import type { RecommendationEffects } from '../recommendation-effects.ts';
import type {
  RecommendationAct,
  RecommendationContentOf,
  RecommendationEvent,
} from '../recommendation-events.ts';
import { defaultRecommendationPolicy } from '../recommendation-policy.ts';
import { recommendationMachine } from '../recommendation.machine.ts';

const person = (personId: string): Person => ({
  personId,
  name: personId,
  jobTitle: null,
  organisationId: 'council',
  organisationName: 'Example Council',
  onBehalfOf: null,
});

export const officer = person('officer');
export const holder = person('holder');
export const partner = person('partner');
export const chair = person('chair');

/** The example recommendation is made on Monday 2 March 2026 at nine. */
export const madeAt = '2026-03-02T09:00:00.000Z';

export const sampleRecommendation: RecommendationInput = {
  recommendationId: 'recommendation',
  number: 4,
  tenantId: 'partnership',
  tenantName: 'Example Partnership',
  about: {
    kind: 'case',
    title: 'Household waste recycled',
    caseId: 'case',
    caseNumber: 7,
    indicatorId: 'indicator',
  },
  to: {
    portfolio: 'ENV',
    portfolioName: 'Environment',
    organisationId: 'council',
    organisationName: 'Council',
  },
  text: 'Collect food waste every week.',
  policy: defaultRecommendationPolicy,
  by: officer,
  at: madeAt,
};

const implementation = {
  organisationId: 'council',
  organisationName: 'Council',
  person: 'Waste manager',
  by: '2026-09-30',
  steps: 'Order vehicles; tell residents.',
};

/** Each act whole, by someone who may. */
export const sampleActs: { [T in RecommendationAct]: RecommendationContentOf<T> & { by: Person } } = {
  respond: { by: holder, decision: 'accepted', text: 'Yes.', implementation },
  noteProgress: { by: partner, note: 'Vehicles ordered.' },
  submitEvidence: { by: partner, evidence: 'All rounds run.' },
  close: { by: chair, reason: 'We saw the rounds.' },
  notSatisfied: { by: chair, reason: 'Two rounds are missing.', implementBy: '2027-12-31' },
  acceptRejection: { by: chair, reason: 'The cost is too high.' },
  pressAgain: { by: chair, reason: 'The cost was put too high.' },
  withdraw: { by: officer, reason: 'Overtaken by events.' },
};

interface Timer {
  due: Date;
  event: { type: string };
}

/** A recommendation on the bench: the real machine, its snapshot through JSON after every step, as when it is stored. */
export class RecommendationRun {
  effects: { [N in keyof RecommendationEffects]?: RecommendationEffects[N][] } = {};
  timers = new Map<string, Timer>();
  now = new Date(madeAt);
  private snapshot: SnapshotFrom<typeof recommendationMachine>;

  constructor(change: Partial<RecommendationInput> = {}) {
    const [snapshot, actions] = initialTransition(recommendationMachine, {
      ...sampleRecommendation,
      ...change,
    });
    this.snapshot = this.keep(snapshot, actions);
  }

  get context(): RecommendationContext {
    return this.snapshot.context;
  }

  /** Where the machine itself says it stands. */
  get state(): string {
    const { value } = this.snapshot as { value: string | Record<string, string> };
    return typeof value === 'string'
      ? value
      : Object.entries(value)
          .map((pair) => pair.join('.'))
          .join();
  }

  fork(): RecommendationRun {
    const copy = Object.create(RecommendationRun.prototype) as RecommendationRun;
    return Object.assign(copy, this, { timers: new Map(this.timers) });
  }

  can<T extends RecommendationAct>(type: T, change: object = {}): boolean {
    return this.snapshot.can(this.event(type, change));
  }

  /** Sends a whole act, changed as the test says. @throws Error when the machine refuses it */
  send<T extends RecommendationAct>(type: T, change: object = {}): this {
    const event = this.event(type, change);
    if (!this.snapshot.can(event)) throw new Error(`${this.state} refuses ${type}`);
    const [snapshot, actions] = transition(recommendationMachine, this.snapshot, event);
    this.snapshot = this.keep(snapshot, actions);
    return this;
  }

  /** When the one wait runs out, or nothing. */
  get due(): string | undefined {
    return [...this.timers.values()][0]?.due.toISOString();
  }

  /** Lets the one wait run out. */
  fire(): this {
    const [[id, timer] = []] = this.timers;
    if (!id || !timer) throw new Error(`${this.state} waits for no time`);
    this.timers.delete(id);
    this.now = timer.due;
    const event = { ...timer.event, dueAt: timer.due.toISOString() } as unknown as RecommendationEvent;
    const [snapshot, actions] = transition(recommendationMachine, this.snapshot, event);
    this.snapshot = this.keep(snapshot, actions);
    return this;
  }

  private event(type: RecommendationAct, change: object): RecommendationEvent {
    return { type, at: this.now.toISOString(), ...sampleActs[type], ...change } as RecommendationEvent;
  }

  private keep(
    snapshot: SnapshotFrom<typeof recommendationMachine>,
    actions: readonly ExecutableActionObject[],
  ): SnapshotFrom<typeof recommendationMachine> {
    this.effects = {};
    for (const { type, params, info } of actions) {
      if (type === 'xstate.cancel') this.timers.delete((params as { sendId: string }).sendId);
      else if (type === 'xstate.raise')
        this.arm(params as { id: string; event: { type: string } }, info.context);
      else ((this.effects as Record<string, unknown[]>)[type] ??= []).push(params);
    }
    const { value, context, status } = snapshot;
    const stored: unknown = JSON.parse(JSON.stringify({ value, context, status }));
    expect(stored).toEqual({ value, context, status });
    return recommendationMachine.resolveState(
      stored as Parameters<typeof recommendationMachine.resolveState>[0],
    );
  }

  private arm({ id, event }: { id: string; event: { type: string } }, context: unknown): void {
    const name = event.type.split('.')[2] as RecommendationDelay;
    const facts = { context: context as RecommendationContext, at: this.now };
    const due = recommendationDelays[name]({ ...facts, calendar: { nation: 'england-and-wales' } });
    this.timers.set(id, { due, event });
  }
}
