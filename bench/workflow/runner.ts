import { createDataSource } from '#database/data-source';
import { inTransaction, setTenants } from '#database/tenant-transaction';
import type { Transact } from '#workflow/host/sql';
import type { DataSource } from 'typeorm';
import { benchHost } from './bench.machines.ts';
import { dbosWays } from './dbos.ts';
import { ALL_DUE, idOf, INSTANCES, TENANT } from './ground.ts';
import { bareLoop } from './bare.ts';
import type { RunnerOrder, RunnerResult } from './order.ts';

/** One process that turns instances or delivers timers: an order in, its result or a complaint out. */
process.on('message', (order: RunnerOrder) => {
  carryOut(order).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ complaint: error instanceof Error ? error.stack : String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));

const host = benchHost();
const sources = new Map<string, Promise<DataSource>>();
/** One pool an address, as many connections as there may be clients. */
const sourceAt = (url: string): Promise<DataSource> => {
  const known = sources.get(url) ?? createDataSource(url, 16).initialize();
  sources.set(url, known);
  return known;
};

async function carryOut(order: RunnerOrder): Promise<RunnerResult> {
  if (order.way === 'deliver') return deliverAll(await sourceAt(order.workerUrl), order.upTo);
  const turnOnce = await wayOf(order);
  return byClients(order.clients, order.seconds, turnOnce);
}

async function wayOf(order: Exclude<RunnerOrder, { way: 'deliver' }>): Promise<() => Promise<unknown>> {
  const source = await sourceAt(order.apiUrl);
  const turn = (): Promise<void> => turnOne(source);
  if (order.way === 'host') return turn;
  if (order.way === 'bare') return bareLoop(order);
  const ways = await dbosWays(order.dbosUrl, turn);
  return ways[order.way];
}

const TURN = { type: 'turn', said: 'The next one, please.' };

/** The whole of a transition as a command of the product makes it, on a random instance. */
async function turnOne(source: DataSource): Promise<void> {
  const id = idOf(1 + Math.floor(Math.random() * INSTANCES));
  const outcome = await inTransaction(
    source,
    ({ sql }) =>
      host.send(sql, {
        tenantId: TENANT,
        id,
        event: TURN,
        at: new Date(),
        actor: { personId: id, name: 'Somebody', organisationId: TENANT },
      }),
    [TENANT],
  );
  if (outcome.kind !== 'moved') throw new Error(`A turn came to ${outcome.kind}.`);
}

/** So many clients, each doing one thing after another for a time. */
async function byClients(
  clients: number,
  seconds: number,
  once: () => Promise<unknown>,
): Promise<RunnerResult> {
  let count = 0;
  const begun = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - begun < seconds * 1_000) {
      await once();
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { count, seconds: (performance.now() - begun) / 1_000 };
}

/** One worker, round after round until nothing is due. */
async function deliverAll(source: DataSource, upTo: 'all' | 'nothing'): Promise<RunnerResult> {
  const transact: Transact = (work) =>
    inTransaction(source, ({ sql }) => work({ sql, setTenant: (tenantId) => setTenants(sql, [tenantId]) }));
  const now = upTo === 'all' ? ALL_DUE : new Date(0);
  const begun = performance.now();
  let count = 0;
  for (;;) {
    const counts = await host.deliverDue(transact, { now, handlers: {}, limit: 1_000 });
    if (counts.failed + counts.parked + counts.dropped > 0) throw new Error(JSON.stringify(counts));
    count += counts.delivered;
    if (counts.delivered + counts.busy === 0) break;
  }
  return { count, seconds: (performance.now() - begun) / 1_000 };
}
