import type { DeliveryCounts } from '#workflow/host/deliver.due';

/** What the loop stands on; a round delivers some of what is due and tells how it went. */
export interface DeliveryLoopParts {
  deliver(): Promise<DeliveryCounts>;
  /** Told of rounds that did something, and of those that failed. */
  log: {
    info(facts: object, message: string): void;
    error(facts: object, message: string): void;
  };
  /** Milliseconds between two looks while nothing is due. */
  idleMillis?: number;
}

const longestPause = 5_000;

/**
 * Delivers what is due until asked to stop: round after round while there is something, else a look every half second.
 * A round that fails, as when the database restarts, is tried again after a growing pause. When asked to stop it ends
 * the round in hand, so that nothing is left half done.
 */
export async function runDeliveries(parts: DeliveryLoopParts, stop: AbortSignal): Promise<void> {
  const idle = parts.idleMillis ?? 500;
  let failures = 0;
  while (!stop.aborted) {
    try {
      const counts = await parts.deliver();
      failures = 0;
      const moved = counts.delivered + counts.carriedOut + counts.dropped + counts.migrated;
      const stuck = counts.failed + counts.parked;
      if (stuck) parts.log.error({ counts }, 'some of what is due could not be delivered');
      else if (moved) parts.log.info({ counts }, 'delivered what was due');
      if (!moved) await pause(idle, stop);
    } catch (error) {
      failures += 1;
      parts.log.error({ err: error, failures }, 'a round of deliveries failed; trying again');
      await pause(Math.min(idle * 2 ** (failures - 1), longestPause), stop);
    }
  }
}

/** Waits, but not past the request to stop. */
export function pause(millis: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, millis);
    stop.addEventListener('abort', end, { once: true });
  });
}
