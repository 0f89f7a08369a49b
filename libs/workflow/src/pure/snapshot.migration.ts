import type { JsonSnapshot } from './json.snapshot.ts';
import type { RegisteredMachine } from './machine.registry.ts';
import { decodeSnapshot } from './snapshot.codec.ts';

/**
 * A stored snapshot brought to the machine's own version, one migration after the other.
 * @throws if it comes from a later version, if a migration is missing, or if it ends in an unknown state.
 */
export function migrateSnapshot(
  registered: RegisteredMachine,
  stored: JsonSnapshot,
  version: number,
): JsonSnapshot {
  if (version === registered.version) return stored;
  if (version > registered.version) {
    throw new Error(`Machine "${registered.id}" version ${version} is later than this program knows.`);
  }
  let snapshot = stored;
  for (let from = version; from < registered.version; from += 1) {
    const migration = registered.migrations?.[from];
    if (!migration) throw new Error(`Machine "${registered.id}" has no migration from version ${from}.`);
    snapshot = migration(snapshot);
  }
  decodeSnapshot(registered.durable, snapshot);
  return snapshot;
}
