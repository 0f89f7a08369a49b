import { formatNumber, tidyNumber } from './number-format.ts';
import { ok, refuse } from './result.ts';
import type { Refusal, Result } from './result.ts';

/** Money in whole pence: a safe integer, so sums are exact. */
export type Pence = number;

/** Staff in hundredths of a full-time equivalent: a safe integer (250 is two and a half posts). */
export type FteHundredths = number;

/** Why an amount could not be read. */
export type AmountRefusal = Refusal<'notAnAmount' | 'negativeAmount' | 'amountTooLarge'>;

/** Pence as pounds: "£12,500" when whole, else "£12,500.50". */
export function formatPounds(pence: Pence): string {
  const sign = pence < 0 ? '-' : '';
  return `${sign}£${formatNumber(Math.abs(pence) / 100, pence % 100 === 0 ? 0 : 2)}`;
}

/** Hundredths of a post as "2.5 FTE". */
export function formatFte(hundredths: FteHundredths): string {
  const decimals = hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
  return `${formatNumber(hundredths / 100, decimals)} FTE`;
}

/** Reads "£12,500", "12500" or "12,500.50" as pence; zero or more, pennies at most. */
export function parsePounds(text: string): Result<Pence, AmountRefusal> {
  return parseHundredths(text.trim().replace(/^(-?)£\s?/, '$1'), 'an amount in pounds, for example 12,500');
}

/** Reads "2.5" or "2.5 FTE" as hundredths of a post; zero or more, two decimals at most. */
export function parseFte(text: string): Result<FteHundredths, AmountRefusal> {
  return parseHundredths(text.trim().replace(/\s*fte$/i, ''), 'a number of posts, for example 2.5');
}

function parseHundredths(text: string, wanted: string): Result<number, AmountRefusal> {
  const match = /^([-\u2212]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?)$/.exec(text);
  if (!match) return refuse('notAnAmount', `Enter ${wanted}.`);
  if (match[1] !== '') return refuse('negativeAmount', 'An amount cannot be below zero.');
  const hundredths = Math.round(tidyNumber(Number((match[2] ?? '').replace(/,/g, '')) * 100));
  if (!Number.isSafeInteger(hundredths)) return refuse('amountTooLarge', 'This amount is too large.');
  return ok(hundredths);
}
