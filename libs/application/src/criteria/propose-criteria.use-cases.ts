import { isLocalDate, londonDateOf, londonMidnight, type LocalDate } from '#kernel/local-date';
import { criteriaProblems } from '#domain/assessment/criteria-words';
import type { Criterion } from '#domain/assessment/exception';
import type { FieldProblem } from '#domain/improvement/field-problem';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { handsOf } from '#permissions/bars';
import { enqueue } from '#workflow/host/enqueue';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { CriteriaProposalRecord } from '../ports/criteria.ts';
import type { Tx } from '../ports/stores.ts';
import { criteriaEffect } from './criteria-effect.ts';

export interface ProposeCriteria {
  tenantId: string;
  rules: Criterion[];
  rationale: string;
  effectiveFrom: LocalDate;
  idempotencyKey?: string | null;
}

interface Kept {
  tenantId: string;
  id: string;
}

/**
 * A performance manager puts exception criteria to the member body, for a day that has not passed: what counts as
 * exceptional is agreed before the figures are known (docs/mission.md row 62). One proposal at a time.
 */
export function proposeCriteria(deps: Deps, actor: Actor, input: ProposeCriteria): Promise<Outcome<Kept>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, rules, rationale, effectiveFrom } = input;
  const command = { name: 'proposeCriteria', idempotencyKey, body, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    require(authorise(actor, 'propose', 'ExceptionCriteria', { tenantId, proposedByPersonId: null }));
    await tx.criteria.lock(tenantId);
    const open = await tx.criteria.open(tenantId);
    const versions = await tx.indicators.criteria(tenantId);
    const problems = [
      ...criteriaProblems(rules),
      ...dayProblems(effectiveFrom, { now, latestFrom: versions.at(-1)?.effectiveFrom ?? null }),
      ...needed(rationale, 'rationale', 'Say why these criteria are better.'),
    ];
    if (open)
      problems.push({ field: 'rules', message: 'A proposal is waiting already; it must be decided first.' });
    if (problems.length > 0) return refuse(invalid(...problems));
    const record: CriteriaProposalRecord = {
      ...{ tenantId, id: deps.newId(), rules, effectiveFrom, rationale: rationale.trim(), state: 'proposed' },
      replacesVersion: versions.at(-1)?.version ?? null,
      ...{ proposedBy: actor.personId, proposedFor: actor.standsInFor?.personId ?? null },
      ...{ proposedByName: actor.name, proposedAt: now },
      ...{ decidedBy: null, decidedByName: null, decidedAt: null, body: null, comment: null },
    };
    await tx.criteria.add(record);
    await recordAct(tx, actor, now, {
      tenantId,
      stream: 'criteria',
      action: 'proposeCriteria',
      after: record,
    });
    return { tenantId, id: record.id };
  });
}

const decisions: readonly string[] = ['adopt', 'refuse', 'withdraw'];

export interface DecideCriteria {
  tenantId: string;
  proposalId: string;
  /** adopt, refuse or withdraw; anything else is refused once the proposal is known to be there. */
  decision: string;
  /** The body that adopts them, by name. */
  body: string;
  comment: string;
  idempotencyKey?: string | null;
}

/**
 * The member body adopts what was proposed, or refuses it with a reason; whoever proposed never decides. A proposal whose day
 * has passed can only be refused or taken back, since criteria are never back-dated (the database refuses too). From
 * their day on the worker judges every latest figure by the new version.
 */
export function decideCriteria(deps: Deps, actor: Actor, input: DecideCriteria): Promise<Outcome<Kept>> {
  const { idempotencyKey, ...said } = input;
  const { tenantId, proposalId, decision, body, comment } = input;
  const command = { name: 'decideCriteria', idempotencyKey, body: said, about: proposalId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    await tx.criteria.lock(tenantId);
    const proposal = await tx.criteria.find(tenantId, proposalId);
    if (!proposal) return refuse(notFound);
    if (!decisions.includes(decision))
      return refuse(invalid({ field: 'decision', message: 'Choose what to do with the proposal.' }));
    const subject = { tenantId, proposedByPersonId: handsOf(proposal.proposedBy, proposal.proposedFor) };
    require(authorise(actor, decision === 'withdraw' ? 'propose' : 'ratify', 'ExceptionCriteria', subject));
    if (proposal.state !== 'proposed') {
      return refuse({
        kind: 'notAvailable',
        state: proposal.state,
        stateLabel: proposal.state,
        available: [],
      });
    }
    const problems =
      decision === 'adopt'
        ? [
            ...needed(body, 'body', 'Name the body that adopts them.'),
            ...(proposal.effectiveFrom < londonDateOf(now)
              ? [
                  {
                    field: 'decision',
                    message:
                      'The day from which they were to count has passed. Refuse it, and have it put again.',
                  },
                ]
              : []),
          ]
        : needed(comment, 'comment', 'Give your reason.');
    if (problems.length > 0) return refuse(invalid(...problems));
    await decided(deps, tx, { actor, now, proposal, input });
    return { tenantId, id: proposalId };
  });
}

interface Deciding {
  actor: Actor;
  now: Date;
  proposal: CriteriaProposalRecord;
  input: DecideCriteria;
}

async function decided(deps: Deps, tx: Tx, { actor, now, proposal, input }: Deciding): Promise<void> {
  const { tenantId, id, rules, effectiveFrom } = proposal;
  const { decision, body, comment } = input;
  const state = decision === 'adopt' ? 'adopted' : decision === 'refuse' ? 'refused' : 'withdrawn';
  const by = { decidedBy: actor.personId, decidedByName: actor.name, decidedAt: now };
  const after: CriteriaProposalRecord = {
    ...proposal,
    ...by,
    state,
    body: decision === 'adopt' ? body.trim() : null,
    comment: comment.trim() || null,
  };
  await tx.criteria.decide(after);
  await recordAct(tx, actor, now, { tenantId, stream: 'criteria', action: `${decision}Criteria`, after });
  if (decision !== 'adopt') return;
  const versions = await tx.indicators.criteria(tenantId);
  const version = (versions.at(-1)?.version ?? 0) + 1;
  const adopted = { tenantId, version, adoptedBy: body.trim(), adoptedAt: now, effectiveFrom, rules };
  await tx.place.addCriteria({ ...adopted, proposalId: id });
  const begins = londonMidnight(effectiveFrom);
  const dueAt = begins > now ? begins : now;
  await enqueue(tx.sql, { tenantId, id: deps.newId(), name: criteriaEffect, payload: { version }, dueAt });
}

function dayProblems(
  day: LocalDate,
  { now, latestFrom }: { now: Date; latestFrom: LocalDate | null },
): FieldProblem[] {
  const field = 'effectiveFrom';
  if (!isLocalDate(day)) return [{ field, message: 'Enter a real date.' }];
  if (day < londonDateOf(now))
    return [{ field, message: 'Criteria take effect from today at the earliest.' }];
  if (latestFrom !== null && day < latestFrom)
    return [{ field, message: 'Enter a day not before the present criteria took effect.' }];
  return [];
}

function needed(text: string, field: string, message: string): FieldProblem[] {
  return text.trim() ? [] : [{ field, message }];
}
