import { isLocalDate, londonDateOf, type LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type FieldProblem, type Outcome } from '../outcome.ts';
import type { TargetRecord } from '../ports/records.ts';
import { fixTarget } from '../target/fix-target.ts';

export interface SetTarget {
  tenantId: string;
  indicatorId: string;
  starts: LocalDate;
  ends: LocalDate;
  value: number;
  /** How far below and above the target is still within tolerance, in the indicator's own unit. */
  toleranceBelow: number;
  toleranceAbove: number;
  basis: string;
  /** Whether the target was invented for an example. */
  example?: boolean;
  idempotencyKey?: string | null;
}

/**
 * A member's decision on a target taken without a proposal here, as when a council brings the targets it has agreed
 * elsewhere: the target, its two-sided tolerance and its basis. It must be fixed no later than the day its time begins: a
 * band drawn after the figures are known is no band (after the guide, section 3.7; the database refuses too). Nobody
 * decides so on a proposal of their own, and other proposals for the time are overtaken.
 */
export function setTarget(
  deps: Deps,
  actor: Actor,
  input: SetTarget,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'setTarget', idempotencyKey, body, about: input.indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const { tenantId, indicatorId } = input;
    const indicator = await tx.indicators.find(tenantId, indicatorId);
    if (!indicator) return refuse(notFound);
    const dated = isLocalDate(input.starts) && isLocalDate(input.ends);
    const open = dated ? await tx.targets.openFor(tenantId, indicatorId, input) : [];
    require(
      authorise(actor, 'set', 'Target', {
        tenantId,
        portfolio: indicator.portfolio,
        portfolioOrganisationId: indicator.portfolioOrganisationId ?? tenantId,
        proposerIds: open.flatMap(({ subject }) => subject.proposerIds),
      }),
    );
    await tx.indicators.lock(tenantId, [indicatorId]);
    const existing = await tx.indicators.targets(tenantId, indicatorId);
    const problems = targetProblems(input, existing, londonDateOf(now));
    if (problems.length) return refuse({ kind: 'invalid', fields: problems });
    const target: TargetRecord = {
      tenantId,
      id: deps.newId(),
      indicatorId,
      starts: input.starts,
      ends: input.ends,
      value: input.value,
      toleranceBelow: input.toleranceBelow,
      toleranceAbove: input.toleranceAbove,
      basis: input.basis.trim(),
      example: input.example ?? false,
      fixedAt: now,
      fixedBy: actor.personId,
      fixedByName: actor.name,
    };
    await fixTarget(deps, tx, { indicator, target, actor, action: 'setTarget', now });
    return { tenantId, id: target.id };
  });
}

function targetProblems(
  input: SetTarget,
  existing: readonly TargetRecord[],
  today: LocalDate,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const say = (field: string, message: string) => problems.push({ field, message });
  if (!isLocalDate(input.starts)) say('starts', 'Enter a real date.');
  else if (input.starts < today) say('starts', 'A target is fixed before its period starts, not after.');
  if (!isLocalDate(input.ends)) say('ends', 'Enter a real date.');
  else if (input.ends < input.starts) say('ends', 'The end must not be before the start.');
  if (!Number.isFinite(input.value)) say('value', 'Enter a number.');
  for (const field of ['toleranceBelow', 'toleranceAbove'] as const) {
    if (!(Number.isFinite(input[field]) && input[field] >= 0)) say(field, 'Enter a number from zero up.');
  }
  if (!input.basis.trim()) say('basis', 'Say what the target is based on.');
  const clash = existing.find((target) => target.starts <= input.ends && target.ends >= input.starts);
  if (clash) say('starts', 'Another target is in force for part of this time.');
  return problems;
}
