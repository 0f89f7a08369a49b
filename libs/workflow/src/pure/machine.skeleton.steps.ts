import { initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import type { RegisteredMachine } from './machine.registry.ts';
import { probingSnapshots, skeletonOf } from './machine.skeleton.ts';
import type { Probe, Skeleton } from './machine.skeleton.ts';
import { stateValueOf } from './state.nodes.ts';
import { regionsOf } from './state.text.ts';

/** A region that goes from one place to another. Empty text: the region is not there. */
export interface RegionChange {
  readonly region: string;
  readonly from: string;
  readonly to: string;
}

/** One transition taken alone, from one configuration. */
export interface SkeletonStep {
  /** The event type it answers; empty for an eventless transition. */
  readonly type: string;
  readonly changes: readonly RegionChange[];
  /** The event types it may raise, completions included. */
  readonly raises: readonly string[];
  /** Whether the machine can rest where the step begins. */
  readonly resting: boolean;
}

/** All single steps of a machine, and its beginning. */
export interface MachineSteps {
  readonly begins: SkeletonStep;
  readonly steps: readonly SkeletonStep[];
  /** Whether the region can rest there. */
  readonly resting: (region: string, leaf: string) => boolean;
  /** Whether an event of this type can be taken, by whichever region, while this one rests there. */
  readonly takes: (eventType: string, region: string, leaf: string) => boolean;
}

/** Takes every transition from every configuration in which it is possible, and notes what changed. */
export function machineSteps(registered: RegisteredMachine): MachineSteps {
  const skeleton = skeletonOf(registered.machine, registered.events);
  const steps = new Map<string, SkeletonStep>();
  const places = new Set<string>();
  const taken = new Set<string>();
  for (const snapshot of probingSnapshots(skeleton)) {
    const isOver = snapshot.status === 'done';
    const probes = isOver ? [] : skeleton.probes.filter((probe) => isEnabled(snapshot, probe));
    const resting = !probes.some((probe) => probe.atOnce);
    const here = regionsOf(skeleton.machine.root, stateValueOf(snapshot));
    if (resting) {
      here.forEach((leaf, region) => {
        places.add(placeText(region, leaf));
        probes.forEach((probe) => taken.add(placeText(probe.stands, region, leaf)));
      });
    }
    for (const probe of probes) {
      const step = { ...take(skeleton, snapshot, probe), resting };
      if (step.changes.length + step.raises.length > 0) steps.set(JSON.stringify(step), step);
    }
  }
  return {
    begins: beginning(skeleton),
    steps: [...steps.values()],
    resting: (region, leaf) => leaf === '' || places.has(placeText(region, leaf)),
    takes: (eventType, region, leaf) => leaf === '' || taken.has(placeText(eventType, region, leaf)),
  };
}

function placeText(...parts: readonly string[]): string {
  return parts.join('\n');
}

function take(skeleton: Skeleton, snapshot: AnyMachineSnapshot, probe: Probe): Omit<SkeletonStep, 'resting'> {
  const { root } = skeleton.machine;
  const [next, actions] = transition(skeleton.machine, snapshot, { type: probe.type });
  const before = regionsOf(root, stateValueOf(snapshot));
  const after = regionsOf(root, stateValueOf(next));
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .map((region) => ({ region, from: before.get(region) ?? '', to: after.get(region) ?? '' }))
    .filter(({ from, to }) => from !== to);
  return { type: probe.stands, changes, raises: actions.map((action) => action.type) };
}

function beginning({ machine }: Skeleton): SkeletonStep {
  const [snapshot, actions] = initialTransition(machine);
  const changes = [...regionsOf(machine.root, stateValueOf(snapshot))].map(([region, to]) => ({
    region,
    from: '',
    to,
  }));
  return { type: '', changes, raises: actions.map((action) => action.type), resting: false };
}

/** A completion is only answered once the state is complete. */
function isEnabled(snapshot: AnyMachineSnapshot, probe: Probe): boolean {
  if (!snapshot.can({ type: probe.type })) return false;
  if (!probe.stands.startsWith('xstate.done.state.')) return true;
  const active = new Set<AnyStateNode>(snapshot._nodes);
  const source = [...active].find((node) => node.id === probe.source);
  return source !== undefined && isComplete(source, active);
}

function isComplete(node: AnyStateNode, active: ReadonlySet<AnyStateNode>): boolean {
  const children = Object.values(node.states).filter((child) => child.type !== 'history');
  if (node.type === 'compound') return children.some((child) => child.type === 'final' && active.has(child));
  if (node.type === 'parallel') return children.every((child) => isComplete(child, active));
  return node.type === 'final';
}
