import { createActor } from 'xstate';
import type { AnyActorScope, AnyStateMachine } from 'xstate';

/**
 * What XState wants around a transition: an actor nobody starts. XState's own `transition` makes a new one each time,
 * and with it the machine's initial snapshot, which costs as much as the transition itself; since durable machines
 * have no actors that could be registered with it, one serves a machine for good.
 */
export function quietScope(machine: AnyStateMachine): AnyActorScope {
  const self = createActor(machine);
  const nothing = (): void => undefined;
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}
