import { FragileProduct } from '../fragile-product.ts';
import { settleAccounts } from './accounts.ts';
import type { Accounts } from './accounts.ts';
import { setToWork } from './at-work.ts';
import type { Log } from './command.ts';
import { killAll, victims } from './killer.ts';
import type { Recoveries } from './killer.ts';
import { recordFigures } from './record-figures.ts';
import { chaosSettings } from './settings.ts';

const settings = chaosSettings(process.env);
const { clients, kills, seed } = settings;
const say = (line: string): void => void process.stdout.write(`  ${line}\n`);
const indicatorsEach = 40 + kills * 2;
const hour = 3_600_000;

let product: FragileProduct;
let recoveries: Recoveries;
let accounts: Accounts;
let lateKills = 0;
let log: Log;

beforeAll(async () => {
  product = await FragileProduct.start();
}, 240_000);
afterAll(() => product?.stop(), 60_000);

describe(`the product with each process killed ${kills} times under ${clients} clients (seed ${seed})`, () => {
  it(
    'answers every command in the end',
    async () => {
      const work = await setToWork(product, clients, indicatorsEach);
      log = work.log;
      // A client that fails ends the run at once; the kills do not go on in vain.
      recoveries = await Promise.race([
        killAll(product, settings, say),
        work.finished.then((): never => {
          throw new Error('The clients ended before the kills did.');
        }),
      ]);
      work.stop();
      await work.finished;
      say(`${log.acknowledged.length} commands acknowledged, ${log.repeats} sent again`);
      for (const victim of victims) expect(recoveries[victim]).toHaveLength(kills);
    },
    2 * hour,
  );

  it(
    'delivers every timer and effect, though the worker is killed as it does',
    async () => {
      product.setTime('2026-04-20T09:00:00Z');
      const settled = product.settled();
      let waiting = true;
      void settled.finally(() => (waiting = false)).catch(() => undefined);
      for (; waiting && lateKills < kills; lateKills += 1) await product.kill('worker');
      await settled;
      expect(lateKills).toBeGreaterThan(0);
    },
    hour,
  );

  it(
    'has lost nothing it acknowledged, done nothing twice, and every history replays',
    async () => {
      accounts = await settleAccounts(
        product.database.workerUrl,
        product.place.partnership,
        log.acknowledged,
      );
      say(`${accounts.cases} cases, ${accounts.events} events, ${accounts.effects.asked} notices`);
      expect(accounts).toMatchObject({ lost: [], doubled: [], broken: [] });
      expect(accounts.effects).toMatchObject({ missing: [], unasked: [] });
      expect(accounts.cases).toBeGreaterThan(clients);
    },
    hour,
  );

  it('says so in the documentation', async () => {
    const file = await recordFigures({ settings, log, recoveries, accounts, lateKills });
    expect(file).toContain(`${log.acknowledged.length.toLocaleString('en-GB')} commands`);
  });
});
