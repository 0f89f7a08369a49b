import { isLocalDate, londonDateOf, type LocalDate } from '#kernel/local-date';
import { changedFacts, newVersionProblems } from '#domain/measure/definition-versions';
import type { CountedFacts, DescribedFacts } from '#domain/measure/measure-facts';
import { countedProblems, describedProblems } from '#domain/measure/validate-measure';
import type { Actor } from '#permissions/actor';
import { runCommand, type Deps } from '../command.ts';
import type { FieldProblem, Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { DefinitionRecord } from '../ports/measure.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { reassess } from '../reporting/reassess.ts';
import { keepSharedInStep } from '../sharing/publish-shared.ts';
import {
  answeringOf,
  measureStream,
  measureToChange,
  refuseProblems,
  type Answering,
} from './measure-checks.ts';

interface OfMeasure {
  tenantId: string;
  indicatorId: string;
  /** The revision of the measure that the person was looking at. */
  expectedVersion: number;
  idempotencyKey?: string | null;
}

/** The measure that a command changed. */
export interface ChangedMeasure {
  tenantId: string;
  id: string;
}

export interface DescribeMeasure extends OfMeasure {
  facts: DescribedFacts;
}

/** Puts better what is said about a measure, without changing what it counts. */
export function describeMeasure(
  deps: Deps,
  actor: Actor,
  input: DescribeMeasure,
): Promise<Outcome<ChangedMeasure>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, indicatorId, facts: typed } = input;
  const command = { name: 'describeMeasure', idempotencyKey, body, typed, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const indicator = await measureToChange(tx, actor, input);
    await putBetter(tx, { actor, now }, indicator, input.facts);
    return { tenantId, id: indicatorId };
  });
}

export interface RedefineMeasure extends OfMeasure {
  facts: CountedFacts;
  /** First day on which the new version counts; periods that begin from then on are counted by it. */
  effectiveFrom: LocalDate;
  reason: string;
}

/**
 * A new version of what a measure counts, from a day: the series breaks there, so that nothing is compared across it and
 * the limits of its chart start afresh (docs/domain.md section 4). Earlier versions stay to be read.
 */
export function redefineMeasure(
  deps: Deps,
  actor: Actor,
  input: RedefineMeasure,
): Promise<Outcome<ChangedMeasure>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, indicatorId, facts, effectiveFrom, reason } = input;
  const typed = { ...facts, reason };
  const command = { name: 'redefineMeasure', idempotencyKey, body, typed, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const indicator = await measureToChange(tx, actor, input);
    await countAnew(tx, { actor, now }, indicator, { facts, effectiveFrom, reason });
    return { tenantId, id: indicatorId };
  });
}

interface Doing {
  actor: Actor;
  now: Date;
}

/** Writes how a measure is better described; the caller holds its lock. Ends the command with what is wrong. */
export async function putBetter(
  tx: Tx,
  { actor, now }: Doing,
  indicator: IndicatorRecord,
  facts: DescribedFacts,
): Promise<void> {
  refuseProblems(describedProblems(facts, await tx.measures.themeCodes(indicator.tenantId)));
  await change(tx, actor, now, { indicator, action: 'describeMeasure', changes: facts });
  await keepSharedInStep(tx, { ...indicator, ...facts }, now);
}

type NewVersion = Pick<RedefineMeasure, 'facts' | 'effectiveFrom' | 'reason'>;

/** What is wrong with a new version of what a measure counts. */
export async function versionProblems(
  tx: Tx,
  indicator: IndicatorRecord,
  version: NewVersion,
  now: Date,
): Promise<FieldProblem[]> {
  const { facts, effectiveFrom } = version;
  const versions = await tx.measures.definitions(indicator.tenantId, indicator.id);
  const latestFrom = versions.at(-1)?.effectiveFrom ?? null;
  const day = isLocalDate(effectiveFrom)
    ? newVersionProblems(version, { today: londonDateOf(now), latestFrom })
    : [{ field: 'effectiveFrom', message: 'Enter a real date.' }];
  const same = changedFacts(indicator, facts).length === 0;
  const nothing = { field: 'definition', message: 'Nothing here differs from the present version.' };
  return [...countedProblems(facts), ...day, ...(same ? [nothing] : [])];
}

