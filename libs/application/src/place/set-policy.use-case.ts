import { sameCharts } from '#domain/assessment/chart-policy';
import type { Decided, PolicyOwner, PolicySetting, PolicyValue } from '#domain/policy/policy-setting';
import { settingsOf } from '#domain/policy/policy-settings';
import { readValue, valueOf } from '#domain/policy/policy-value';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { policySubject } from '#permissions/policy-subject';
import { enqueue } from '#workflow/host/enqueue';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { capacityOf } from '../improvement/case-places.ts';
import { freePlaceEffect } from '../improvement/fill-places.ts';
import { invalid, notFound, type FieldProblem, type Outcome } from '../outcome.ts';
import type { Tx } from '../ports/stores.ts';
import { reassess } from '../reporting/reassess.ts';
import { recordAct } from './place-audit.ts';

/** The chain of evidence that a tenant's policy is kept in; its length is the policy's version. */
export const policyStream = 'policy';

export interface SetPolicy {
  /** The partnership or organisation whose policy it is. */
  tenantId: string;
  /** The version the person was looking at. */
  expectedVersion: number;
  /** Only what is to change, each as text (see `readValue`); null for none. */
  values: { key: string; value: string | null }[];
  idempotencyKey?: string | null;
}

/**
 * Changes what a tenant has decided for itself: who, when, before and after go to its evidence. What is already running
 * keeps the times it was started with; only two apply at once: the capacity for cases, where places that it frees are
 * given out by the worker, and how charts are read, by which every indicator is assessed anew.
 */
export function setPolicy(
  deps: Deps,
  actor: Actor,
  input: SetPolicy,
): Promise<Outcome<{ tenantId: string; version: number }>> {
  const { tenantId, idempotencyKey, ...body } = input;
  const command = { name: 'setPolicy', idempotencyKey, body: { tenantId, ...body }, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const held = await tx.place.policyToChange(tenantId);
    if (!held) return refuse(notFound);
    const version = await tx.evidence.length(tenantId, policyStream);
    if (version !== input.expectedVersion) return refuse({ kind: 'changedMeanwhile', version });
    requireEach(actor, input, held.of);
    const changes = changesIn(input.values, settingsOf(held.of), held.policy);
    const keys = Object.keys(changes);
    if (keys.length === 0) return { tenantId, version };
    const after = { ...held.policy, ...changes };
    await tx.place.setPolicy(tenantId, held.of, after);
    await recordAct(tx, actor, now, {
      tenantId,
      stream: policyStream,
      action: 'setPolicy',
      before: picked(held.policy, keys),
      after: changes,
    });
    if (!sameCharts(held.policy, after)) await readChartsAnew(tx, tenantId, now);
    if (changes.retentionDaily === true)
      await tx.retention.addRun({ tenantId, id: deps.newId(), dueAt: now, askedBy: null, askedByName: null });
    await offerNewPlaces(deps, tx, { tenantId, before: held.policy, after, now });
    return { tenantId, version: version + 1 };
  });
}

/** Ends the command where one of the settings named is not this person's to set, or none of any could be. */
function requireEach(actor: Actor, { tenantId, values }: SetPolicy, of: PolicyOwner): void {
  const named = settingsOf(of).filter((setting) => values.some(({ key }) => key === setting.key));
  for (const setting of named.length > 0 ? named : [{ limitsAuthority: true }]) {
    require(authorise(actor, 'set', 'Policy', policySubject(tenantId, of, setting)));
  }
}

/** What really changes, read and checked. Ends the command with every problem found, by the setting's key. */
function changesIn(
  values: SetPolicy['values'],
  settings: readonly PolicySetting[],
  policy: Decided,
): Record<string, PolicyValue> {
  const problems: FieldProblem[] = [];
  const changes: Record<string, PolicyValue> = {};
  for (const { key, value } of values) {
    const setting = settings.find((one) => one.key === key);
    const read = setting && readValue(setting, value);
    if (!read) problems.push({ field: key, message: 'There is no such setting here.' });
    else if (!read.ok) problems.push({ field: key, message: read.error.message });
    else if (String(read.value) !== String(valueOf(setting, policy))) changes[key] = read.value;
  }
  if (problems.length > 0) refuse(invalid(...problems));
  return changes;
}

/** What was decided of these; what was not is left out, since null is a decision too. */
const picked = (policy: Decided, keys: readonly string[]): Decided =>
  Object.fromEntries(keys.filter((key) => key in policy).map((key) => [key, policy[key]]));

/** What a chart says is kept with each indicator, for the scorecard: so all of them are read anew together. */
async function readChartsAnew(tx: Tx, tenantId: string, now: Date): Promise<void> {
  const indicators = await tx.place.indicatorsInUse(tenantId);
  await tx.indicators.lock(
    tenantId,
    indicators.map(({ id }) => id),
  );
  for (const indicator of indicators) await reassess(tx, indicator, now);
}

async function offerNewPlaces(
  { newId }: Deps,
  tx: Tx,
  { tenantId, before, after, now }: { tenantId: string; before: Decided; after: Decided; now: Date },
): Promise<void> {
  if (capacityOf(before) === capacityOf(after)) return;
  await tx.cases.lockPlaces(tenantId);
  const payload = { capacityChanged: true };
  await enqueue(tx.sql, { tenantId, id: newId(), name: freePlaceEffect, payload, dueAt: now });
}
