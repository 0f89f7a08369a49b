import { appendFileSync, readFileSync } from 'node:fs';
import { openBackend, type Backend } from '#database/backend';
import { pause } from '../../../scripts/lib/processes.mjs';
import { runClient } from './client.ts';
import type { Met } from './client.ts';
import { journalLine, journalOf } from './journal.ts';
import type { Run } from './transfer.ts';

/** What a client process is told by the spec that starts it, in the file that its first argument names. */
export interface ClientOrder {
  run: Run;
  apiUrl: string;
  signInUrl: string;
  /** No transfer is begun after this moment, in milliseconds. */
  until: number;
}

/** Some of the run's clients in one process, to be killed at any moment: it goes on from its journal when started again. */
const [orderFile = '', journal = '', ...clients] = process.argv.slice(2);
const order = JSON.parse(readFileSync(orderFile, 'utf8')) as ClientOrder;
const { run, apiUrl, signInUrl, until } = order;
const backend = await connected(600);
const done = new Set(journalOf(journal).map(({ number }) => number));
const met: Met = { stoppedByDatabase: 0, triedAgain: 0 };
await Promise.all(
  clients.map((client) =>
    runClient(backend.deps, run, {
      client: Number(client),
      done,
      met,
      until,
      keep: (number, result) => appendFileSync(journal, journalLine(number, result)),
    }),
  ),
);
await backend.close();
process.stdout.write(`${JSON.stringify(met)}\n`);

/** Connects, the server perhaps being just killed. @throws when it does not come back after that many tries */
async function connected(tries: number): Promise<Backend> {
  try {
    return await openBackend({ apiUrl, signInUrl, poolSize: clients.length });
  } catch (error) {
    if (tries === 0) throw error;
    await pause(100);
    return connected(tries - 1);
  }
}
