import { initialTransition, transition } from 'xstate';
import type { ExecutableActionObject, SnapshotFrom } from 'xstate';
import type { Person } from '../../improvement/case-documents.ts';
import type { SharingContext, SharingInput } from '../sharing-context.ts';
import { sharingDelays, type SharingDelay } from '../sharing-delays.ts';
import type { SharingEvent, SharingEventType } from '../sharing-events.ts';
import { sharingAgreementMachine } from '../sharing.machine.ts';

const person = (personId: string, organisationId: string): Person => ({
  personId,
  name: personId,
  jobTitle: null,
  organisationId,
  organisationName: organisationId,
  onBehalfOf: null,
});

export const lead = person('lead', 'health');
export const coordinator = person('coordinator', 'council');

/** A proposal by a partner lead, from 1 April 2026 for a year, made a fortnight before. */
export function proposal(change: Partial<SharingInput> = {}): SharingInput {
  return {
    agreementId: 'agreement',
    tenantId: 'partnership',
    partnershipName: 'The Partnership',
    organisationId: 'health',
    organisationName: 'Health',
    measure: 'Beds in use',
    indicator: { id: 'beds', title: 'Beds in use' },
    level: 'summary',
    starts: '2026-04-01',
    ends: '2027-03-31',
    reason: 'To see pressure coming.',
    proposedBy: 'organisation',
    proposer: lead,
    replacesId: null,
    policy: { sharingAnswerDays: 10 },
    at: '2026-03-16T10:00:00.000Z',
    ...change,
  };
}

/** A whole event of each kind, changed as the test says. */
export function eventOf(type: SharingEventType, at: string, change: object = {}): SharingEvent {
  const said = { by: coordinator, at };
  const whole = {
    agree: { ...said, type: 'agree', indicator: null, comment: null },
    refuse: { ...said, type: 'refuse', reason: 'Not now.' },
    withdraw: { ...said, type: 'withdraw', by: lead, reason: 'A mistake.' },
    end: { ...said, type: 'end', side: 'partnership', reason: 'No longer used.' },
    replaced: { ...said, type: 'replaced', byId: 'another' },
  } satisfies { [T in SharingEventType]: Extract<SharingEvent, { type: T }> };
  return { ...whole[type], ...change };
}

type Snapshot = SnapshotFrom<typeof sharingAgreementMachine>;

/** An agreement on the bench: the real machine, its timers kept with their due dates and fired by name. */
export class SharingRun {
  snapshot: Snapshot;
  effects: { type: string; params: unknown }[] = [];
  timers = new Map<string, { name: SharingDelay; due: Date; event: { type: string } }>();
  now: Date;

  constructor(change: Partial<SharingInput> = {}) {
    const input = proposal(change);
    this.now = new Date(input.at);
    const [snapshot, actions] = initialTransition(sharingAgreementMachine, input);
    this.snapshot = this.keep(snapshot, actions);
  }

  get state(): string {
    return String(this.snapshot.value);
  }

  get context(): SharingContext {
    return this.snapshot.context;
  }

  can(type: SharingEventType, change: object = {}): boolean {
    return this.snapshot.can(eventOf(type, this.now.toISOString(), change));
  }

  send(type: SharingEventType, change: object = {}): this {
    if (!this.can(type, change)) throw new Error(`${this.state} refuses ${type}`);
    const event = eventOf(type, this.now.toISOString(), change);
    const [snapshot, actions] = transition(sharingAgreementMachine, this.snapshot, event);
    this.snapshot = this.keep(snapshot, actions);
    return this;
  }

  /** Lets a wait run out: time moves to its due date and its event is taken. */
  fire(name: SharingDelay): this {
    const found = [...this.timers].find(([, timer]) => timer.name === name);
    if (!found) throw new Error(`${this.state} does not wait for ${name}`);
    const [id, { due, event }] = found;
    this.timers.delete(id);
    this.now = due > this.now ? due : this.now;
    const timed = { ...event, dueAt: due.toISOString() } as unknown as SharingEvent;
    const [snapshot, actions] = transition(sharingAgreementMachine, this.snapshot, timed);
    this.snapshot = this.keep(snapshot, actions);
    return this;
  }

  private keep(snapshot: Snapshot, actions: readonly ExecutableActionObject[]): Snapshot {
    this.effects = [];
    for (const { type, params, info } of actions) {
      if (type === 'xstate.cancel') this.timers.delete((params as { sendId: string }).sendId);
      else if (type === 'xstate.raise') {
        const { id, event } = params as { id: string; event: { type: string } };
        const name = event.type.split('.')[2] as SharingDelay;
        const facts = { context: info.context as SharingContext, at: this.now };
        const due = sharingDelays[name]({ ...facts, calendar: { nation: 'england-and-wales' } });
        this.timers.set(id, { name, due, event });
      } else this.effects.push({ type, params });
    }
    const { value, context, status } = snapshot;
    const stored: unknown = JSON.parse(JSON.stringify({ value, context, status }));
    expect(stored).toEqual({ value, context, status });
    return sharingAgreementMachine.resolveState(
      stored as Parameters<typeof sharingAgreementMachine.resolveState>[0],
    );
  }
}
