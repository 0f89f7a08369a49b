import { initialTransition, transition } from 'xstate';
import type { ExecutableActionObject, SnapshotFrom } from 'xstate';
import type { Person } from '../../improvement/case-documents.ts';
import type { TargetProposalContext, TargetProposalInput } from '../target-context.ts';
import { targetDelays } from '../target-delays.ts';
import type { TargetDelayName } from '../target-delays.ts';
import type { TargetEventOf, TargetEventType, TargetProposalEvent } from '../target-events.ts';
import { targetProposalMachine } from '../target-proposal.machine.ts';
import type { TargetStage } from '../target-stages.ts';
import { sampleProposal, sampleTerms, targetPeople } from './sample-proposal.fixture.ts';

type Change<T extends TargetEventType> = Partial<Omit<TargetEventOf<T>, 'type'>>;

/** Each event whole, by someone who may. */
export const sampleTargetEvents: { [T in TargetEventType]: (input: TargetProposalInput) => object } = {
  approveTarget: ({ history }) => ({
    by: targetPeople.holder,
    comment: null,
    reasons: [],
    targetId: 'target',
    targets: history.targets,
  }),
  returnTarget: () => ({ by: targetPeople.holder, comment: 'Aim higher.' }),
  rejectTarget: () => ({ by: targetPeople.holder, reason: 'Not a priority.' }),
  reviseTarget: ({ history }) => ({
    by: targetPeople.manager,
    terms: sampleTerms({ value: 58 }),
    history,
    decider: 'portfolioHolder',
  }),
  withdrawTarget: () => ({ by: targetPeople.manager, reason: 'Put too early.' }),
  supersedeTarget: () => ({ by: targetPeople.leader, reason: 'Another target was fixed.' }),
};

/** A proposal on the bench: the real machine, its snapshot through JSON after every step, its timers fired by name. */
export class TargetRun {
  snapshot: SnapshotFrom<typeof targetProposalMachine>;
  effects: { type: string; params: unknown }[] = [];
  timers = new Map<string, { name: TargetDelayName; due: Date; event: { type: string } }>();
  now: Date;
  readonly input: TargetProposalInput;

  constructor(change: Partial<TargetProposalInput> = {}) {
    this.input = sampleProposal(change);
    this.now = new Date(this.input.at);
    const [snapshot, actions] = initialTransition(targetProposalMachine, this.input);
    this.snapshot = this.keep(snapshot, actions);
  }

  get context(): TargetProposalContext {
    return this.snapshot.context;
  }

  get stage(): TargetStage {
    return this.snapshot.value;
  }

  can<T extends TargetEventType>(type: T, change: Change<T> = {}): boolean {
    return this.snapshot.can(this.event(type, change));
  }

  /** Sends a whole event, changed as the test says. Throws when the machine refuses it. */
  send<T extends TargetEventType>(type: T, change: Change<T> = {}): this {
    const event = this.event(type, change);
    if (!this.snapshot.can(event)) throw new Error(`${this.stage} refuses ${type}`);
    this.snapshot = this.keep(...transition(targetProposalMachine, this.snapshot, event));
    return this;
  }

  /** Lets a wait run out: time moves to its due date and its event is taken. */
  fire(name: TargetDelayName): this {
    const found = [...this.timers].find(([, timer]) => timer.name === name);
    if (!found) throw new Error(`${this.stage} does not wait for ${name}`);
    const [id, { due, event }] = found;
    this.timers.delete(id);
    this.now = due > this.now ? due : this.now;
    const timed = { ...event, dueAt: due.toISOString() } as unknown as TargetProposalEvent;
    this.snapshot = this.keep(...transition(targetProposalMachine, this.snapshot, timed));
    return this;
  }

  waitsFor(): Record<string, string> {
    return Object.fromEntries([...this.timers.values()].map(({ name, due }) => [name, due.toISOString()]));
  }

  effectsOf(type: 'target.notify' | 'target.escalate'): unknown[] {
    return this.effects.filter((effect) => effect.type === type).map(({ params }) => params);
  }

  private event<T extends TargetEventType>(
    type: T,
    change: Change<T> & { by?: Person },
  ): TargetProposalEvent {
    const event = { type, at: this.now.toISOString(), ...sampleTargetEvents[type](this.input), ...change };
    return event as unknown as TargetProposalEvent;
  }

  private keep(
    snapshot: SnapshotFrom<typeof targetProposalMachine>,
    actions: readonly ExecutableActionObject[],
  ): SnapshotFrom<typeof targetProposalMachine> {
    this.effects = [];
    for (const { type, params, info } of actions) {
      if (type === 'xstate.cancel') this.timers.delete((params as { sendId: string }).sendId);
      else if (type === 'xstate.raise') this.arm(params, info.context as TargetProposalContext);
      else this.effects.push({ type, params });
    }
    const { value, context, status } = snapshot;
    const stored: unknown = JSON.parse(JSON.stringify({ value, context, status }));
    expect(stored).toEqual({ value, context, status });
    return targetProposalMachine.resolveState(
      stored as Parameters<typeof targetProposalMachine.resolveState>[0],
    );
  }

  private arm(params: unknown, context: TargetProposalContext): void {
    const { id, event } = params as { id: string; event: { type: string } };
    const name = event.type.split('.')[2] as TargetDelayName;
    const due = targetDelays[name]({ context, at: this.now, calendar: { nation: 'england-and-wales' } });
    this.timers.set(id, { name, due, event });
  }
}
