import type { AnyMachineSnapshot } from 'xstate';
import type { JsonEvent, JsonSnapshot } from './json.snapshot.ts';
import { decodeSnapshot } from './snapshot.codec.ts';
import type { RegisteredMachine } from './machine.registry.ts';

/** Those of the candidates that the machine would take now. */
export function acceptedEvents(
  registered: RegisteredMachine,
  stored: JsonSnapshot,
  candidates: readonly JsonEvent[],
): readonly JsonEvent[] {
  const snapshot = decodeSnapshot(registered.durable, stored);
  if (snapshot.status !== 'active') return [];
  return candidates.filter((event) => registered.events.includes(event.type) && snapshot.can(event));
}

/**
 * The types of the outside events that can be sent now. A guard that looks only at the context has decided;
 * one that wants to see the event's content cannot, so its event stays in the list.
 */
export function availableEventTypes(registered: RegisteredMachine, stored: JsonSnapshot): readonly string[] {
  const snapshot = decodeSnapshot(registered.durable, stored);
  if (snapshot.status !== 'active') return [];
  return registered.events.filter((type) => mayTake(snapshot, type));
}

function mayTake(snapshot: AnyMachineSnapshot, type: string): boolean {
  let contentRead = false;
  const event = new Proxy(
    { type },
    {
      get: (target, key) => {
        if (key === 'type') return target.type;
        contentRead = true;
        return undefined;
      },
      has: (target, key) => {
        if (key === 'type') return true;
        contentRead = true;
        return Reflect.has(target, key);
      },
    },
  );
  try {
    return snapshot.can(event) || contentRead;
  } catch (error) {
    if (contentRead) return true;
    throw error;
  }
}
