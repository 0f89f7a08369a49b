import type { Deps } from '#application/command';
import { pause } from '../../../scripts/lib/processes.mjs';
import { nextStep } from './carry-out.ts';
import type { Result } from './carry-out.ts';
import { transferOf } from './transfer.ts';
import type { Run, Transfer } from './transfer.ts';

/** What the clients of a process met on their way. */
export interface Met {
  /** The database, not the rule, refused an overdraft. */
  stoppedByDatabase: number;
  /** A transaction was taken back and tried again: the server was gone, or two waited for each other. */
  triedAgain: number;
}

const patience = 120_000;

/**
 * Carries out every transfer of this client in turn, each to its end.
 *
 * @param client which of the run's clients this is, from 0
 * @param done what was carried out before, by an earlier life of this client
 * @param until no transfer is begun after this moment, in milliseconds
 * @param keep is told of each once it has ended, before the next begins
 */
export async function runClient(
  deps: Deps,
  run: Run,
  {
    client,
    done,
    keep,
    met,
    until = Infinity,
  }: {
    client: number;
    done: ReadonlySet<number>;
    keep: (number: number, result: Result) => void;
    until?: number;
    met: Met;
  },
): Promise<void> {
  for (let number = client; number < run.transfers; number += run.clients) {
    if (Date.now() > until) return;
    if (!done.has(number)) keep(number, await carryOut(deps, transferOf(run, number), met));
  }
}

async function carryOut(deps: Deps, transfer: Transfer, met: Met): Promise<Result> {
  const tenants = [...new Set([transfer.giving.tenantId, transfer.taking.tenantId])];
  let refuse = false;
  let since = Date.now();
  for (;;) {
    try {
      const ended = await deps.transactions.run(tenants, (tx) => nextStep(deps, tx, transfer, refuse));
      if (ended) return ended;
      since = Date.now();
    } catch (error) {
      if (isOverdraft(error)) {
        met.stoppedByDatabase += 1;
        refuse = true;
        continue;
      }
      met.triedAgain += 1;
      if (Date.now() - since > patience) throw error;
      await pause(50 + Math.random() * 150);
    }
  }
}

/** Whether the database refused because a heading would have gone below zero. */
function isOverdraft(error: unknown): boolean {
  return error instanceof Error && error.message.includes('heading_never_below_zero');
}
