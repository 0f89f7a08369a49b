import type { TargetProposalInput } from '#domain/target/target-context';
import type { TargetHistory, TargetIndicator, TargetTerms } from '#domain/target/target-documents';
import { targetPolicyOf, type TargetPolicy } from '#domain/target/target-policy';
import { validateTerms } from '#domain/target/validate-target';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import type { WorkflowInstance } from '#workflow/host/instance';
import { refuse, require, type Deps } from '../command.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import { invalid, type FieldProblem } from '../outcome.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { insertProposal } from './save-proposal.ts';
import { deciderFor, historyOf, placeOf } from './target-papers.ts';
import { eventActor } from '../process/event-actor.ts';

interface Proposing {
  actor: Actor;
  now: Date;
  /** The measure, which the caller holds the lock of where anything is to be written. */
  found: IndicatorRecord;
}

/** A proposal weighed: what stands in its way, and everything that it is weighed against. */
export interface WeighedTarget {
  problems: FieldProblem[];
  tenantName: string;
  indicator: TargetIndicator;
  history: TargetHistory;
  policy: TargetPolicy;
}

/** Weighs terms that this person would put, by all the rules of the form. Ends the command where they may put none. */
export async function weighTarget(
  tx: Tx,
  { actor, now, found }: Proposing,
  terms: TargetTerms,
): Promise<WeighedTarget> {
  const { tenantId, id } = found;
  const { tenantName, indicator } = await placeOf(tx, found, { actor, now });
  const { portfolio, portfolioOrganisationId } = indicator;
  const subject = { tenantId, portfolio, portfolioOrganisationId, proposerIds: [] };
  require(authorise(actor, 'propose', 'Target', subject));
  const history = await historyOf(tx, found);
  const policy = targetPolicyOf(await tx.place.policyOf(tenantId));
  const weighed = { tenantName, indicator, history, policy };
  if (found.retiredAt) {
    const message = 'This measure is retired, so it takes no new target.';
    return { ...weighed, problems: [{ field: 'starts', message }] };
  }
  const problems = validateTerms(terms, indicator, history.targets, now.toISOString());
  if (problems.length > 0) return { ...weighed, problems };
  const open = await tx.targets.openFor(tenantId, id, terms);
  if (open.some(({ subject: { proposerIds } }) => proposerIds.includes(actor.personId))) {
    const message = 'You already have a proposal for part of this time: change that one, or withdraw it.';
    return { ...weighed, problems: [{ field: 'starts', message }] };
  }
  return { ...weighed, problems };
}

/** Puts weighed terms to the member who decides. Ends the command with what stands in their way. */
export async function putTarget(
  deps: Deps,
  tx: Tx,
  proposing: Proposing & { example?: boolean },
  terms: TargetTerms,
): Promise<WorkflowInstance> {
  const { actor, now, found, example = false } = proposing;
  const { tenantId } = found;
  const { problems, ...weighed } = await weighTarget(tx, proposing, terms);
  if (problems.length > 0) return refuse(invalid(...problems));
  const at = now.toISOString();
  const proposal: TargetProposalInput = {
    ...{ ...weighed, proposalId: deps.newId(), tenantId, terms, example, at },
    by: personOfActor(actor),
    decider: deciderFor(actor, tenantId, weighed.indicator),
  };
  const { instance } = await deps.host.start(tx.sql, {
    tenantId,
    id: proposal.proposalId,
    machineId: 'targetProposal',
    input: proposal,
    at: now,
    actor: eventActor(actor),
    calendar: { nation: await tx.place.nationOf(tenantId) },
  });
  await insertProposal(tx, instance, now);
  return instance;
}
