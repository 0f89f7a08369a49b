import type { Client } from 'pg';
import type { Backend } from '#database/backend';
import type { BenchPlace } from '../database/bulk.ts';
import { BOARD_CASES } from '../settings.ts';
import { casePeople, STEPS_TO_APPROVAL, walkCase } from './walk-case.ts';
import type { WaitingCase } from './walk-case.ts';

/** Cases walked at once. */
const AT_ONCE = 8;

/** Gives each place a board: open cases on its first measures, in every stage on the way to approval. */
export async function fillBoards(
  client: Client,
  backend: Backend,
  places: readonly BenchPlace[],
): Promise<void> {
  for (const place of places) {
    const people = await casePeople(backend, place);
    const measures = (await measuresOf(client, place)).slice(0, BOARD_CASES);
    const steps = (at: number): number => at % (STEPS_TO_APPROVAL + 1);
    await each(measures, (id, at) => walkCase(backend, place, people, id, steps(at)));
  }
}

/**
 * Brings cases to where a plan waits for approval, spread over the places.
 *
 * @throws Error when the places have fewer measures than cases are wanted
 */
export async function casesForApproval(
  client: Client,
  backend: Backend,
  places: readonly BenchPlace[],
  count: number,
): Promise<WaitingCase[]> {
  const waiting: WaitingCase[] = [];
  for (const place of places) {
    const people = await casePeople(backend, place);
    const measures = (await measuresOf(client, place)).slice(0, count - waiting.length);
    waiting.push(...(await each(measures, (id) => walkCase(backend, place, people, id))));
  }
  if (waiting.length < count) {
    throw new Error(
      `There are measures for ${waiting.length} of ${count} approvals: raise BENCH_SCALE, or lower BENCH_APPROVALS.`,
    );
  }
  return interleaved(waiting, places.length);
}

async function measuresOf(client: Client, { tenantId }: BenchPlace): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from indicator where tenant_id = $1 order by length(code), code`,
    [tenantId],
  );
  return rows.map(({ id }) => id);
}

/** Neighbours in the list belong to different places, as they would when many places work at once. */
function interleaved<T>(all: readonly T[], ways: number): T[] {
  const length = Math.ceil(all.length / ways);
  return Array.from({ length }, (_, at) => all.filter((_case, index) => index % length === at)).flat();
}

async function each<T, R>(items: readonly T[], work: (item: T, at: number) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) done[at] = await work(items[at] as T, at);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}
