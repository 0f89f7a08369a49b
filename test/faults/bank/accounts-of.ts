import { setBudget } from '#application/place/set-budget.use-case';
import type { Backend } from '#database/backend';
import type { SmallPlace } from '#testing/small-place';
import { actorOf, must } from '#testing/small-place/company';
import type { Account } from './transfer.ts';

/** What every heading begins with: a few transfers' worth, so that many ask for more than there is. */
export const startingPence = 200_000;

/** Opens as many headings in each of two organisations, their budget holders answering for them. */
export async function openAccounts(
  backend: Backend,
  { people, organisations }: SmallPlace,
  each: number,
): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const [key, body] of [
    ['councilBudget', 'council'],
    ['healthBudget', 'health'],
  ] as const) {
    const actor = await actorOf(backend, people[key]);
    const { id: personId, name, jobTitle } = people[key];
    const facts = { year: 2026, unit: 'GBP' as const, amount: startingPence, priority: null };
    const headings = Array.from({ length: each }, (_, index) => ({
      ...{ ...facts, code: `T${index + 1}`, name: `Till ${index + 1}` },
      ...{ holderPersonId: personId, holderName: name },
    }));
    const { ids } = await must('headings', setBudget(backend.deps, actor, { headings }));
    const organisationId = organisations[body];
    const holder = { personId, name, jobTitle, organisationId, organisationName: actor.organisationName };
    for (const { code, name: till } of headings) {
      const headingId = ids[`${code} 2026`] ?? '';
      accounts.push({ tenantId: organisationId, headingId, name: till, holder });
    }
  }
  return accounts;
}
