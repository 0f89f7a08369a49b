import type { AnyStateNode } from 'xstate';
import { isAfterEvent } from '../state.nodes.ts';
import type { Transition } from '../state.nodes.ts';

/** What brings a transition about, and in brackets what must hold: `approve`, `after loan [patient]`. */
export function transitionWords({ eventType, source, guard }: Transition): string {
  const words = [
    eventWords(eventType, source as AnyStateNode),
    guard === undefined ? '' : `[${guardWords(guard)}]`,
  ];
  return words.filter((word) => word !== '').join(' ');
}

function eventWords(eventType: string, source: AnyStateNode): string {
  if (isAfterEvent(eventType)) {
    const delay = eventType.slice('xstate.after.'.length, -`.${source.id}`.length);
    return /^\d+$/.test(delay) ? `after ${delay} ms` : `after ${delay}`;
  }
  if (eventType.startsWith('xstate.done.state.')) return 'when done';
  return eventType === '' ? 'at once' : eventType;
}

/** A guard by its name. One without a name is XState's own `stateIn`, which says where, or cannot be told. */
function guardWords(guard: unknown): string {
  if (typeof guard === 'string') return guard;
  if (!(guard instanceof Object)) return 'on a condition';
  if ('stateValue' in guard) return `in ${leavesOf(guard.stateValue).join(' and ')}`;
  return 'type' in guard && typeof guard.type === 'string' ? guard.type : 'on a condition';
}

/** `{ main: { callIn: 'waiting' } }` as `main.callIn.waiting`, one text for each leaf. */
function leavesOf(value: unknown): string[] {
  if (!(value instanceof Object)) return [String(value)];
  return Object.entries(value).flatMap(([key, below]) => leavesOf(below).map((leaf) => `${key}.${leaf}`));
}
