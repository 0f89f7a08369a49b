import { pino } from 'pino';
import { processClock } from '#database/process-clock';
import { oneLine } from './one-line.ts';
import { needed } from './set-up-options.ts';
import { runWorker } from './worker.ts';

const log = pino({ base: { service: 'worker' } });
const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopping.abort());

try {
  const workerUrl = needed(process.env, 'DATABASE_WORKER_URL');
  log.info('worker started');
  await runWorker({ workerUrl, clock: processClock(process.env), log }, stopping.signal);
  log.info('worker stopped');
} catch (error) {
  console.error(process.env.DEBUG ? error : oneLine(error));
  process.exitCode = 1;
}
