import autocannon from 'autocannon';
import { eachOnce } from './each-once.ts';
import type { LoadOrder, LoadResult } from './load.ts';

/** The load generator's own process: one order at a time in, one result or complaint out. */
process.on('message', (order: LoadOrder) => {
  load(order).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ complaint: String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));

async function load(order: LoadOrder): Promise<LoadResult> {
  const { url, connections, requests, seconds } = order;
  if (seconds === undefined) return eachOnce(order);
  const begun = performance.now();
  const result = await autocannon({ url, connections, duration: seconds, requests });
  if (result['2xx'] === 0 || result.non2xx + result.errors + result.timeouts > 0) {
    const wrong = `${result.non2xx} answers were not 200, ${result.errors} failed`;
    throw new Error(`${url}${requests[0]?.path ?? ''}: ${result['2xx']} answers were 200, ${wrong}.`);
  }
  const took = result.duration || (performance.now() - begun) / 1_000;
  return { perSecond: result['2xx'] / took, p50: result.latency.p50, p99: result.latency.p99 };
}
