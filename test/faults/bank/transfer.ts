import { createHash } from 'node:crypto';
import { UUID_RANDOM_BYTES, uuidv7 } from '#kernel/ids';
import type { Person } from '#domain/improvement/case-documents';
import { seeded } from '../chaos/settings.ts';

/** A heading that takes part, with the person who answers for it. */
export interface Account {
  tenantId: string;
  headingId: string;
  name: string;
  holder: Person;
}

/** One movement to carry out, whole in itself: the same number of the same run is always the same movement. */
export interface Transfer {
  number: number;
  giving: Account;
  taking: Account;
  /** Whole pence. */
  amount: number;
  givingId: string;
  takingId: string;
  shiftId: string;
  /** Whether the rule is asked first; where it is not, the database alone stands against an overdraft. */
  ruleAsked: boolean;
  /** Whether it is reversed once it is enacted, if what was moved is still there. */
  thenReversed: boolean;
}

/** What a run is made of. */
export interface Run {
  seed: number;
  transfers: number;
  clients: number;
  /** The first is in three of every ten movements, so that clients queue for it. */
  accounts: readonly Account[];
}

const largest = 60_000;
const began = Date.UTC(2026, 3, 6);

/** The movement of this number. */
export function transferOf({ seed, accounts }: Run, number: number): Transfer {
  const random = seeded((Math.imul(seed, 2_654_435_761) ^ Math.imul(number + 1, 40_503)) >>> 0);
  for (let warm = 0; warm < 3; warm += 1) random();
  const pick = (): number => Math.floor(random() * accounts.length);
  const first = random() < 0.3 ? 0 : pick();
  const second = (first + 1 + Math.floor(random() * (accounts.length - 1))) % accounts.length;
  const turned = random() < 0.5;
  const [from, to] = turned ? [second, first] : [first, second];
  const [giving, taking] = [accounts[from], accounts[to]];
  if (!giving || !taking) throw new Error('A transfer needs two headings.');
  const idOf = (side: string): string => {
    const bytes = createHash('sha256').update(`${seed}:${number}:${side}`).digest();
    return uuidv7(new Date(began + number), bytes.subarray(0, UUID_RANDOM_BYTES));
  };
  return {
    number,
    giving,
    taking,
    amount: 1 + Math.floor(random() * largest),
    givingId: idOf('giving'),
    takingId: idOf('taking'),
    shiftId: idOf('shift'),
    ruleAsked: random() < 0.5,
    thenReversed: random() < 0.1,
  };
}
