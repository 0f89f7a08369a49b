import type { AnyActorScope, AnyStateMachine } from 'xstate';
import { machineProblems } from './machine.checks.ts';
import type { MachineEntry } from './machine.entry.ts';
import { withDelayMarks } from './named.delays.ts';
import { quietScope } from './quiet.scope.ts';

/** An entry made ready for use: its machine with marks in place of named delays. */
export interface RegisteredMachine extends MachineEntry {
  readonly durable: AnyStateMachine;
  readonly scope: AnyActorScope;
  readonly delayNames: readonly string[];
}

/**
 * The machines a program knows. New instances get the highest version of a machine; older versions may be
 * kept beside it so that old histories can still be replayed from their first event.
 */
export class MachineRegistry {
  private readonly versions = new Map<string, readonly RegisteredMachine[]>();

  /** @throws with every problem found, if a machine could not be run durably. */
  constructor(entries: readonly MachineEntry[]) {
    const problems = entries.flatMap((entry) => machineProblems(entry));
    for (const entry of entries) {
      const known = this.versions.get(entry.id) ?? [];
      if (known.some((other) => other.version === entry.version)) {
        problems.push(`Machine "${entry.id}" version ${entry.version} is registered twice.`);
      }
      const sorted = [...known, prepare(entry)].sort((a, b) => a.version - b.version);
      this.versions.set(entry.id, sorted);
    }
    if (problems.length > 0) throw new Error(problems.join('\n'));
  }

  /** The current version of a machine. @throws if there is no machine of that id. */
  get(id: string): RegisteredMachine {
    const current = this.versions.get(id)?.at(-1);
    if (!current) throw new Error(`There is no machine "${id}".`);
    return current;
  }

  /** One version of a machine, or undefined if this program no longer carries it. */
  find(id: string, version: number): RegisteredMachine | undefined {
    return this.versions.get(id)?.find((entry) => entry.version === version);
  }

  /** Every version of every machine. */
  all(): readonly RegisteredMachine[] {
    return [...this.versions.values()].flat();
  }
}

function prepare(entry: MachineEntry): RegisteredMachine {
  const delayNames = Object.keys(entry.delays);
  const durable = withDelayMarks(entry.machine, delayNames);
  return { ...entry, delayNames, durable, scope: quietScope(durable) };
}
