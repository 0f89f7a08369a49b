import type { CaseConsentQuery } from '../../generated/operations.ts';
import { amountInWords, financialYear } from '../case-form/plan-view.ts';

type ConsentCase = NonNullable<CaseConsentQuery['case']>;
type Shift = NonNullable<ConsentCase['shift']>;
type Leg = Shift['legs'][number];

/** A budget heading of the organisation acted for. */
export interface Heading {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly unit: string;
  readonly amount: number;
  readonly reserved: number;
  readonly available: number;
  readonly priority: string | null;
  readonly holderName: string;
}

const STATES: Readonly<Record<string, string>> = {
  awaited: 'Waiting for consent',
  consented: 'Consented',
  refused: 'Refused',
  enacted: 'Moved',
  reversed: 'Moved back',
};

/**
 * The request for money as the people of one organisation see it: the legs that wait for them, each with the
 * headings it could use and what would be left in each, and the other legs for the whole picture.
 * @param organisationId the organisation acted for.
 */
export function consentView(of: ConsentCase, organisationId: string, headings: readonly Heading[]) {
  const legs = (of.shift?.legs ?? []).map((leg) => ({
    ...leg,
    stateWords: STATES[leg.state] ?? leg.state,
    amountWords: amountInWords(leg.amount, leg.unit),
    yearWords: financialYear(leg.year),
  }));
  const waiting = legs.filter((leg) => isAwaited(leg, organisationId));
  return {
    waiting: waiting.map((leg) => ({
      ...leg,
      options: optionsFor(leg, headings),
      named: named(leg, headings),
    })),
    legs,
    total: of.shift?.total ?? 0,
  };
}

/** Whether a leg waits for a budget holder of this organisation; one they reserved waits for their leader. */
function isAwaited(leg: Leg, organisationId: string): boolean {
  const own = leg.organisation.id === organisationId;
  return own && leg.state === 'awaited' && leg.virementState !== 'reserved';
}

/** The heading that the request names, among one's own, or null. */
function named(leg: Leg, headings: readonly Heading[]): Heading | null {
  const plain = (text: string): string => text.trim().toLowerCase();
  const fit = headings.filter(({ year, unit }) => year === leg.year && unit === leg.unit);
  return fit.find(({ name, code }) => [plain(name), plain(code)].includes(plain(leg.heading))) ?? null;
}

/** Headings of the leg's year and unit, each saying what is available and what would be left or held afterwards. */
function optionsFor(leg: Leg, headings: readonly Heading[]) {
  const change = leg.direction === 'out' ? -leg.amount : leg.amount;
  return headings
    .filter((one) => one.year === leg.year && one.unit === leg.unit)
    .map((heading) => ({
      ...heading,
      yearWords: financialYear(heading.year),
      after: heading.available + change,
      short: heading.available + change < 0,
    }));
}
