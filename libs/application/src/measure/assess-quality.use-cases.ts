import { addDays, isLocalDate, londonDateOf, type LocalDate } from '#kernel/local-date';
import { passportProblems, type QualityAnswer } from '#domain/measure/quality-passport';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { FieldChecks } from '../place/field-checks.ts';
import { recordAct } from '../place/place-audit.ts';
import type { ChangedMeasure } from './change-measure.use-cases.ts';
import { measureStream, refuseProblems } from './measure-checks.ts';

export interface AssessQuality {
  tenantId: string;
  indicatorId: string;
  answers: QualityAnswer[];
  /** Version of the passport that was seen; 0 where there was none. */
  expectedVersion: number;
  idempotencyKey?: string | null;
}

/** A performance manager scores a measure on the eight tests, with evidence (docs/mission.md row 46). Earlier scores stay. */
export function assessQuality(
  deps: Deps,
  actor: Actor,
  input: AssessQuality,
): Promise<Outcome<ChangedMeasure>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, indicatorId, answers, expectedVersion } = input;
  const command = { name: 'assessQuality', idempotencyKey, body, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    await tx.indicators.lock(tenantId, [indicatorId]);
    const indicator = await tx.indicators.find(tenantId, indicatorId);
    if (!indicator) return refuse(notFound);
    const version = (await tx.quality.passport(tenantId, indicatorId))?.version ?? 0;
    if (version !== expectedVersion) return refuse({ kind: 'changedMeanwhile', version });
    const { ownerPersonId, deputyPersonId } = indicator;
    require(authorise(actor, 'define', 'Indicator', { tenantId, ownerPersonId, deputyPersonId }));
    refuseProblems(passportProblems(answers));
    const by = { assessedBy: actor.personId, assessedByName: actor.name, assessedAt: now };
    const record = { tenantId, indicatorId, version: version + 1, answers, ...by };
    await tx.quality.addPassport(record);
    const stream = measureStream(indicatorId);
    await recordAct(tx, actor, now, { tenantId, stream, action: 'assessQuality', after: record });
    return { tenantId, id: indicatorId };
  });
}

export interface GiveKeyLeave {
  tenantId: string;
  indicatorId: string;
  reason: string;
  /** The body that gives leave, by name. */
  body: string;
  until: LocalDate;
  idempotencyKey?: string | null;
}

/** The longest leave that is given at once: a year, in which a measure can be made better. */
const LONGEST_LEAVE_DAYS = 366;

/**
 * The member body lets a measure be a key one for a time although it does not pass every test, and says why: a measure
 * worth having may not be a good one yet. Never longer than a year (the database refuses too).
 */
export function giveKeyLeave(
  deps: Deps,
  actor: Actor,
  input: GiveKeyLeave,
): Promise<Outcome<ChangedMeasure>> {
  const { idempotencyKey, ...said } = input;
  const { tenantId, indicatorId, reason, body, until } = input;
  const command = { name: 'giveKeyLeave', idempotencyKey, body: said, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const indicator = await tx.indicators.find(tenantId, indicatorId);
    if (!indicator) return refuse(notFound);
    require(authorise(actor, 'ratify', 'ExceptionCriteria', { tenantId, proposedByPersonId: null }));
    const today = londonDateOf(now);
    new FieldChecks()
      .text(reason, 'reason')
      .text(body, 'body')
      .unless(
        isLocalDate(until) && until >= today && until <= addDays(today, LONGEST_LEAVE_DAYS),
        'until',
        'Enter a day within a year from today.',
      )
      .refuseIfAny();
    const by = { givenBy: actor.personId, givenByName: actor.name, givenAt: now };
    const words = { reason: reason.trim(), body: body.trim(), until };
    const record = { tenantId, id: deps.newId(), indicatorId, ...words, ...by };
    await tx.quality.addLeave(record);
    const stream = measureStream(indicatorId);
    await recordAct(tx, actor, now, { tenantId, stream, action: 'giveKeyLeave', after: record });
    return { tenantId, id: indicatorId };
  });
}
