import type {
  AnyMachineSnapshot,
  AnyStateMachine,
  AnyStateNode,
  AnyTransitionDefinition,
  StateValue,
} from 'xstate';

/** A transition as XState keeps it, its event type by its real type: text. Empty for an eventless one. */
export type Transition = Omit<AnyTransitionDefinition, 'eventType'> & { readonly eventType: string };

/** Every state of a machine, the root first, parents before children. */
export function stateNodesOf(machine: AnyStateMachine): readonly AnyStateNode[] {
  return nodesFrom(machine.root);
}

/** A state and every state within it, parents before children. */
export function nodesFrom(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesFrom)];
}

/** Whether a state is this one or lies in it. */
export function isWithin(node: AnyStateNode, ancestor: AnyStateNode): boolean {
  return node === ancestor || (node.parent !== undefined && isWithin(node.parent, ancestor));
}

/** Every transition that starts at this state itself: events, waits, completions and eventless ones. */
export function transitionsFrom(node: AnyStateNode): readonly Transition[] {
  return [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
}

/** Where a snapshot stands; XState leaves the type open for a machine of which nothing is known. */
export function stateValueOf(snapshot: AnyMachineSnapshot): StateValue {
  return snapshot.value as StateValue;
}

/** The event that ends a wait begun by `after`; only a timer brings it. */
export function isAfterEvent(type: string): boolean {
  return type.startsWith('xstate.after.');
}

/** True for event types that belong to XState or to the host and can never be sent from outside. */
export function isReservedEvent(type: string): boolean {
  return type === '' || type.includes('*') || type.startsWith('xstate.') || type.startsWith('workflow.');
}
