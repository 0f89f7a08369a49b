import type { AnyStateNode } from 'xstate';
import { isAfterEvent, nodesFrom, transitionsFrom } from '../state.nodes.ts';

/** One transition in words. */
export interface Step {
  readonly from: AnyStateNode;
  /** The event, or `after <wait>`, `when done`, `at once`. */
  readonly on: string;
  /** The guard's name; empty when nothing need hold. */
  readonly when: string;
  /** The state as the machine names it, frame or leaf; undefined when none is left. */
  readonly to: AnyStateNode | undefined;
}

/** Every transition that starts at this state itself, in the order in which the machine tries them. */
export function stepsFrom(from: AnyStateNode): readonly Step[] {
  return transitionsFrom(from).flatMap(({ eventType, guard, target }) => {
    const words = { from, on: eventWords(eventType, from), when: guardWords(guard) };
    const targets: readonly (AnyStateNode | undefined)[] = target ?? [undefined];
    return targets.map((to) => ({ ...words, to }));
  });
}

/** Every transition that starts at this state or within it, states in the order of the machine. */
export function stepsWithin(node: AnyStateNode): readonly Step[] {
  return nodesFrom(node).flatMap(stepsFrom);
}

function eventWords(eventType: string, source: AnyStateNode): string {
  if (isAfterEvent(eventType)) {
    const wait = eventType.slice('xstate.after.'.length, -`.${source.id}`.length);
    return /^\d+$/.test(wait) ? `after ${wait} ms` : `after ${wait}`;
  }
  if (eventType.startsWith('xstate.done.state.')) return 'when done';
  return eventType === '' ? 'at once' : eventType;
}

/** A guard by its name. One without a name is XState's own `stateIn`, which says where, or cannot be told. */
function guardWords(guard: unknown): string {
  if (guard === undefined) return '';
  if (typeof guard === 'string') return guard;
  if (guard instanceof Object && 'stateValue' in guard)
    return `in ${leavesOf(guard.stateValue).join(' and ')}`;
  return guard instanceof Object && 'type' in guard ? String(guard.type) : 'a condition without a name';
}

/** `{ main: { callIn: 'waiting' } }` as `main.callIn.waiting`, one text for each leaf. */
function leavesOf(value: unknown): string[] {
  if (!(value instanceof Object)) return [String(value)];
  return Object.entries(value).flatMap(([key, below]) => leavesOf(below).map((leaf) => `${key}.${leaf}`));
}
