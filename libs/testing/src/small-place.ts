import { createPlaceUseCases } from '#application/place/place.use-cases';
import { openBackend } from '#database/backend';
import type { Backend } from '#database/backend';
import type { TestDatabase } from './postgres.ts';
import type { SettableClock } from './settable-clock.ts';
import { actorOf, must, registerCast } from './small-place/company.ts';
import { defineMeasures } from './small-place/indicators.ts';
import type { Indicators } from './small-place/indicators.ts';
import { goodMonths } from './small-place/measures.ts';
import { establishTenants } from './small-place/organisations.ts';
import type { People, Tenants } from './small-place/organisations.ts';
import type { PersonKey } from './small-place/people.ts';

/** When a small place is founded: before the first period of its targets. */
export const foundingDay = '2024-12-16T09:00:00Z';
/** When its first fourteen months are signed, the last of them February 2026. */
export const historySigned = '2026-03-10T09:00:00Z';

/** A partnership of three organisations, small enough to hold in the head, with fourteen good months behind it. */
export interface SmallPlace extends Tenants {
  name: string;
  people: People;
  indicators: Indicators;
  /** Budget headings for the year 2026: what health can give, and where the council would take it in. */
  headings: { health: string; council: string };
}

/** Health's heading holds this much, and the council's that; whole pence. */
export const headingAmounts = { health: 40_000_000, council: 20_000_000 };

const policy = { reviewerRoles: ['scrutiny_officer', 'performance_manager', 'portfolio_holder'] };

/**
 * Founds a place through the use cases that people use, under the services' own roles: organisations, a partnership,
 * people, indicators, targets fixed beforehand, exception criteria (red now), budgets, and fourteen signed months.
 *
 * @param clock stands at the founding day or before it, and afterwards at the day the history was signed
 * @param name one word, found in every name and title of the place and nowhere else
 */
export async function foundSmallPlace(
  backend: Backend,
  clock: SettableClock,
  name: string,
): Promise<SmallPlace> {
  const people = await registerCast(backend, name);
  const tenants = await establishTenants(backend, name, people, policy);
  const indicators = await defineMeasures(backend, name, people, tenants);
  await fixTargets(backend, people, tenants, indicators);
  const place = { name, people, indicators, ...tenants };
  return { ...place, headings: await openBudgets(backend, place) };
}

/** Signs the fourteen good months, each organisation its own. */
export async function signHistory(backend: Backend, { people, indicators }: SmallPlace): Promise<void> {
  const { councilHome, healthHome, policeCalls } = indicators.own;
  const reason = 'Figures of earlier months, checked against the returns.';
  const sign = async (
    key: PersonKey,
    organisationIndicatorId: string,
    whole: number | null,
  ): Promise<void> => {
    const rows = goodMonths.map(({ periodStart, percent }) => ({
      periodStart,
      value: whole === null ? percent : null,
      numerator: whole === null ? null : (whole * percent) / 100,
      denominator: whole,
      commentary: null,
    }));
    const input = { organisationIndicatorId, rows, reason };
    await must(
      `history of ${key}`,
      backend.useCases.importReturns(await actorOf(backend, people[key]), input),
    );
  };
  await sign('councilLead', councilHome, 400);
  await sign('healthLead', healthHome, 200);
  await sign('policeLead', policeCalls, null);
}

/** Founds these places side by side in one database and signs their histories; the clock stands after that. */
export async function foundSmallPlaces(
  { apiUrl, signinUrl }: TestDatabase,
  clock: SettableClock,
  names: readonly string[],
): Promise<SmallPlace[]> {
  const backend = await openBackend({ apiUrl, signInUrl: signinUrl, clock, poolSize: 4 });
  try {
    const places: SmallPlace[] = [];
    for (const name of names) places.push(await foundSmallPlace(backend, clock, name));
    clock.set(historySigned);
    for (const place of places) await signHistory(backend, place);
    return places;
  } finally {
    await backend.close();
  }
}

async function fixTargets(
  backend: Backend,
  people: People,
  { partnership: tenantId }: Tenants,
  { home, calls }: Indicators,
): Promise<void> {
  const holder = await actorOf(backend, people.portfolioHolder);
  for (const indicatorId of [home, calls]) {
    const target = { value: 85, toleranceBelow: 5, toleranceAbove: 15, basis: 'The average of 2024, held.' };
    const years = { starts: '2025-01-01', ends: '2027-12-31' };
    await must('target', backend.useCases.setTarget(holder, { tenantId, indicatorId, ...years, ...target }));
  }
}

async function openBudgets(
  backend: Backend,
  { people }: Pick<SmallPlace, 'people'>,
): Promise<SmallPlace['headings']> {
  const { setBudget } = createPlaceUseCases(backend.deps);
  const open = async (
    key: 'healthBudget' | 'councilBudget',
    name: string,
    amount: number,
  ): Promise<string> => {
    const { id, name: holderName } = people[key];
    const facts = { code: 'B1', name, year: 2026, unit: 'GBP' as const, amount, priority: null };
    const headings = [{ ...facts, holderPersonId: id, holderName }];
    const { ids } = await must(
      `budget of ${key}`,
      setBudget(await actorOf(backend, people[key]), { headings }),
    );
    return ids['B1 2026'] ?? '';
  };
  return {
    health: await open('healthBudget', 'Community beds', headingAmounts.health),
    council: await open('councilBudget', 'Help at home', headingAmounts.council),
  };
}
