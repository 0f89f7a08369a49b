import { londonDateOf, type LocalDate } from '#kernel/local-date';
import { criteriaProblems } from '#domain/assessment/criteria-words';
import type { Criterion } from '#domain/assessment/exception';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { require, runCommand, type Deps } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import type { CriteriaRecord } from '../ports/records.ts';
import { FieldChecks } from './field-checks.ts';
import { recordAct } from './place-audit.ts';

export interface AdoptCriteria {
  tenantId: string;
  /** The body that adopted them, by name. */
  adoptedBy: string;
  effectiveFrom: LocalDate;
  rules: Criterion[];
}

/**
 * The leader or board ratifies a new version of the exception criteria, from a day not before today on: what counts as
 * exceptional is settled before the figures are known (docs/mission.md row 62; the database refuses too).
 */
export function adoptCriteria(
  deps: Deps,
  actor: Actor,
  input: AdoptCriteria,
): Promise<Outcome<{ tenantId: string; version: number }>> {
  const { tenantId, adoptedBy, effectiveFrom, rules } = input;
  return runCommand(deps, actor, { name: 'adoptCriteria', body: input, about: tenantId }, async (tx, now) => {
    require(authorise(actor, 'ratify', 'ExceptionCriteria', { tenantId, proposedByPersonId: null }));
    const known = criteriaProblems(rules).length === 0;
    new FieldChecks()
      .text(adoptedBy, 'adoptedBy')
      .day(effectiveFrom, 'effectiveFrom')
      .unless(
        effectiveFrom >= londonDateOf(now),
        'effectiveFrom',
        'Criteria take effect from today at the earliest.',
      )
      .unless(rules.length > 0 && known, 'rules', 'Choose at least one of the known rules.')
      .refuseIfAny();
    const earlier = await tx.indicators.criteria(tenantId);
    const criteria: CriteriaRecord = {
      tenantId,
      version: (earlier.at(-1)?.version ?? 0) + 1,
      adoptedBy,
      adoptedAt: now,
      effectiveFrom,
      rules,
      proposalId: null,
    };
    await tx.place.addCriteria(criteria);
    await recordAct(tx, actor, now, {
      tenantId,
      stream: 'criteria',
      action: 'adoptCriteria',
      after: criteria,
    });
    return { tenantId, version: criteria.version };
  });
}
