import { pause, type DeliveryLoopParts } from './delivery-loop.ts';

interface ImportLoopParts extends Pick<DeliveryLoopParts, 'log' | 'idleMillis'> {
  /** Does the next step of one import, if there is one. */
  work: () => Promise<boolean>;
}

/** Works on imports until asked to stop, one step after another; looks every half second while there is none. */
export async function runImports(
  { work, log, idleMillis = 500 }: ImportLoopParts,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    try {
      if (!(await work())) await pause(idleMillis, stop);
    } catch (error) {
      log.error({ err: error }, 'imports could not be looked at; trying again');
      await pause(idleMillis * 4, stop);
    }
  }
}
