import { ExampleLoadError } from './example-error.ts';
import type { Happening } from './telling.ts';

/** How many happenings go on at once: as many as the loading place has connections. */
const AT_ONCE = 4;

type Together = [Happening, ...Happening[]];

/** A story in its order, cut into what is told in one go: one happening, or those of one moment that go alongside. */
export function inTurns(story: readonly Happening[]): Together[] {
  const turns: Together[] = [];
  for (const one of story) {
    const last = turns.at(-1);
    const together = last?.[0].at.getTime() === one.at.getTime() && last[0].alongside && one.alongside;
    if (together) last.push(one);
    else turns.push([one]);
  }
  return turns;
}

/**
 * Tells happenings of one moment, some at once, begun in their order. The first that fails ends it, after those under way.
 *
 * @throws ExampleLoadError naming the one that failed
 */
export async function tellAlongside(together: readonly Happening[]): Promise<void> {
  const waiting = [...together];
  const failures: unknown[] = [];
  const tellOn = async (): Promise<void> => {
    for (let one = waiting.shift(); one && failures.length === 0; one = waiting.shift()) {
      await naming(one.what, one.run).catch((error: unknown) => void failures.push(error));
    }
  };
  await Promise.all(together.slice(0, AT_ONCE).map(tellOn));
  if (failures.length > 0) throw failures[0];
}

/** Does something of the story. @throws ExampleLoadError which says what it was, whatever went wrong */
export async function naming(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ExampleLoadError) throw error;
    throw new ExampleLoadError(what, error instanceof Error ? error.message : String(error));
  }
}
