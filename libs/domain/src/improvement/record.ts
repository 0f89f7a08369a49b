import type { CaseContext } from './case-context.ts';
import type { CaseEvent, CaseEventOf, CaseEventType } from './case-events.ts';
import { recordChallenge } from './record-challenge.ts';
import { recordDelivery } from './record-delivery.ts';
import { recordPlan } from './record-plan.ts';
import { recordScrutiny } from './record-scrutiny.ts';
import type { Recorders } from './record.types.ts';

const recorders: Recorders<CaseEventType> = {
  ...recordChallenge,
  ...recordPlan,
  ...recordDelivery,
  ...recordScrutiny,
};

/**
 * The case's papers after an event. Whether the event may happen, and where the case goes, is the machine's to say;
 * this only writes down. An event of no known name (a timer's) leaves the papers as they are.
 */
export function record(context: CaseContext, event: CaseEvent): CaseContext {
  return Object.hasOwn(recorders, event.type) ? { ...recordOne(context, event), lastAt: event.at } : context;
}

function recordOne<T extends CaseEventType>(context: CaseContext, event: CaseEventOf<T>): CaseContext {
  const write: Recorders<CaseEventType>[T] = recorders[event.type];
  return write(context, event);
}
