declare global {
  /** The guard that is not there now, by its id; none when undefined. */
  var droppedGuard: string | undefined;
  /** The guards that were come to, in order. */
  var metGuards: Set<string> | undefined;
}

/** One test of a spec that was read without being run. */
export interface CollectedTest {
  name: string;
  run: () => unknown;
}

type Body = (...row: unknown[]) => unknown;

/**
 * Reads specs and keeps their tests instead of running them, so that they can be run again and again over sources that
 * change. For specs of plain functions: no hooks, no snapshots.
 *
 * @param read imports them
 */
export async function collectTests(read: () => Promise<unknown>): Promise<CollectedTest[]> {
  const found: CollectedTest[] = [];
  const names: string[] = [];
  const describing = (name: unknown, body: Body, row: unknown[] = []): void => {
    names.push(String(name));
    body(...row);
    names.pop();
  };
  const keeping = (name: unknown, body: Body, row: unknown[] = []): void => {
    found.push({ name: [...names, String(name)].join(' › '), run: () => body(...row) });
  };
  const eachOf = (one: typeof keeping) => (rows: readonly unknown[]) => (name: unknown, body: Body) => {
    for (const row of rows)
      one(`${String(name)} ${JSON.stringify(row)}`, body, Array.isArray(row) ? row : [row]);
  };
  const kept = { describe: globalThis.describe, it: globalThis.it };
  Object.assign(globalThis, {
    describe: Object.assign(describing, { each: eachOf(describing) }),
    it: Object.assign(keeping, { each: eachOf(keeping) }),
  });
  try {
    await read();
  } finally {
    Object.assign(globalThis, kept);
  }
  return found;
}
