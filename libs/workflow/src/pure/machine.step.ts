import { initialTransition } from 'xstate';
import type { AnyMachineSnapshot, EventObject, ExecutableActionObject } from 'xstate';
import type { JsonEvent, JsonSnapshot } from './json.snapshot.ts';
import type { JsonObject, JsonValue } from './json.value.ts';
import { toJsonObject } from './json.value.ts';
import type { RegisteredMachine } from './machine.registry.ts';
import { delayNameOf } from './named.delays.ts';
import { decodeSnapshot } from './snapshot.codec.ts';
import type { TimerChange, Wait } from './timer.changes.ts';

/** Something the machine wants done outside: a named action and its parameters. */
export interface Effect {
  readonly name: string;
  readonly params: JsonObject;
}

/** The outcome of a transition: where the machine now stands and what it asks for. Nothing has been done. */
export interface Step {
  readonly snapshot: AnyMachineSnapshot;
  readonly timers: readonly TimerChange[];
  readonly effects: readonly Effect[];
}

/** The first step of a new instance. `input` must already be JSON. */
export function firstStep(registered: RegisteredMachine, input: JsonValue): Step {
  const [snapshot, actions] = initialTransition(registered.durable, input);
  if (snapshot.status === 'error') throw snapshot.error;
  return asStep(registered, snapshot, actions);
}

/**
 * Takes one event. Undefined means refused: XState would answer with the same snapshot and say nothing, so it
 * is asked first.
 */
export function nextStep(
  registered: RegisteredMachine,
  stored: JsonSnapshot,
  event: JsonEvent,
): Step | undefined {
  const before = decodeSnapshot(registered.durable, stored);
  if (before.status !== 'active' || !before.can(event)) return undefined;
  const actions: ExecutableActionObject[] = [];
  const actionExecutor = (action: ExecutableActionObject): void => void actions.push(action);
  const after = registered.durable.transition(before, event, { ...registered.scope, actionExecutor });
  return asStep(registered, after, actions);
}

function asStep(
  registered: RegisteredMachine,
  snapshot: AnyMachineSnapshot,
  actions: readonly ExecutableActionObject[],
): Step {
  const timers: TimerChange[] = [];
  const effects: Effect[] = [];
  for (const action of actions) {
    if (action.type === 'xstate.raise') {
      const change = delayedRaise(registered, action);
      if (change) timers.push(change);
    } else if (action.type === 'xstate.cancel') {
      const { sendId } = action.params as { sendId: string };
      timers.push({ kind: 'cancel', name: sendId });
    } else if (action.type.startsWith('xstate.')) {
      throw new Error(`Machine "${registered.id}" uses ${action.type}; a durable machine runs no actors.`);
    } else {
      const what = `The parameters of action "${action.type}"`;
      effects.push({ name: action.type, params: toJsonObject(action.params ?? {}, what) });
    }
  }
  // XState lets waits begun by a delayed raise run out when a machine is done; here they end with it.
  return { snapshot, timers: snapshot.status === 'done' ? timers.filter(isCancel) : timers, effects };
}

function delayedRaise(
  registered: RegisteredMachine,
  action: ExecutableActionObject,
): TimerChange | undefined {
  const params = action.params as { event: EventObject; id?: string; delay?: number };
  if (params.delay === undefined) return undefined; // XState has already taken this event itself
  if (params.id === undefined) {
    throw new Error(`Machine "${registered.id}" raises "${params.event.type}" later, but gives it no id.`);
  }
  const event = { ...toJsonObject(params.event, 'An event'), type: params.event.type };
  return { kind: 'set', name: params.id, event, wait: waitOf(registered, action, params.delay) };
}

function waitOf(registered: RegisteredMachine, action: ExecutableActionObject, delay: number): Wait {
  const name = delayNameOf(delay, registered.delayNames);
  if (name === undefined) return { kind: 'fixed', milliseconds: Math.max(0, delay) };
  return { kind: 'named', delay: name, context: action.info.context, event: action.info.event };
}

function isCancel(change: TimerChange): boolean {
  return change.kind === 'cancel';
}
