import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { FieldChecks } from '../place/field-checks.ts';
import { recordAct } from '../place/place-audit.ts';
import type { HeadingTagRecord } from '../ports/priority.ts';
import type { HeadingRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';

export interface OpenYear {
  tenantId: string;
  /** Financial year to open, by the calendar year it begins in. */
  year: number;
  /** Headings of an earlier year to open again, with what each holds: whole pence, or hundredths of a post. */
  headings: readonly { headingId: string; amount: number }[];
  idempotencyKey?: string | null;
}

/** The most headings that are opened in one go. */
const MOST = 500;

/**
 * Opens the headings of a year from those of one before, all or none: code, name, unit and holder stay, the amount is said anew,
 * and each serves the priorities that it served (docs/domain.md section 6).
 */
export function openYear(
  deps: Deps,
  actor: Actor,
  input: OpenYear,
): Promise<Outcome<{ tenantId: string; opened: number }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, year } = input;
  const command = { name: 'openYear', idempotencyKey, body, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (tenantId !== actor.organisationId) return refuse(notFound);
    const books = { tenantId, organisationId: tenantId, holderPersonId: actor.personId };
    require(authorise(actor, 'enact', 'BudgetHeading', books));
    const checks = new FieldChecks();
    checks.unless(
      Number.isInteger(year) && year >= 2000 && year <= 2099,
      'year',
      'Choose the financial year.',
    );
    checks.unless(input.headings.length > 0, 'headings', 'Choose at least one heading.');
    checks.unless(input.headings.length <= MOST, 'headings', `Open at most ${MOST} headings in one go.`);
    checks.refuseIfAny();
    const opened: { from: HeadingRecord; to: HeadingRecord }[] = [];
    // In the order of their ids, so that two who open the same year at once take turns.
    const inTurn = input.headings
      .map((one, index) => ({ ...one, index }))
      .toSorted((a, b) => (a.headingId < b.headingId ? -1 : 1));
    for (const { index, headingId, amount } of inTurn) {
      const from = await tx.money.heading(tenantId, headingId);
      if (!from) return refuse(notFound);
      const { code, name, unit, holderPersonId, holderName } = from;
      const there =
        opened.some(({ to }) => to.code === code) || (await tx.money.hasHeading(tenantId, code, year));
      checks
        .unless(!there, `headings.${index}`, `${name} is open for that year already.`)
        .unless(from.year < year, `headings.${index}`, 'Open a year from an earlier one.')
        .unless(
          Number.isSafeInteger(amount) && amount >= 0,
          `headings.${index}.amount`,
          'The amount is a whole number of pence, or of hundredths of a post, from zero up.',
        );
      const balances = { reserved: 0, movedIn: 0, movedOut: 0 };
      const held = { priority: null, holderPersonId, holderName };
      opened.push({
        from,
        to: { tenantId, id: deps.newId(), code, name, year, unit, amount, ...balances, ...held },
      });
    }
    checks.refuseIfAny();
    for (const { to } of opened) await tx.place.addHeading(to);
    for (const pair of opened) await carryTags(deps, tx, actor, pair, now);
    const after = opened.map(({ to: { code, unit, amount } }) => ({ code, year, unit, amount }));
    await recordAct(tx, actor, now, { tenantId, stream: 'budget', action: 'openYear', after });
    return { tenantId, opened: opened.length };
  });
}

/** What a heading served, its successor serves from today, but for priorities that are over. */
async function carryTags(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  { from, to }: { from: HeadingRecord; to: HeadingRecord },
  now: Date,
): Promise<void> {
  const today = londonDateOf(now);
  const held = await tx.priorities.headingTags(from.tenantId, from.id);
  const carried: HeadingTagRecord[] = [];
  for (const ownerId of new Set(held.map((tag) => tag.ownerId))) {
    const standing = new Set(await tx.priorities.standing(ownerId, today));
    for (const tag of held)
      if (tag.ownerId === ownerId && standing.has(tag.priorityId))
        carried.push({
          ...tag,
          ...{ id: deps.newId(), headingId: to.id, starts: today, ends: null },
          ...{ taggedBy: actor.personId, taggedByName: actor.name },
        });
  }
  await tx.priorities.addHeadingTags(carried);
}
