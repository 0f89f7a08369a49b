import { machineSteps } from './machine.skeleton.steps.ts';
import type { RegionChange, SkeletonStep } from './machine.skeleton.steps.ts';
import type { RegisteredMachine } from './machine.registry.ts';
import { actionsOf, raisedBy } from './raised.events.ts';
import { isAfterEvent, stateNodesOf } from './state.nodes.ts';

/** One allowed change of one region. `from` or `to` is empty when the region begins or ends with it. */
export interface Edge extends RegionChange {
  readonly eventType: string;
}

/** The event type under which an instance begins. */
export const STARTED = 'workflow.started';

/**
 * Every change of state the machine can make in answer to one event, region by region: the transition itself
 * and whatever eventless transitions, completions and raised events may follow it. Guards are taken to pass,
 * so the edges are what the chart draws, not what one case may do.
 */
export function machineEdges(registered: RegisteredMachine): readonly Edge[] {
  const { begins, resting, takes, steps } = machineSteps(registered);
  const edges = new Map<string, Edge>();
  const addAll = (
    eventType: string,
    starts: readonly RegionChange[],
    inner: readonly RegionChange[],
  ): void => {
    for (const { region, from, to } of starts) {
      for (const end of reachable(region, to, inner)) {
        const edge = { region, from, to: end, eventType };
        if (end !== from && resting(region, end)) edges.set(Object.values(edge).join('\n'), edge);
      }
    }
  };
  for (const eventType of arrivingTypes(registered)) {
    const own = steps
      .filter((step) => step.type === eventType && step.resting)
      .flatMap((step) => step.changes);
    const inner = innerChanges(
      steps,
      steps.filter((step) => step.type === eventType),
    );
    addAll(eventType, [...own, ...inner.filter(({ region, from }) => takes(eventType, region, from))], inner);
  }
  addAll(STARTED, begins.changes, innerChanges(steps, [begins]));
  return [...edges.values()];
}

/** The types of events that come from outside or from timers. */
function arrivingTypes({ machine, events }: RegisteredMachine): ReadonlySet<string> {
  const nodes = stateNodesOf(machine);
  const after = nodes.flatMap((node) => [...node.transitions.keys()]).filter(isAfterEvent);
  const later = nodes.flatMap((node) => raisedBy(machine, events, actionsOf(node)).later);
  return new Set([...events, ...after, ...later]);
}

/** What may follow within the same step: eventless transitions always, others only when raised on the way. */
function innerChanges(
  steps: readonly SkeletonStep[],
  first: readonly SkeletonStep[],
): readonly RegionChange[] {
  const types = new Set(['', ...first.flatMap((step) => step.raises)]);
  for (const type of types) {
    for (const step of steps) if (step.type === type) step.raises.forEach((raised) => types.add(raised));
  }
  return steps.filter((step) => types.has(step.type)).flatMap((step) => step.changes);
}

/** Where the region may end once it is at `start` and only inner changes follow; `start` included. */
function reachable(region: string, start: string, inner: readonly RegionChange[]): ReadonlySet<string> {
  const found = new Set([start]);
  for (const leaf of found) {
    for (const step of inner) if (step.region === region && step.from === leaf) found.add(step.to);
  }
  return found;
}
