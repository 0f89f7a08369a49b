import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import type { JsonSnapshot, Timers } from './json.snapshot.ts';
import { toJson } from './json.value.ts';
import { stateNodesOf, stateValueOf } from './state.nodes.ts';

/** The snapshot as it is stored. */
export function encodeSnapshot(snapshot: AnyMachineSnapshot, timers: Timers): JsonSnapshot {
  const { status } = snapshot;
  if (status !== 'active' && status !== 'done') {
    throw new Error(`Machine "${snapshot.machine.id}" came to rest with status "${status}".`, {
      cause: snapshot.error,
    });
  }
  const remembered = Object.entries(snapshot.historyValue).map(
    ([id, nodes]) => [id, nodes.map((node) => node.id)] as const,
  );
  return {
    value: stateValueOf(snapshot),
    context: toJson(snapshot.context),
    status,
    ...(snapshot.output === undefined ? {} : { output: toJson(snapshot.output) }),
    ...(remembered.length === 0 ? {} : { historyValue: Object.fromEntries(remembered) }),
    timers,
  };
}

/**
 * The stored snapshot as XState works with it. XState refuses raw JSON, so the states are looked up again.
 * @throws if the machine has no such state: then a migration is missing.
 */
export function decodeSnapshot(machine: AnyStateMachine, stored: JsonSnapshot): AnyMachineSnapshot {
  try {
    return machine.resolveState({
      value: stored.value,
      context: stored.context,
      status: stored.status,
      output: stored.output,
      historyValue: reviveHistory(machine, stored.historyValue ?? {}),
    });
  } catch (cause) {
    const state = JSON.stringify(stored.value);
    throw new Error(`Machine "${machine.id}" cannot stand in ${state}; a migration is missing.`, { cause });
  }
}

function reviveHistory(
  machine: AnyStateMachine,
  remembered: Readonly<Record<string, readonly string[]>>,
): Record<string, AnyStateNode[]> {
  const entries = Object.entries(remembered);
  if (entries.length === 0) return {};
  const byId = new Map(stateNodesOf(machine).map((node) => [node.id, node]));
  const find = (id: string): AnyStateNode => {
    const node = byId.get(id);
    if (!node) throw new Error(`Machine "${machine.id}" has no state "${id}" to remember.`);
    return node;
  };
  return Object.fromEntries(entries.map(([id, ids]) => [id, ids.map(find)]));
}
