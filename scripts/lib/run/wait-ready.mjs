// @ts-check
import { Stopped } from '../command.mjs';
import { pause } from '../processes.mjs';
import { Trouble } from '../trouble.mjs';

/**
 * Waits until a service answers its readiness address.
 *
 * @param {object} wait
 * @param {string} wait.url
 * @param {import('./service.mjs').Service} wait.service
 * @param {AbortSignal} wait.signal
 * @param {string} wait.logs where to look when it never does
 * @param {number} [wait.seconds]
 */
export async function waitReady({ url, service, signal, logs, seconds = 90 }) {
  const until = Date.now() + seconds * 1_000;
  for (;;) {
    if (signal.aborted) throw new Stopped();
    const failure = service.failure();
    if (failure)
      throw new Trouble(`The ${service.name} process did not start: ${failure} (More in ${logs}.)`);
    if (await answersWell(url)) return;
    if (Date.now() > until) {
      throw new Trouble(`The ${service.name} process was not ready within ${seconds} seconds; see ${logs}.`);
    }
    await pause(100);
  }
}

/** @param {string} url */
async function answersWell(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