/** Writes a new version of what a measure counts; the caller holds its lock. Ends the command with what is wrong. */
export async function countAnew(
  tx: Tx,
  { actor, now }: Doing,
  indicator: IndicatorRecord,
  { facts, effectiveFrom, reason }: NewVersion,
): Promise<void> {
  const { tenantId, id: indicatorId } = indicator;
  refuseProblems(await versionProblems(tx, indicator, { facts, effectiveFrom, reason }, now));
  const versions = await tx.measures.definitions(tenantId, indicatorId);
  const version = indicator.definitionVersion + 1;
  const by = { tenantId, indicatorId, setBy: actor.personId, setByName: actor.name, setAt: now };
  await tx.measures.addDefinitions([
    ...(versions.length > 0 ? [] : [firstVersion(indicator)]),
    { ...by, ...facts, version, effectiveFrom, reason: reason.trim() },
  ]);
  const after = { ...indicator, ...facts, definitionVersion: version };
  await change(tx, actor, now, {
    indicator,
    action: 'redefineMeasure',
    changes: { ...facts, definitionVersion: version },
    also: { effectiveFrom, reason },
  });
  await reassess(tx, after, now);
  await keepSharedInStep(tx, after, now);
}

export interface HandOver extends OfMeasure, Answering {
  reason: string;
}

/** Hands a measure over to another owner or deputy, so that it never stands without somebody (docs/mission.md row 43). */
export function handOver(deps: Deps, actor: Actor, input: HandOver): Promise<Outcome<ChangedMeasure>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, indicatorId, reason } = input;
  const command = { name: 'handOver', idempotencyKey, body, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const indicator = await measureToChange(tx, actor, input);
    const { answering, problems } = await answeringOf(tx, { tenantId, now, stays: indicator }, input);
    const said = reason.trim()
      ? []
      : [{ field: 'reason', message: 'Say why it is handed over; it stays on the record.' }];
    refuseProblems([...problems, ...said]);
    await change(tx, actor, now, {
      indicator,
      action: 'handOver',
      changes: answering ?? {},
      also: { reason: reason.trim() },
    });
    return { tenantId, id: indicatorId };
  });
}

interface Change {
  indicator: IndicatorRecord;
  action: string;
  changes: Parameters<Tx['measures']['change']>[1];
  also?: object;
}

async function change(tx: Tx, actor: Actor, now: Date, { indicator, action, changes, also }: Change) {
  const { tenantId, id } = indicator;
  const keys = Object.keys(changes) as (keyof typeof changes)[];
  const different = keys.filter((key) => indicator[key] !== changes[key]);
  await tx.measures.change({ tenantId, id }, changes);
  await recordAct(tx, actor, now, {
    tenantId,
    stream: measureStream(id),
    action,
    before: Object.fromEntries(different.map((key) => [key, indicator[key]])),
    after: { ...Object.fromEntries(different.map((key) => [key, changes[key]])), ...also },
  });
}

/** What the measure counted from the beginning, written down as it is first changed. */
function firstVersion(indicator: IndicatorRecord): DefinitionRecord {
  const { tenantId, id: indicatorId, definition, polarity, unit, unitLabel, decimals } = indicator;
  const { numeratorLabel, denominatorLabel, createdAt: setAt } = indicator;
  return {
    ...{ tenantId, indicatorId, version: 1, effectiveFrom: null, reason: null, setBy: null, setAt },
    setByName: 'As first defined',
    ...{ definition, polarity, unit, unitLabel, decimals, numeratorLabel, denominatorLabel },
  };
}
