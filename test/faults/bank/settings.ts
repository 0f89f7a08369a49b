import { wholeOf } from '../chaos/settings.ts';

/** How much the bank moves, by how many, and how often it is killed; every number can be set in the environment. */
export interface BankSettings {
  transfers: number;
  clients: number;
  /** How many processes the clients are spread over, each to be killed as a whole. */
  processes: number;
  /** How often PostgreSQL is killed; the client processes together are killed twice as often. */
  kills: number;
  /** How many histories are replayed at the end, drawn evenly from all of them. */
  histories: number;
  /** After so many minutes no client begins another transfer, however few there were. */
  minutes: number;
  seed: number;
}

/** Reads `BANK_TRANSFERS`, `BANK_KILLS`, `BANK_MINUTES`, `BANK_HISTORIES` and `FAULTS_SEED`. @throws on a number that is none */
export function bankSettings(env: NodeJS.ProcessEnv): BankSettings {
  const transfers = wholeOf(env, 'BANK_TRANSFERS', 100_000);
  return {
    transfers,
    clients: 16,
    processes: 4,
    kills: wholeOf(env, 'BANK_KILLS', 25),
    histories: wholeOf(env, 'BANK_HISTORIES', transfers * 2),
    minutes: wholeOf(env, 'BANK_MINUTES', 120),
    seed: wholeOf(env, 'FAULTS_SEED', Date.now() % 1_000_000),
  };
}
