import { londonDateOf } from '#kernel/local-date';
import {
  endingProblems,
  priorityProblems,
  type PriorityEnding,
  type PriorityFacts,
} from '#domain/priority/priority';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { refuseProblems } from '../measure/measure-checks.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { PriorityRecord } from '../ports/priority.ts';
import type { Tx } from '../ports/stores.ts';

interface KeptPriority {
  tenantId: string;
  id: string;
}

interface Keyed {
  tenantId: string;
  idempotencyKey?: string | null;
}

export interface SetUpPriority extends Keyed, PriorityFacts {}

/** Records a priority that a body has adopted. It comes last until members rank it (docs/domain.md section 6). */
export function setUpPriority(
  deps: Deps,
  actor: Actor,
  input: SetUpPriority,
): Promise<Outcome<KeptPriority>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId } = input;
  const command = { name: 'setUpPriority', idempotencyKey, body, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    require(authorise(actor, 'define', 'Priority', { tenantId }));
    refuseProblems(priorityProblems(input, londonDateOf(now)));
    const record: PriorityRecord = {
      ...{ tenantId, id: deps.newId(), ...tidy(input) },
      ...{ endedBy: null, endReason: null, revision: 1 },
      ...{ setUpBy: actor.personId, setUpByName: actor.name, setUpAt: now },
    };
    await tx.priorities.save(record);
    await recordAct(tx, actor, now, { tenantId, stream, action: 'setUpPriority', after: record });
    return { tenantId, id: record.id };
  });
}

interface SeenPriority extends Keyed {
  priorityId: string;
  expectedVersion: number;
}

export interface ChangePriority extends SeenPriority, PriorityFacts {}

/** Changes what is said of a priority. Every earlier state is in the audit trail; one that members ended stays as it was. */
export function changePriority(
  deps: Deps,
  actor: Actor,
  input: ChangePriority,
): Promise<Outcome<KeptPriority>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, priorityId } = input;
  const command = { name: 'changePriority', idempotencyKey, body, about: priorityId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const before = await seen(tx, input);
    require(authorise(actor, 'define', 'Priority', { tenantId }));
    refuseEnded(before, 'title');
    refuseProblems(priorityProblems(input, londonDateOf(now)));
    const after = { ...before, ...tidy(input), revision: before.revision + 1 };
    await tx.priorities.save(after);
    await recordAct(tx, actor, now, { tenantId, stream, action: 'changePriority', before, after });
    return { tenantId, id: priorityId };
  });
}

export interface EndPriority extends SeenPriority, PriorityEnding {}

/** Ends a priority on a day, by a decision of members. What it was, and what served it, stays to be read. */
export function endPriority(deps: Deps, actor: Actor, input: EndPriority): Promise<Outcome<KeptPriority>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, priorityId, lastDay: ends } = input;
  const command = { name: 'endPriority', idempotencyKey, body, about: priorityId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const before = await seen(tx, input);
    require(authorise(actor, 'end', 'Priority', { tenantId }));
    refuseEnded(before, 'lastDay');
    refuseProblems(endingProblems(input, before.starts));
    const [endedBy, endReason] = [input.decidedBy.trim(), input.reason.trim()];
    const after = { ...before, ends, endedBy, endReason, revision: before.revision + 1 };
    await tx.priorities.save(after);
    await recordAct(tx, actor, now, { tenantId, stream, action: 'endPriority', before, after });
    return { tenantId, id: priorityId };
  });
}

/** The stream of evidence that all about a tenant's priorities is kept in. */
export const stream = 'priorities';

async function seen(
  tx: Tx,
  { tenantId, priorityId, expectedVersion }: SeenPriority,
): Promise<PriorityRecord> {
  const found = await tx.priorities.toChange(tenantId, priorityId);
  if (!found) return refuse(notFound);
  if (found.revision !== expectedVersion)
    return refuse({ kind: 'changedMeanwhile', version: found.revision });
  return found;
}

function refuseEnded({ endedBy }: PriorityRecord, field: string): void {
  if (endedBy !== null) refuse(invalid({ field, message: `${endedBy} ended this priority.` }));
}

function tidy(facts: PriorityFacts) {
  const { title, meaning, origin, restsOn, adoptedBy, adoptedOn, starts, reviewOn, ends } = facts;
  return {
    ...{ title: title.trim(), meaning: meaning.trim(), origin, restsOn: restsOn.trim() },
    ...{ adoptedBy: adoptedBy.trim(), adoptedOn, starts, reviewOn, ends },
  };
}
