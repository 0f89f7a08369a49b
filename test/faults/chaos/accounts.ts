import { machines } from '#application/machines';
import { noticeWords } from '#application/improvement/notice-words';
import { createDataSource } from '#database/data-source';
import { inTransaction } from '#database/tenant-transaction';
import { readId } from '#read-models/global-id';
import { WorkflowHost } from '#workflow/host/workflow.host';
import type { HistoryEvent } from '#workflow/host/queries';
import { MIGRATED, TIMER_DROPPED } from '#workflow/host/write';
import type { JsonSnapshot } from '#workflow/pure/json.snapshot';
import { firstStep, nextStep } from '#workflow/pure/machine.step';
import { replayEvent, replayStart } from '#workflow/pure/replay';
import type { Acknowledged } from './command.ts';

/** What the database holds against what the clients were told. */
export interface Accounts {
  cases: number;
  events: number;
  /** Commands the API said were done that their history does not hold where it was said. */
  lost: Acknowledged[];
  /** Commands found more than once. */
  doubled: string[];
  /** Histories that do not replay to what is stored. */
  broken: string[];
  /** Effects that the histories ask for, and those that were not carried out, or without being asked. */
  effects: { asked: number; missing: string[]; unasked: string[] };
}

/** Reads every case of a partnership with its history and its notices, and settles the accounts. */
export async function settleAccounts(
  workerUrl: string,
  partnership: string,
  acknowledged: readonly Acknowledged[],
): Promise<Accounts> {
  const source = await createDataSource(workerUrl, 1).initialize();
  const host = new WorkflowHost(machines, { newId: () => '' });
  const accounts: Accounts = {
    cases: 0,
    events: 0,
    lost: [],
    doubled: [],
    broken: [],
    effects: { asked: 0, missing: [], unasked: [] },
  };
  try {
    await inTransaction(
      source,
      async ({ sql }) => {
        const rows = await sql.query<{ id: string }>('select id from improvement_case where tenant_id = $1', [
          partnership,
        ]);
        const notices = await sql.query<{ key: string }>(
          'select dedupe_key as key from notice where tenant_id = $1',
          [partnership],
        );
        const asked = new Set<string>();
        for (const { id } of rows) {
          const key = { tenantId: partnership, id };
          const verification = await host.verify(sql, key);
          if (!verification.ok) accounts.broken.push(`${id}: ${verification.reason}`);
          const events = await host.history(sql, key);
          accounts.cases += 1;
          accounts.events += events.length;
          settleCase(accounts, id, events, acknowledged);
          for (const effect of noticesAsked(id, events)) asked.add(effect);
        }
        const told = new Set(notices.map(({ key }) => key));
        accounts.effects = {
          asked: asked.size,
          missing: [...asked].filter((key) => !told.has(key)),
          unasked: [...told].filter((key) => !asked.has(key)),
        };
      },
      [partnership],
    );
  } finally {
    await source.destroy();
  }
  return accounts;
}

function settleCase(
  accounts: Accounts,
  id: string,
  events: readonly HistoryEvent[],
  acknowledged: readonly Acknowledged[],
): void {
  const mine = acknowledged.filter(({ caseId }) => readId(caseId)?.id === id);
  for (const command of mine) {
    const event = events[command.version - 1];
    if (event?.type !== command.event || !says(event, command)) accounts.lost.push(command);
    const times = events.filter((one) => one.type === command.event && says(one, command)).length;
    if (times > 1) accounts.doubled.push(command.key);
  }
}

/** Whether an event holds the mark that a command was sent with: its key, or for an opening its case's mark. */
function says({ payload }: HistoryEvent, { key }: Acknowledged): boolean {
  return JSON.stringify(payload).includes(key.replace(/-open$/, ''));
}

/** The keys of every notice that a history asks for, found by taking each of its steps again. */
function noticesAsked(id: string, events: readonly HistoryEvent[]): string[] {
  const registered = machines.get('improvementCase');
  let snapshot: JsonSnapshot | undefined;
  const keys: string[] = [];
  for (const { seq, type, payload, timers, to } of events) {
    if (type === MIGRATED || type === TIMER_DROPPED) continue;
    const past = { event: { ...payload, type }, timers, to };
    const step = snapshot
      ? nextStep(registered, snapshot, past.event)
      : firstStep(registered, payload['input'] ?? null);
    for (const [index, effect] of (step?.effects ?? []).entries()) {
      if (Object.hasOwn(noticeWords, effect.name)) keys.push(`${id}:${seq}:${index}`);
    }
    snapshot = snapshot ? replayEvent(registered, snapshot, past) : replayStart(registered, past);
  }
  return keys;
}
