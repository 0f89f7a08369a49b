import type { AnyStateNode } from 'xstate';
import type { MachineEntry } from './machine.entry.ts';
import { actionsOf, implementationOf } from './raised.events.ts';
import type { BuiltInAction } from './raised.events.ts';
import { isReservedEvent, stateNodesOf } from './state.nodes.ts';

/** What keeps a machine from being run durably, in sentences. Empty when all is well. */
export function machineProblems(entry: MachineEntry): string[] {
  const nodes = stateNodesOf(entry.machine);
  const problems = [
    ...versionProblems(entry),
    ...eventProblems(entry, nodes),
    ...nodes.flatMap((node) => [...nodeProblems(node), ...actionProblems(entry, node)]),
  ];
  return problems.map((problem) => `Machine "${entry.id}" version ${entry.version}: ${problem}`);
}

function versionProblems({ version, migrations }: MachineEntry): string[] {
  if (!Number.isInteger(version) || version < 1) return ['the version must be a whole number from 1.'];
  const from = Object.keys(migrations ?? {}).map(Number);
  const first = Math.min(version, ...from);
  const expected = Array.from({ length: version - first }, (_, index) => first + index);
  const missing = expected.filter((number) => !from.includes(number));
  const beyond = from.filter((number) => number >= version || !Number.isInteger(number));
  return [
    ...missing.map((number) => `there is no migration from version ${number}.`),
    ...beyond.map((number) => `a migration from version ${number} leads past the machine itself.`),
  ];
}

function eventProblems({ events }: MachineEntry, nodes: readonly AnyStateNode[]): string[] {
  const handled = new Set(nodes.flatMap((node) => [...node.transitions.keys()]));
  return [
    ...events.filter(isReservedEvent).map((type) => `"${type}" cannot be an event from outside.`),
    ...events.filter((type) => !handled.has(type)).map((type) => `no state takes the event "${type}".`),
    ...[...handled].filter((type) => type.includes('*')).map((type) => `the wildcard "${type}" hides edges.`),
    ...[...handled].filter((type) => type.startsWith('workflow.')).map((type) => `"${type}" is the host's.`),
  ];
}

function nodeProblems(node: AnyStateNode): string[] {
  const problems: string[] = [];
  if (node.invoke.length > 0) problems.push(`state "${node.id}" invokes an actor; actors do not last.`);
  if (node.parent && /[.;:*]/.test(node.key))
    problems.push(`state "${node.key}" has one of . ; : * in its name.`);
  return problems;
}

function actionProblems(entry: MachineEntry, node: AnyStateNode): string[] {
  return actionsOf(node).flatMap((action) => {
    const builtIn = implementationOf(entry.machine, action);
    if (builtIn) return raiseProblems(entry, node, builtIn);
    return typeof action === 'function'
      ? [`an action of state "${node.id}" has no name; effects are named.`]
      : [];
  });
}

function raiseProblems(entry: MachineEntry, node: AnyStateNode, action: BuiltInAction): string[] {
  if (action.type !== 'xstate.raise' || action.delay === undefined) return [];
  const problems: string[] = [];
  if (action.id === undefined) problems.push(`state "${node.id}" raises an event later without an id.`);
  const known = { ...entry.machine.implementations.delays, ...entry.delays };
  if (typeof action.delay === 'string' && !(action.delay in known)) {
    problems.push(`state "${node.id}" waits for "${action.delay}", which has no due date.`);
  }
  return problems;
}
