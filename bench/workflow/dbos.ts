import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

/** The little of DBOS that is used. It is installed beside the measurements only (bench/peers), so its types are not here. */
interface Dbos {
  setConfig(config: {
    name: string;
    systemDatabaseUrl: string;
    systemDatabasePoolSize: number;
    logLevel: string;
  }): void;
  registerWorkflow<T>(work: () => Promise<T>, config: { name: string }): () => Promise<T>;
  runStep<T>(step: () => Promise<T>, config: { name: string }): Promise<T>;
  launch(): Promise<void>;
}

export type DbosWays = Readonly<Record<'dbos' | 'dbosEmpty', () => Promise<unknown>>>;

let launched: Promise<DbosWays> | undefined;

/**
 * DBOS as its guide sets it up: a registered workflow that runs one step, checkpoints in a system database of its own.
 * `dbos` makes the very same transition in its step that the host makes alone; `dbosEmpty` has a step that does nothing.
 */
export function dbosWays(systemDatabaseUrl: string, turn: () => Promise<void>): Promise<DbosWays> {
  return (launched ??= launch(systemDatabaseUrl, turn));
}

async function launch(systemDatabaseUrl: string, turn: () => Promise<void>): Promise<DbosWays> {
  const load = createRequire(path.join(root, 'bench', 'peers', 'package.json'));
  const { DBOS } = load('@dbos-inc/dbos-sdk') as { DBOS: Dbos };
  DBOS.setConfig({
    name: 'goldthread-bench',
    systemDatabaseUrl,
    systemDatabasePoolSize: 20,
    logLevel: 'error',
  });
  const nothing = async (): Promise<void> => undefined;
  const ways = {
    dbos: DBOS.registerWorkflow(() => DBOS.runStep(turn, { name: 'turn' }), { name: 'turning' }),
    dbosEmpty: DBOS.registerWorkflow(() => DBOS.runStep(nothing, { name: 'nothing' }), { name: 'idle' }),
  };
  await DBOS.launch();
  return ways;
}
