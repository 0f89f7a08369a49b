import { initialTransition, transition } from 'xstate';
import type { ExecutableActionObject, SnapshotFrom } from 'xstate';
import type { Person } from '../../improvement/case-documents.ts';
import type { LedgerAct } from '../ledger-acts.ts';
import { ledgerActOf } from '../ledger-acts.ts';
import type { VirementContext, VirementInput } from '../virement-context.ts';
import type { VirementEvent, VirementEventType } from '../virement-events.ts';
import { virementMachine } from '../virement.machine.ts';
import type { VirementState } from '../virement-words.ts';

const of = (personId: string, organisationId: string): Person => ({
  personId,
  name: personId,
  jobTitle: null,
  organisationId,
  organisationName: organisationId,
  onBehalfOf: null,
});

export const people = {
  holder: of('holder', 'council'),
  leader: of('leader', 'council'),
  stranger: of('stranger', 'health'),
  worker: of('system', ''),
};

/** A movement of £60,000 out of the council's books, within a budget holder's authority. */
export const sampleVirement: VirementInput = {
  virementId: 'leg-out',
  organisationId: 'council',
  organisationName: 'Example Council',
  of: {
    partnershipId: 'partnership',
    partnershipName: 'Example Partnership',
    caseId: 'case',
    caseNumber: 7,
    title: 'Recycling rate',
    shiftId: 'shift',
    askId: 'ask',
    otherOrganisationName: 'Example Health',
  },
  direction: 'out',
  amount: 6_000_000,
  unit: 'GBP',
  year: 2026,
  headingAsked: 'Street scene',
  limitPence: 10_000_000,
  approverRoles: ['leader'],
  decisionDays: 15,
  standing: { state: 'awaited', heading: null, by: null },
  at: '2026-05-05T09:00:00.000Z',
};

const heading = { id: 'heading', name: 'Street scene' };
const news = { by: people.worker };
const own = { by: people.holder };

/** A whole event of each name, from whoever sends it. */
const samples: Record<VirementEventType, object> = {
  reserve: { ...own, heading, comment: null },
  approve: { by: people.leader, comment: 'Agreed.' },
  refuse: { ...own, reason: 'The heading is spent.' },
  askReversal: { ...own, reason: 'The post was never filled.' },
  agreeReversal: { ...own, comment: null },
  declineReversal: { ...own, reason: 'It is spent.' },
  withdrawReversal: { ...own, reason: 'The post is filled after all.' },
  askAgain: { ...news, limitPence: 10_000_000, approverRoles: ['leader'] },
  release: { ...news, reason: 'Health refused.' },
  enact: news,
  reversalAsked: { ...news, reason: 'Never filled.' },
  reversalCalledOff: { ...news, reason: 'It is spent.' },
  reverse: news,
};

export const eventTypes = Object.keys(samples) as VirementEventType[];

export function sampleEvent(type: VirementEventType, at: string, change: object = {}): VirementEvent {
  return { type, at, ...samples[type], ...change } as VirementEvent;
}

/** A virement on the bench: the real machine, with its snapshot through JSON after every step, and its ledger. */
export class VirementRun {
  snapshot: SnapshotFrom<typeof virementMachine>;
  /** What the last step asked for, timers apart. */
  effects: { type: string; params: unknown }[] = [];
  /** The lines its events have written. */
  lines: LedgerAct[] = [];
  at: string;

  constructor(input: Partial<VirementInput> = {}) {
    const whole = { ...sampleVirement, ...input };
    this.at = whole.at;
    const [snapshot, actions] = initialTransition(virementMachine, whole);
    this.snapshot = this.keep(snapshot, actions);
  }

  fork(): VirementRun {
    const copy = Object.create(VirementRun.prototype) as VirementRun;
    return Object.assign(copy, this, { lines: [...this.lines] });
  }

  get context(): VirementContext {
    return this.snapshot.context;
  }

  get state(): VirementState {
    const { value } = this.snapshot;
    return (
      typeof value === 'string'
        ? value
        : Object.entries(value)
            .map((pair) => pair.join('.'))
            .join()
    ) as VirementState;
  }

  can(type: VirementEventType, change: object = {}): boolean {
    return this.snapshot.can(sampleEvent(type, this.at, change));
  }

  /** Sends an event, changed as the test says. Throws when the machine refuses it. */
  send(type: VirementEventType, change: object = {}): this {
    if (!this.can(type, change)) throw new Error(`${this.state} refuses ${type}`);
    const line = ledgerActOf(type, this.context.direction, this.state);
    if (line) this.lines.push(line);
    return this.take(sampleEvent(type, this.at, change));
  }

  /** Lets the decision fall due. */
  overdue(): this {
    const names: string[] = [...this.snapshot._nodes]
      .flatMap((node) => [...node.transitions.keys()])
      .filter((type) => type.startsWith('xstate.after.'));
    const [type] = names;
    if (!type) throw new Error(`${this.state} waits for no time`);
    return this.take({ type, dueAt: this.at } as unknown as VirementEvent);
  }

  private take(event: VirementEvent): this {
    const [snapshot, actions] = transition(virementMachine, this.snapshot, event);
    this.snapshot = this.keep(snapshot, actions);
    return this;
  }

  private keep(
    { value, context, status }: SnapshotFrom<typeof virementMachine>,
    actions: readonly ExecutableActionObject[],
  ): SnapshotFrom<typeof virementMachine> {
    this.effects = actions
      .filter(({ type }) => !type.startsWith('xstate.'))
      .map(({ type, params }) => ({ type, params }));
    const stored: unknown = JSON.parse(JSON.stringify({ value, context, status }));
    expect(stored).toEqual({ value, context, status });
    return virementMachine.resolveState(stored as Parameters<typeof virementMachine.resolveState>[0]);
  }
}
