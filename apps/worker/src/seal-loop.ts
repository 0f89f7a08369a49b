import { pause, type DeliveryLoopParts } from './delivery-loop.ts';

interface SealLoopParts extends Pick<DeliveryLoopParts, 'log'> {
  /** Seals what is new of every tenant; tells how many had something. */
  seal: () => Promise<number>;
  /** Milliseconds between two rounds. */
  everyMillis: number;
}

/** Seals the evidence of every tenant, round after round, until asked to stop; the last round comes after that. */
export async function runSeals({ seal, log, everyMillis }: SealLoopParts, stop: AbortSignal): Promise<void> {
  for (let stopping = false; ; stopping = stop.aborted) {
    try {
      const sealed = await seal();
      if (sealed > 0) log.info({ tenants: sealed }, 'sealed the evidence');
    } catch (error) {
      log.error({ err: error }, 'evidence could not be sealed; trying again');
    }
    if (stopping) return;
    await pause(everyMillis, stop);
  }
}
