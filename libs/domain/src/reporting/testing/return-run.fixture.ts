import { initialTransition, transition } from 'xstate';
import type { ExecutableActionObject, SnapshotFrom } from 'xstate';
import { people } from '../../improvement/testing/people.fixture.ts';
import { periodReturnMachine } from '../period-return.machine.ts';
import type { ReturnContext, ReturnInput, SignedFigure } from '../return-context.ts';
import type { ReturnDelayName } from '../return-delays.ts';
import { returnDelays } from '../return-delays.ts';
import type { ReturnEffects } from '../return-effects.ts';
import type { ReturnEvent, ReturnEventType } from '../return-events.ts';
import { defaultReturnPolicy } from '../return-policy.ts';
import { returnStateOf } from '../return-words.ts';
import type { ReturnStage } from '../return-words.ts';

type Snapshot = SnapshotFrom<typeof periodReturnMachine>;
type Effect = { [N in keyof ReturnEffects]: { type: N; params: ReturnEffects[N] } }[keyof ReturnEffects];
interface Timer {
  name: ReturnDelayName;
  due: Date;
  event: { type: string };
}

/** March 2026, due by 21 April; the owner enters, the signer signs, the manager stands for a data verifier. */
export const sampleReturn: ReturnInput = {
  tenantId: 'council',
  returnId: 'return-1',
  indicatorId: 'indicator-1',
  title: 'Waste recycled',
  periodStart: '2026-03-01',
  periodEnd: '2026-03-31',
  periodLabel: 'March 2026',
  dueDate: '2026-04-21',
  policy: defaultReturnPolicy,
  onRecord: false,
  at: '2026-04-01T08:00:00.000Z',
};

function sampleFigure(at: string, revision: number): SignedFigure {
  const reason = revision > 1 ? 'Late records came in.' : null;
  const { owner: enteredBy, signer: signedBy } = people;
  return {
    value: 40,
    numerator: null,
    denominator: null,
    enteredBy,
    signedBy,
    signedAt: at,
    reason,
    revision,
  };
}

/** What whoever usually does it says, type by type. */
export function usualReturnEvents(at: string, revision: number): Record<ReturnEventType, object> {
  const figure = sampleFigure(at, revision);
  return {
    saveDraft: { by: people.owner },
    removeDraft: { by: people.owner },
    sign: { by: people.signer, figure },
    importFigure: { by: people.signer, figure: { ...figure, enteredBy: people.signer } },
    verify: { by: people.manager },
    sendBack: { by: people.manager, reason: 'The two numbers are of different months.' },
    withdraw: { by: people.manager, reason: 'The indicator was retired.' },
  };
}

/** A return on the bench: the real machine, its snapshot through JSON after every step, its timers fired by name. */
export class ReturnRun {
  snapshot: Snapshot;
  /** What the last step asked for. */
  effects: Effect[] = [];
  timers = new Map<string, Timer>();
  now: Date;

  constructor(change: Partial<ReturnInput> = {}) {
    const input = { ...sampleReturn, ...change };
    this.now = new Date(input.at);
    const [snapshot, actions] = initialTransition(periodReturnMachine, input);
    this.snapshot = this.keep(snapshot, actions);
  }

  /** The same return again, to go another way from here. */
  fork(): ReturnRun {
    const copy = Object.create(ReturnRun.prototype) as ReturnRun;
    return Object.assign(copy, this, { timers: new Map(this.timers) });
  }

  get context(): ReturnContext {
    return this.snapshot.context;
  }

  get stage(): ReturnStage {
    return returnStateOf(this.snapshot.value).stage;
  }

  get late(): boolean {
    return returnStateOf(this.snapshot.value).late;
  }

  /** A whole event of a type, as the person who usually does it would send it. */
  sample(type: ReturnEventType, change: object = {}): ReturnEvent {
    const at = this.now.toISOString();
    const revision = (this.context.figure?.revision ?? (this.context.standing === 'onRecord' ? 1 : 0)) + 1;
    const usual = usualReturnEvents(at, revision);
    return { type, at, ...usual[type], ...change } as ReturnEvent;
  }

  can(type: ReturnEventType, change: object = {}): boolean {
    return this.snapshot.can(this.sample(type, change));
  }

  /** Sends a whole event, changed as the test says. @throws when the machine refuses it */
  send(type: ReturnEventType, change: object = {}): this {
    const event = this.sample(type, change);
    if (!this.snapshot.can(event)) throw new Error(`${this.stage} refuses ${type}`);
    const [snapshot, actions] = transition(periodReturnMachine, this.snapshot, event);
    this.snapshot = this.keep(snapshot, actions);
    return this;
  }

  waits(): ReturnDelayName[] {
    return [...this.timers.values()].map(({ name }) => name).toSorted();
  }

  /** Lets a wait run out: time moves to its due date and its event is taken. @throws when nothing waits for it */
  fire(name: ReturnDelayName): this {
    const found = [...this.timers].find(([, timer]) => timer.name === name);
    if (!found) throw new Error(`${this.stage} does not wait for ${name}`);
    const [id, { due, event }] = found;
    this.timers.delete(id);
    this.now = due > this.now ? due : this.now;
    const timed = { ...event, dueAt: due.toISOString() } as unknown as ReturnEvent;
    const [snapshot, actions] = transition(periodReturnMachine, this.snapshot, timed);
    this.snapshot = this.keep(snapshot, actions);
    return this;
  }

  /** Whom the last step told, and of what. */
  told(): string[] {
    return this.effects.map(({ params }) => `${'to' in params ? params.to : params.level}: ${params.about}`);
  }

  private keep(snapshot: Snapshot, actions: readonly ExecutableActionObject[]): Snapshot {
    this.effects = [];
    for (const { type, params, info } of actions) {
      if (type === 'xstate.cancel') this.timers.delete((params as { sendId: string }).sendId);
      else if (type === 'xstate.raise')
        this.arm(params as { id: string; event: { type: string } }, info.context);
      else this.effects.push({ type, params } as Effect);
    }
    const { value, context, status } = snapshot;
    const stored: unknown = JSON.parse(JSON.stringify({ value, context, status }));
    expect(stored).toEqual({ value, context, status });
    return periodReturnMachine.resolveState(stored as Parameters<typeof periodReturnMachine.resolveState>[0]);
  }

  private arm({ id, event }: { id: string; event: { type: string } }, context: unknown): void {
    const name = event.type.split('.')[2] as ReturnDelayName;
    const calendar = { nation: 'england-and-wales' } as const;
    const due = returnDelays[name]({ context: context as ReturnContext, at: this.now, calendar });
    this.timers.set(id, { name, due, event });
  }
}
