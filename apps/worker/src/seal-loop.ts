import { pause, type DeliveryLoopParts } from './delivery-loop.ts';

interface SealLoopParts extends Pick<DeliveryLoopParts, 'log'> {
  /** Seals what is new of every tenant; tells how many had something. */
  seal: () => Promise<number>;
  /** Checks what is due to be checked; tells in how many tenants something was altered. */
  check: () => Promise<number>;
  /** Milliseconds between two rounds. */
  everyMillis: number;
}

/**
 * Seals the evidence of every tenant, round after round, until asked to stop, and once more then; checks all of it from
 * time to time.
 */
export async function runSeals(
  { seal, check, log, everyMillis }: SealLoopParts,
  stop: AbortSignal,
): Promise<void> {
  for (let stopping = false; ; stopping = stop.aborted) {
    try {
      const sealed = await seal();
      if (sealed > 0) log.info({ tenants: sealed }, 'sealed the evidence');
      const altered = stopping ? 0 : await check();
      if (altered > 0)
        log.error({ tenants: altered }, 'evidence was altered: run the check and tell the auditors');
    } catch (error) {
      log.error({ err: error }, 'evidence could not be sealed; trying again');
    }
    if (stopping) return;
    await pause(everyMillis, stop);
  }
}
