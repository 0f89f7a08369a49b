import { initialTransition, transition } from 'xstate';
import type { ExecutableActionObject, SnapshotFrom } from 'xstate';
import type { Nation } from '#kernel/bank-holidays';
import type { CaseContext, CaseInput } from '../case-context.ts';
import type { Person } from '../case-documents.ts';
import type { CaseEffects } from '../case-effects.ts';
import type { CaseEvent, CaseEventType, ContentOf } from '../case-events.ts';
import { stagesOfState } from '../case-stages.ts';
import type { CaseStage, ScrutinyStage } from '../case-stages.ts';
import type { DelayName } from '../delays.ts';
import { caseDelays } from '../delays.ts';
import { improvementCaseMachine } from '../improvement-case.machine.ts';
import { sampleInput } from './sample-case.fixture.ts';
import { sampleEvent } from './sample-events.fixture.ts';

type Snapshot = SnapshotFrom<typeof improvementCaseMachine>;
type Effect = { [N in keyof CaseEffects]: { type: N; params: CaseEffects[N] } }[keyof CaseEffects];
interface Raise {
  id: string;
  event: { type: string };
}
interface Timer {
  name: DelayName;
  due: Date;
  event: { type: string };
}

/**
 * A case on the bench: the real machine, with the snapshot through JSON after every step, as when it is stored. Timers
 * are kept with their due dates and fired by name.
 */
export class CaseRun {
  snapshot: Snapshot;
  /** What the last step asked for. */
  effects: Effect[] = [];
  timers = new Map<string, Timer>();
  now: Date;

  constructor(
    input: Partial<CaseInput> = {},
    private readonly nation: Nation = 'england-and-wales',
  ) {
    const whole = sampleInput(input);
    this.now = new Date(whole.at);
    const [snapshot, actions] = initialTransition(improvementCaseMachine, whole);
    this.snapshot = this.keep(snapshot, actions);
  }

  /** The same case again, to go another way from here. */
  fork(): CaseRun {
    const copy = Object.create(CaseRun.prototype) as CaseRun;
    return Object.assign(copy, this, { timers: new Map(this.timers) });
  }

  get context(): CaseContext {
    return this.snapshot.context;
  }

  get main(): CaseStage {
    return stagesOfState(this.snapshot.value).main;
  }

  get scrutiny(): ScrutinyStage {
    return stagesOfState(this.snapshot.value).scrutiny;
  }

  can<T extends CaseEventType>(type: T, change: Partial<ContentOf<T>> & { by?: Person } = {}): boolean {
    return this.snapshot.can(sampleEvent(type, this.now.toISOString(), change));
  }

  /** Sends a whole event, changed as the test says. Throws when the machine refuses it. */
  send<T extends CaseEventType>(type: T, change: Partial<ContentOf<T>> & { by?: Person } = {}): this {
    const event = sampleEvent(type, this.now.toISOString(), change);
    if (!this.snapshot.can(event)) throw new Error(`${this.main} refuses ${type}`);
    const [snapshot, actions] = transition(improvementCaseMachine, this.snapshot, event);
    this.snapshot = this.keep(snapshot, actions);
    return this;
  }

  timer(name: DelayName): Timer | undefined {
    return [...this.timers.values()].find((timer) => timer.name === name);
  }

  /** Lets a wait run out: time moves to its due date and its event is taken, if the machine still wants it. */
  fire(name: DelayName): this {
    const found = [...this.timers].find(([, timer]) => timer.name === name);
    if (!found) throw new Error(`${this.main} does not wait for ${name}`);
    const [id, { due, event }] = found;
    this.timers.delete(id);
    this.now = due > this.now ? due : this.now;
    const timed = { ...event, dueAt: due.toISOString() } as unknown as CaseEvent;
    const [snapshot, actions] = transition(improvementCaseMachine, this.snapshot, timed);
    this.snapshot = this.keep(snapshot, actions);
    return this;
  }

  effectsOf<N extends keyof CaseEffects>(type: N): CaseEffects[N][] {
    return this.effects.flatMap((effect) => (effect.type === type ? [effect.params as CaseEffects[N]] : []));
  }

  private keep(snapshot: Snapshot, actions: readonly ExecutableActionObject[]): Snapshot {
    this.effects = [];
    for (const { type, params, info } of actions) {
      if (type === 'xstate.cancel') this.timers.delete((params as { sendId: string }).sendId);
      else if (type === 'xstate.raise') this.arm(params as Raise, info.context as CaseContext);
      else this.effects.push({ type, params } as Effect);
    }
    const { value, context, status } = snapshot;
    const stored: unknown = JSON.parse(JSON.stringify({ value, context, status }));
    expect(stored).toEqual({ value, context, status });
    return improvementCaseMachine.resolveState(
      stored as Parameters<typeof improvementCaseMachine.resolveState>[0],
    );
  }

  private arm({ id, event }: Raise, context: CaseContext): void {
    const name = event.type.split('.')[2] as DelayName;
    const due = caseDelays[name]({ context, at: this.now, calendar: { nation: this.nation } });
    this.timers.set(id, { name, due, event });
  }
}
