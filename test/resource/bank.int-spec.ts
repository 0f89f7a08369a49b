import { openBackend, type Backend } from '#database/backend';
import { createDatabase, type TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay, foundSmallPlace } from '#testing/small-place';
import { openAccounts, startingPence } from '../faults/bank/accounts-of.ts';
import { balance, brokenHistories, disagreeing, movements } from '../faults/bank/books.ts';
import { runClient } from '../faults/bank/client.ts';
import type { Result } from '../faults/bank/carry-out.ts';
import type { Run } from '../faults/bank/transfer.ts';

/** The short form of what `npm run faults -- bank` does a hundred thousand times with kills. */
describe('sixteen clients who move money between the same few headings at once', () => {
  const clients = 16;
  const transfers = 160;
  const results = new Map<number, Result>();
  const met = { stoppedByDatabase: 0, triedAgain: 0 };
  let database: TestDatabase;
  let backend: Backend;
  let run: Run;

  beforeAll(async () => {
    database = await createDatabase();
    const { apiUrl, signinUrl: signInUrl } = database;
    backend = await openBackend({ apiUrl, signInUrl, clock: new SettableClock(foundingDay), poolSize: 8 });
    const place = await foundSmallPlace(backend, new SettableClock(foundingDay), 'Tillford');
    run = { seed: 20_261_123, transfers, clients, accounts: await openAccounts(backend, place, 3) };
    const working = Array.from({ length: clients }, (_, client) =>
      runClient(backend.deps, run, {
        ...{ client, met, done: new Set<number>() },
        keep: (number, result) => void results.set(number, result),
      }),
    );
    await Promise.all(working);
  }, 120_000);
  afterAll(async () => {
    await backend?.close();
    await database?.drop();
  });

  it('carries every one of them out, or refuses it for want of money', async () => {
    const stand = await movements(backend.deps, run.accounts);
    expect(stand).toHaveLength(transfers);
    const words: Record<Result, string> = {
      moved: 'enacted enacted',
      reversed: 'reversed reversed',
      refused: 'refused released',
    };
    for (const { number, states } of stand) expect(states).toBe(words[results.get(number) ?? 'moved']);
    expect(new Set(results.values())).toEqual(new Set(['moved', 'reversed', 'refused']));
    expect(met.stoppedByDatabase).toBeGreaterThan(0);
  });

  it('neither makes nor loses a penny, and no heading goes below nought', async () => {
    const held = startingPence * run.accounts.length;
    expect(await balance(backend.deps, run.accounts)).toEqual({ held, underWay: 0, below: 0 });
  });

  it('has a ledger that adds up to the balances, and histories that replay to what is stored', async () => {
    expect(await disagreeing(backend.deps, run.accounts)).toEqual([]);
    const stand = await movements(backend.deps, run.accounts);
    const keys = stand.flatMap(({ ids, tenants }) =>
      ids.map((id, at) => ({ id, tenantId: tenants[at] ?? '' })),
    );
    expect(keys).toHaveLength(transfers * 2);
    expect(await brokenHistories(backend.deps, keys)).toEqual([]);
  });
});
