import {
  comparatorSetProblems,
  setReasonProblems,
  type ComparatorSetWords,
} from '#domain/comparison/comparator-set';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { ComparatorSetRecord } from '../ports/charts.ts';
import type { Tx } from '../ports/stores.ts';
import { reassessAll } from './reassess-all.ts';

export interface KeepComparatorSet extends ComparatorSetWords {
  tenantId: string;
  /** The set that is worded anew; null for a new one. */
  code: string | null;
  /** The wording that was seen; left out for a new set. */
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

export interface RetireComparatorSet {
  tenantId: string;
  code: string;
  expectedVersion: number;
  reason: string;
  idempotencyKey?: string | null;
}

/** The set that was kept. */
export interface KeptSet {
  tenantId: string;
  code: string;
}

/**
 * Names a set of areas that a place compares itself with, and why with these; or words one anew. Every wording stays. The
 * measures compared with it are assessed anew at once (docs/domain.md section 4, comparators).
 */
export function keepComparatorSet(
  deps: Deps,
  actor: Actor,
  input: KeepComparatorSet,
): Promise<Outcome<KeptSet>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, code, expectedVersion = null, name, reason, areas, benchmark } = input;
  const command = { name: 'keepComparatorSet', idempotencyKey, body, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const sets = await setsToChange(tx, actor, tenantId);
    const before = code === null ? null : seen(sets, code, expectedVersion);
    const known = (await tx.charts.areas(tenantId)).map((area) => area.code);
    const names = sets.filter((one) => !one.retired && one.code !== code).map((one) => one.name);
    const problems = comparatorSetProblems({ name, reason, areas, benchmark }, { known, names });
    if (problems.length > 0) return refuse(invalid(...problems));
    const record = {
      ...{ tenantId, code: code ?? `S${sets.length + 1}`, version: (before?.version ?? 0) + 1 },
      ...{ name: name.trim(), reason: reason.trim(), areas: [...areas], benchmark, retired: false },
    };
    return keep(tx, actor, now, { before, record });
  });
}

/** Gives a set up, with the reason; refused while measures are compared with it. */
export function retireComparatorSet(
  deps: Deps,
  actor: Actor,
  input: RetireComparatorSet,
): Promise<Outcome<KeptSet>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, code, expectedVersion, reason } = input;
  const command = { name: 'retireComparatorSet', idempotencyKey, body, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const before = seen(await setsToChange(tx, actor, tenantId), code, expectedVersion);
    const problems = setReasonProblems(reason, 'Say why the set is given up.');
    const users = (await tx.charts.usersOf(tenantId, code)).length;
    if (users > 0) {
      const these = users === 1 ? '1 measure is' : `${users} measures are`;
      problems.push({
        field: 'code',
        message: `${these} compared with this set: choose another there first.`,
      });
    }
    if (problems.length > 0) return refuse(invalid(...problems));
    const { name, areas, benchmark } = before;
    const record = { tenantId, code, version: before.version + 1, name, areas, benchmark };
    return keep(tx, actor, now, { before, record: { ...record, reason: reason.trim(), retired: true } });
  });
}

/** Every set of a place, locked, for someone who may change them. */
async function setsToChange(tx: Tx, actor: Actor, tenantId: string): Promise<ComparatorSetRecord[]> {
  if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
  require(authorise(actor, 'maintain', 'Comparators', { tenantId }));
  await tx.charts.lock(tenantId, 'sets');
  return tx.charts.sets(tenantId);
}

/** The set as it was seen, still in force. */
function seen(
  sets: readonly ComparatorSetRecord[],
  code: string,
  expectedVersion: number | null,
): ComparatorSetRecord {
  const found = sets.find((one) => one.code === code && !one.retired);
  if (!found) return refuse(notFound);
  if (found.version !== expectedVersion) return refuse({ kind: 'changedMeanwhile', version: found.version });
  return found;
}

interface Change {
  before: ComparatorSetRecord | null;
  record: Omit<ComparatorSetRecord, 'setBy' | 'setByName' | 'setAt'>;
}

async function keep(tx: Tx, actor: Actor, now: Date, { before, record }: Change): Promise<KeptSet> {
  const { tenantId, code } = record;
  await tx.charts.addSet({ ...record, setBy: actor.personId, setByName: actor.name, setAt: now });
  const action = record.retired ? 'retireComparatorSet' : 'keepComparatorSet';
  await recordAct(tx, actor, now, { tenantId, stream: 'comparators', action, before, after: record });
  await reassessAll(tx, tenantId, await tx.charts.usersOf(tenantId, code), now);
  return { tenantId, code };
}
