import type { ResourceUnit } from '#domain/resource/shift';
import type { Actor } from '#permissions/actor';
import type { Deps } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { setBudget } from '../place/set-budget.use-case.ts';

export interface OpenHeading {
  code: string;
  name: string;
  /** Financial year by the calendar year it begins in. */
  year: number;
  unit: ResourceUnit;
  /** Whole pence, or hundredths of a full-time post. */
  amount: number;
}

/** Opens one budget heading of the actor's own organisation; they hold it. Fields are named as of that one. */
export async function openHeading(
  deps: Deps,
  actor: Actor,
  { code, name, ...heading }: OpenHeading,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const held = { priority: null, holderPersonId: actor.personId, holderName: actor.name };
  const said = { ...heading, code: code.trim(), name: name.trim() };
  const outcome = await setBudget(deps, actor, { headings: [{ ...said, ...held }] });
  if (outcome.kind === 'invalid') {
    const fields = outcome.fields.map((one) => ({ ...one, field: one.field.replace('headings.0.', '') }));
    return { ...outcome, fields };
  }
  if (outcome.kind !== 'done') return outcome;
  const { tenantId, ids } = outcome.value;
  return { kind: 'done', value: { tenantId, id: ids[`${said.code} ${said.year}`] ?? '' } };
}
