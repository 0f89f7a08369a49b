import { openBackend } from '#database/backend';
import { SettableClock } from '#testing/settable-clock';
import { historySigned } from '#testing/small-place';
import { placePassword } from '#testing/small-place/people';
import type { PersonKey } from '#testing/small-place/people';
import { contestedIndicators } from '../../concurrency/contested-cases.ts';
import { signIn } from '../../support/graphql.ts';
import type { FragileProduct } from '../fragile-product.ts';
import { runClient } from './client.ts';
import type { Log } from './command.ts';

const taking = ['manager', 'owner', 'portfolioHolder'] as const satisfies readonly PersonKey[];

/** Clients that send commands at once, until told to stop. */
export interface AtWork {
  /** What they were told. */
  log: Log;
  /** Fails when one of them does, and resolves once all have stopped. */
  finished: Promise<unknown>;
  /** Asks them to stop once their command is through. */
  stop(): void;
}

/**
 * Signs people in and sets clients to work, each on measures of its own.
 *
 * @param clients how many at once
 * @param indicatorsEach cases that each can take along its way before it runs out, which is a failure
 */
export async function setToWork(
  product: FragileProduct,
  clients: number,
  indicatorsEach: number,
): Promise<AtWork> {
  const { place, database, apiUrl: url } = product;
  const log: Log = { url, acknowledged: [], repeats: 0 };
  const { apiUrl, signinUrl: signInUrl } = database;
  const backend = await openBackend({ apiUrl, signInUrl, clock: new SettableClock(historySigned) });
  const indicators = await contestedIndicators(backend, place, clients * indicatorsEach);
  await backend.close();
  const signed = taking.map(
    async (key) => [key, await signIn(url, place.people[key].email, placePassword)] as const,
  );
  const tokens = Object.fromEntries(await Promise.all(signed));
  let done = false;
  const working = Array.from({ length: clients }, (_, client) =>
    runClient({
      log,
      place,
      tokens,
      name: `client${client}`,
      indicators: indicators.slice(client * indicatorsEach, (client + 1) * indicatorsEach),
      stopped: () => done,
    }),
  );
  return { log, finished: Promise.all(working), stop: () => void (done = true) };
}
