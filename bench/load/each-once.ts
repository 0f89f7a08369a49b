import { Agent, request } from 'node:http';
import type { LoadOrder, LoadRequest, LoadResult } from './load.ts';

/**
 * Sends each request once, as many at a time as there are connections.
 *
 * @throws Error at the first answer that is not 200, or that reads as a refusal
 */
export async function eachOnce({ url, connections, requests }: LoadOrder): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let one = requests[next++]; one; one = requests[next++]) {
      const begun = performance.now();
      await send(agent, url, one);
      times.push(performance.now() - begun);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - begun) / 1_000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: requests.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** A refused command is answered 200 as well, so its answer is looked at. */
const REFUSED = /"errors"|"__typename":"(?!CaseMoved)/;

function send(agent: Agent, url: string, { method, path, headers, body }: LoadRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { agent, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode === 200 && !REFUSED.test(text)) resolve();
        else reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
