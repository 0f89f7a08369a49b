import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { require, runCommand, type Deps } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import type { HeadingRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { FieldChecks } from './field-checks.ts';
import { recordAct } from './place-audit.ts';

export interface SetBudget {
  headings: Omit<HeadingRecord, 'tenantId' | 'id' | 'reserved' | 'movedIn' | 'movedOut'>[];
}

/**
 * Opens the budget headings of the actor's own organisation, with what each holds for a year: whole pence, or
 * hundredths of a full-time post. From then on money moves by ledger lines only (docs/domain.md section 6).
 */
export function setBudget(
  deps: Deps,
  actor: Actor,
  input: SetBudget,
): Promise<Outcome<{ tenantId: string; ids: Record<string, string> }>> {
  const tenantId = actor.organisationId;
  return runCommand(deps, actor, { name: 'setBudget', body: input, about: tenantId }, async (tx, now) => {
    const checks = new FieldChecks().unless(
      input.headings.length > 0,
      'headings',
      'Open at least one heading.',
    );
    const headings = input.headings.map((heading, index): HeadingRecord => {
      const holds = { tenantId, organisationId: tenantId, holderPersonId: heading.holderPersonId };
      require(authorise(actor, 'enact', 'BudgetHeading', holds));
      checks
        .text(heading.code, `headings.${index}.code`)
        .text(heading.name, `headings.${index}.name`)
        .unless(
          Number.isInteger(heading.year) && heading.year >= 2000 && heading.year <= 2099,
          `headings.${index}.year`,
          'Choose the financial year.',
        )
        .unless(
          Number.isSafeInteger(heading.amount) && heading.amount >= 0,
          `headings.${index}.amount`,
          'The amount is a whole number of pence, or of hundredths of a post, from zero up.',
        );
      return { ...heading, tenantId, id: deps.newId(), reserved: 0, movedIn: 0, movedOut: 0 };
    });
    checks.refuseIfAny();
    await refuseTwice(tx, headings);
    for (const heading of headings) await tx.place.addHeading(heading);
    const after = headings.map(({ code, year, unit, amount }) => ({ code, year, unit, amount }));
    await recordAct(tx, actor, now, { tenantId, stream: 'budget', action: 'setBudget', after });
    return {
      tenantId,
      ids: Object.fromEntries(headings.map(({ code, year, id }) => [`${code} ${year}`, id])),
    };
  });
}

/** A code names one heading of its year, in whatever unit. */
async function refuseTwice(tx: Tx, headings: readonly HeadingRecord[]): Promise<void> {
  const checks = new FieldChecks();
  const seen = new Set<string>();
  for (const [index, { tenantId, code, year }] of headings.entries()) {
    const known = seen.has(`${code} ${year}`) || (await tx.money.hasHeading(tenantId, code, year));
    seen.add(`${code} ${year}`);
    checks.unless(!known, `headings.${index}.code`, 'There is a heading of this code in that year already.');
  }
  checks.refuseIfAny();
}
