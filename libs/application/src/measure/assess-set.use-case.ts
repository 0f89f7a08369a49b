import { londonDateOf } from '#kernel/local-date';
import { setProblems, setYearOf, type SetAnswer } from '#domain/measure/set-quality';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import { refuseProblems } from './measure-checks.ts';

export interface AssessSet {
  tenantId: string;
  answers: SetAnswer[];
  /** Version of this year's assessment that was seen; 0 where there was none. */
  expectedVersion: number;
  idempotencyKey?: string | null;
}

/**
 * A performance manager judges the whole set of measures on the six qualities, with evidence, for the financial year it is
 * (docs/domain.md section 4; docs/mission.md row 41). Earlier years and versions stay as they were.
 */
export function assessSet(
  deps: Deps,
  actor: Actor,
  input: AssessSet,
): Promise<Outcome<{ tenantId: string }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, answers, expectedVersion } = input;
  const command = { name: 'assessSet', idempotencyKey, body, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    const year = setYearOf(londonDateOf(now));
    const before = await tx.suites.assessmentToChange(tenantId, year);
    const version = before?.version ?? 0;
    if (version !== expectedVersion) return refuse({ kind: 'changedMeanwhile', version });
    require(authorise(actor, 'define', 'Suite', { tenantId }));
    refuseProblems(setProblems(answers));
    const by = { assessedBy: actor.personId, assessedByName: actor.name, assessedAt: now };
    const record = { tenantId, year, version: version + 1, answers, ...by };
    await tx.suites.addAssessment(record);
    const act = { tenantId, stream: 'set-assessment', action: 'assessSet', before, after: record };
    await recordAct(tx, actor, now, act);
    return { tenantId };
  });
}
