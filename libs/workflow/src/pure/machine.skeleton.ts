import { createMachine } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { raisedBy } from './raised.events.ts';
import { isWithin, stateNodesOf, transitionsFrom } from './state.nodes.ts';

/** An event of the skeleton that takes exactly one transition of the real machine. */
export interface Probe {
  readonly type: string;
  /** The event type of the transition in the real machine; empty for an eventless one. */
  readonly stands: string;
  /** The id, in the skeleton, of the state it starts from. */
  readonly source: string;
  /** True if nothing keeps the machine from taking it as soon as it can. */
  readonly atOnce: boolean;
}

/** A machine with the same states whose every transition can be taken alone and by name. */
export interface Skeleton {
  readonly machine: AnyStateMachine;
  readonly probes: readonly Probe[];
}

interface SkeletonTransition {
  target?: string[];
  reenter: boolean;
  actions: string[];
}

interface SkeletonState {
  id: string;
  type: AnyStateNode['type'];
  initial?: string;
  history?: 'shallow' | 'deep';
  entry: string[];
  exit: string[];
  states: Record<string, SkeletonState>;
  on: Record<string, SkeletonTransition>;
}

/**
 * The skeleton of a machine: no guards, effects, waits or eventless transitions, and one event of its own for
 * each transition. A transition to a history state becomes one to each state that may be remembered. The
 * actions of the skeleton bear the names of the event types that would be raised there.
 */
export function skeletonOf(machine: AnyStateMachine, outside: readonly string[]): Skeleton {
  const probes: Probe[] = [];
  const raises = (actions: readonly unknown[]): string[] => [...raisedBy(machine, outside, actions).now];
  // an action without a name keeps a transition that only acts from looking like a forbidden one
  const acts = (actions: readonly unknown[]): string[] =>
    actions.length > 0 ? ['', ...raises(actions)] : [];
  const transitionsOf = (node: AnyStateNode): [string, SkeletonTransition][] =>
    transitionsFrom(node).flatMap(({ target, reenter, eventType, actions, guard }) =>
      alternatives(target).map((targets) => {
        const isRoutine = eventType === '' || eventType.startsWith('xstate.done.');
        const atOnce = isRoutine && guard === undefined && target !== undefined;
        const probe = { type: `probe${probes.length}`, stands: eventType, source: idOf(node), atOnce };
        probes.push(probe);
        const taken = { target: targets?.map((each) => `#${idOf(each)}`), reenter, actions: acts(actions) };
        return [probe.type, taken] as [string, SkeletonTransition];
      }),
    );
  const build = (node: AnyStateNode): SkeletonState => ({
    id: idOf(node),
    type: node.type,
    ...(node.type === 'compound' ? { initial: node.initial.target[0]?.key } : {}),
    ...(node.type === 'history' ? { history: node.history || 'shallow' } : {}),
    entry: [...raises(node.entry), ...completions(node)],
    exit: raises(node.exit),
    states: Object.fromEntries(Object.values(node.states).map((child) => [child.key, build(child)])),
    on: Object.fromEntries(transitionsOf(node)),
  });
  return { machine: createMachine(build(machine.root)), probes };
}

/**
 * Snapshots in which every state is active once, and every two states that can be active together are so
 * once; the first is where the machine begins. Enough, because what a transition does to a region depends
 * only on that region and on the transition's own source.
 */
export function probingSnapshots({ machine }: Skeleton): readonly AnyMachineSnapshot[] {
  const leaves = stateNodesOf(machine).filter((node) => node.type === 'atomic' || node.type === 'final');
  const values = new Map<string, StateValue>();
  const add = (wanted: readonly AnyStateNode[]): void => {
    const value = valueWith(machine.root, wanted);
    values.set(JSON.stringify(value), value);
  };
  add([]);
  leaves.forEach((one, index) => {
    add([one]);
    leaves.slice(index + 1).forEach((other) => {
      if (canBeTogether(one, other)) add([one, other]);
    });
  });
  return [...values.values()].map((value) => machine.resolveState({ value, context: {} }));
}

function valueWith(node: AnyStateNode, wanted: readonly AnyStateNode[]): StateValue {
  const children = Object.values(node.states).filter((child) => child.type !== 'history');
  const chosen =
    node.type === 'compound'
      ? [children.find((child) => wanted.some((each) => isWithin(each, child))) ?? node.initial.target[0]]
      : children;
  return Object.fromEntries(
    chosen.flatMap((child) => (child ? [[child.key, valueWith(child, wanted)]] : [])),
  );
}

function canBeTogether(one: AnyStateNode, other: AnyStateNode): boolean {
  let shared: AnyStateNode | undefined = one;
  while (shared && !isWithin(other, shared)) shared = shared.parent;
  return shared?.type === 'parallel';
}

/** The completions that entering a final state may bring about. */
function completions(node: AnyStateNode): string[] {
  if (node.type !== 'final') return [];
  const done: string[] = [];
  for (let each = node.parent; each; each = each.parent) done.push(`xstate.done.state.${each.id}`);
  return done;
}

function alternatives(
  targets: readonly AnyStateNode[] | undefined,
): readonly (readonly AnyStateNode[] | undefined)[] {
  const [only] = targets ?? [];
  if (targets?.length !== 1 || only?.type !== 'history' || !only.parent) return [targets];
  const parent = only.parent;
  const below = stateNodesOf(only.machine).filter((node) => node !== parent && isWithin(node, parent));
  return below.filter((node) => node.type !== 'history').map((node) => [node]);
}

function idOf(node: AnyStateNode): string {
  return `state${node.order}`;
}
