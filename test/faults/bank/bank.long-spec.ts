import { openBackend, type Backend } from '#database/backend';
import { createDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay, foundSmallPlace } from '#testing/small-place';
import { pause } from '../../../scripts/lib/processes.mjs';
import { OwnServer } from '../own-server.ts';
import { openAccounts, startingPence } from './accounts-of.ts';
import { balance, brokenHistories, disagreeing, movements } from './books.ts';
import type { Result } from './carry-out.ts';
import { ClientProcesses } from './client-processes.ts';
import { killAlong } from './killer.ts';
import type { Kills } from './killer.ts';
import { recordBank } from './record-bank.ts';
import type { BankFigures } from './record-bank.ts';
import { bankSettings } from './settings.ts';
import type { Run } from './transfer.ts';

const settings = bankSettings(process.env);
const { transfers, clients, processes, seed } = settings;
const hour = 3_600_000;
const say = (line: string): void => void process.stdout.write(`  ${line}\n`);
const words: Record<Result, string> = {
  moved: 'enacted enacted',
  reversed: 'reversed reversed',
  refused: 'refused released',
};

const server = new OwnServer();
let backend: Backend;
let run: Run;
let working: ClientProcesses | undefined;
let kills: Kills;
const figures: Partial<BankFigures> = { settings };

beforeAll(async () => {
  process.env['GOLDTHREAD_TEST_PG'] = await server.start();
  const { apiUrl, signinUrl: signInUrl } = await createDatabase();
  backend = await openBackend({ apiUrl, signInUrl, clock: new SettableClock(foundingDay), poolSize: 2 });
  const place = await foundSmallPlace(backend, new SettableClock(foundingDay), 'Tillford');
  run = { seed, transfers, clients, accounts: await openAccounts(backend, place, 10) };
  const until = Date.now() + settings.minutes * 60_000;
  working = new ClientProcesses({ run, apiUrl, signInUrl, until }, processes);
}, 240_000);
afterAll(async () => {
  working?.stop();
  await backend?.close();
  await server.dispose();
}, 60_000);

describe(`${transfers} movements of money, or ${settings.minutes} minutes of them, by ${clients} clients under kills (seed ${seed})`, () => {
  it(
    'neither makes nor loses a penny at any moment, and no heading goes below nought',
    async () => {
      if (!working) throw new Error('The clients were started.');
      const clientsAtWork = working;
      const began = Date.now();
      let over = false;
      const wanted = startingPence * run.accounts.length;
      const looking = (async () => {
        const seen = { looks: 0, unequal: 0, below: 0 };
        for (; !over; await pause(1_000)) {
          const now = await balance(backend.deps, run.accounts).catch(() => null);
          if (!now) continue;
          seen.looks += 1;
          if (now.held + now.underWay !== wanted) seen.unequal += 1;
          if (now.below > 0) seen.below += 1;
        }
        return seen;
      })();
      try {
        kills = await killAlong(server, clientsAtWork, settings, say);
        while (!clientsAtWork.ended) await pause(250);
      } finally {
        over = true;
      }
      Object.assign(figures, { kills, seconds: (Date.now() - began) / 1_000 }, await looking);
      expect(figures).toMatchObject({ unequal: 0, below: 0 });
      expect(figures.looks).toBeGreaterThan(0);
      const end = await balance(backend.deps, run.accounts);
      expect(end).toEqual({ held: wanted, underWay: 0, below: 0 });
    },
    4 * hour,
  );

  it(
    'has every movement as the clients were told, and a ledger that adds up to the balances',
    async () => {
      const told = new Map(working?.journals.map(({ number, result }) => [number, result]));
      expect(told.size).toBeGreaterThan(0);
      const stand = await movements(backend.deps, run.accounts);
      expect(stand).toHaveLength(told.size);
      const lost = stand.filter(({ number, states }) => states !== words[told.get(number) ?? 'moved']);
      const results = { moved: 0, reversed: 0, refused: 0 };
      for (const result of told.values()) results[result] += 1;
      const differing = await disagreeing(backend.deps, run.accounts);
      Object.assign(figures, { results, lost: lost.length, disagreeing: differing.length });
      expect(figures).toMatchObject({ lost: 0, disagreeing: 0 });
    },
    hour,
  );

  it(
    'has histories that replay to what is stored',
    async () => {
      const stand = await movements(backend.deps, run.accounts);
      const all = stand.flatMap(({ ids, tenants }) =>
        ids.map((id, at) => ({ id, tenantId: tenants[at] ?? '' })),
      );
      const stride = Math.max(1, Math.floor(all.length / settings.histories));
      const keys = all.filter((_, at) => at % stride === 0);
      const broken = await brokenHistories(backend.deps, keys);
      Object.assign(figures, { replayed: keys.length, broken: broken.length });
      expect(broken).toEqual([]);
    },
    2 * hour,
  );

  it('says so in the documentation', async () => {
    expect(await recordBank(figures as BankFigures)).toContain('movements by 16 clients');
  });
});
