import type { TargetProposalContext } from '#domain/target/target-context';
import type { FlagReason } from '#domain/target/target-documents';
import type { TargetProposalEvent } from '#domain/target/target-events';
import { targetStageLabel } from '#domain/target/target-words';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { targetSubject } from '#permissions/target-subject';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import type { IndicatorRecord, TargetRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { loadSeen, moveInstance } from '../process/move-instance.ts';
import { fixTarget } from './fix-target.ts';
import { proposalOf, saveProposal } from './save-proposal.ts';
import { targetEventProblems } from './target-event-problems.ts';
import { datedTargets, deciderFor, historyOf, termsOf, type TargetTermsInput } from './target-papers.ts';

/** What a person may ask of a proposal, with the fields of its form. */
export type TargetCommandEvent =
  | { type: 'approveTarget'; comment: string | null; reasons: FlagReason[] }
  | { type: 'returnTarget'; comment: string }
  | { type: 'rejectTarget' | 'withdrawTarget'; reason: string }
  | { type: 'reviseTarget'; terms: TargetTermsInput };

export interface TargetCommand {
  tenantId: string;
  proposalId: string;
  /** The version the person was looking at. */
  expectedVersion: number;
  idempotencyKey?: string | null;
  event: TargetCommandEvent;
}

/**
 * Sends one act to a proposal: a decision, a change, or its withdrawal. Agreeing writes the target in the same
 * transaction. Two people at once: one moves it, the other is told that it changed meanwhile.
 */
export function sendTargetEvent(
  deps: Deps,
  actor: Actor,
  command: TargetCommand,
): Promise<Outcome<{ tenantId: string; id: string; version: number }>> {
  const { tenantId, proposalId: id, expectedVersion, idempotencyKey, event: asked } = command;
  const typed = asked.type === 'reviseTarget' ? asked.terms : asked;
  const body = { tenantId, id, expectedVersion, asked };
  return runCommand(
    deps,
    actor,
    { name: asked.type, idempotencyKey, body, typed, about: id },
    async (tx, now) => {
      const instance = await loadSeen(deps, tx, { tenantId, id, expectedVersion });
      if (instance.machineId !== 'targetProposal') return refuse(notFound);
      const context = proposalOf(instance);
      require(authorise(actor, asked.type, 'TargetProposal', targetSubject(context)));
      const available = [...deps.host.availableTypes(instance)];
      if (!available.includes(asked.type)) {
        const { state } = instance;
        return refuse({ kind: 'notAvailable', state, stateLabel: targetStageLabel(state), available });
      }
      const indicator = await tx.indicators.find(tenantId, context.indicator.id);
      if (!indicator) throw new Error('a proposal is for an indicator of its tenant');
      // Always the indicator before its proposals, so that two decisions on one measure take turns and never deadlock.
      await tx.indicators.lock(tenantId, [indicator.id]);
      const event = await eventOf({ deps, tx, context, indicator, actor, now }, asked);
      const problems = targetEventProblems(event, context);
      if (problems.length > 0) return refuse(invalid(...problems));
      const nation = await tx.place.nationOf(tenantId);
      const moved = await moveInstance(
        deps,
        tx,
        { tenantId, id, expectedVersion, event, actor, now, nation },
        ({ state }) => targetStageLabel(state),
      );
      if (event.type === 'approveTarget') {
        const target = targetOf(context, event.targetId, actor, now);
        await fixTarget(deps, tx, { indicator, target, actor, action: 'approveTarget', proposalId: id, now });
      }
      await saveProposal(tx, moved, now);
      return { tenantId, id, version: moved.version };
    },
  );
}

interface Around {
  deps: Deps;
  tx: Tx;
  context: TargetProposalContext;
  indicator: IndicatorRecord;
  actor: Actor;
  now: Date;
}

/** A person's act as the machine's event: who and when, and the history it is weighed against now. */
async function eventOf(
  { deps, tx, context, indicator, actor, now }: Around,
  asked: TargetCommandEvent,
): Promise<TargetProposalEvent> {
  const stamp = { by: personOfActor(actor), at: now.toISOString() };
  switch (asked.type) {
    case 'approveTarget':
      return {
        ...stamp,
        type: 'approveTarget',
        comment: asked.comment?.trim() || null,
        reasons: asked.reasons.map(({ code, reason }) => ({ code, reason: reason.trim() })),
        targetId: deps.newId(),
        targets: await datedTargets(tx, indicator),
      };
    case 'returnTarget':
      return { ...stamp, ...asked };
    case 'reviseTarget': {
      const byHolder = deciderFor(actor, context.tenantId, context.indicator) === 'leader';
      return {
        ...stamp,
        type: 'reviseTarget',
        terms: termsOf(asked.terms),
        history: await historyOf(tx, indicator),
        decider: byHolder ? 'leader' : context.decider,
      };
    }
    default:
      return { ...stamp, ...asked };
  }
}

function targetOf(context: TargetProposalContext, id: string, actor: Actor, now: Date): TargetRecord {
  const { starts, ends, value, toleranceBelow, toleranceAbove, basis } = context.terms;
  return {
    tenantId: context.tenantId,
    id,
    indicatorId: context.indicator.id,
    starts,
    ends,
    value,
    toleranceBelow,
    toleranceAbove,
    basis,
    example: context.example,
    fixedAt: now,
    fixedBy: actor.personId,
    fixedByName: actor.name,
  };
}
