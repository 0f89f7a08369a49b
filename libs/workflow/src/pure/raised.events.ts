import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { isAfterEvent, isReservedEvent, stateNodesOf, transitionsFrom } from './state.nodes.ts';

/** What actions may raise: event types taken at once, and event types a timer will bring. */
export interface Raised {
  readonly now: readonly string[];
  readonly later: readonly string[];
}

/**
 * The event types that these actions may raise. `enqueueActions`, and events computed on the way, cannot be
 * seen through: they may raise any event that is not sent from outside.
 */
export function raisedBy(
  machine: AnyStateMachine,
  outside: readonly string[],
  actions: readonly unknown[],
): Raised {
  const now = new Set<string>();
  const later = new Set<string>();
  for (const action of actions.map((each) => implementationOf(machine, each))) {
    if (action?.type === 'xstate.raise') {
      const types =
        action.event instanceof Object && 'type' in action.event ? [String(action.event.type)] : undefined;
      const target = action.delay === undefined ? now : later;
      for (const type of types ?? innerTypes(machine, outside)) target.add(type);
    } else if (action?.type === 'xstate.enqueueActions') {
      for (const type of innerTypes(machine, outside)) {
        now.add(type);
        later.add(type);
      }
    }
  }
  return { now: [...now], later: [...later] };
}

/** Every action a state node holds: its own and those of the transitions that start at it. */
export function actionsOf(node: AnyStateNode): readonly unknown[] {
  const initial = node.type === 'compound' ? node.initial.actions : [];
  return [...node.entry, ...node.exit, ...initial, ...transitionsFrom(node).flatMap((each) => each.actions)];
}

/** A built-in action of XState, as far as one can look into it. */
export interface BuiltInAction {
  readonly type?: string;
  readonly id?: unknown;
  readonly delay?: unknown;
  readonly event?: unknown;
}

/** The built-in action behind an action given as a function, by name or with parameters, if it is one. */
export function implementationOf(machine: AnyStateMachine, action: unknown): BuiltInAction | undefined {
  const named = machine.implementations.actions as Record<string, unknown>;
  const name =
    action instanceof Object && 'type' in action && typeof action !== 'function' ? action.type : action;
  const resolved = typeof name === 'string' ? named[name] : name;
  return typeof resolved === 'function' && 'resolve' in resolved ? (resolved as BuiltInAction) : undefined;
}

function innerTypes(machine: AnyStateMachine, outside: readonly string[]): readonly string[] {
  const handled = stateNodesOf(machine).flatMap((node) => [...node.transitions.keys()]);
  return handled.filter((type) => !outside.includes(type) && !isAfterEvent(type) && !isReservedEvent(type));
}
