import type { TargetProposalInput } from '#domain/target/target-context';
import { targetPolicyOf } from '#domain/target/target-policy';
import { validateTerms } from '#domain/target/validate-target';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { insertProposal } from './save-proposal.ts';
import { deciderFor, historyOf, placeOf, termsOf, type TargetTermsInput } from './target-papers.ts';

export interface ProposeTarget {
  tenantId: string;
  indicatorId: string;
  terms: TargetTermsInput;
  /** Whether it was invented for an example. */
  example?: boolean;
  idempotencyKey?: string | null;
}

/**
 * Puts a target to the member who decides, with its basis, its reasons and the checklist answered (docs/domain.md section
 * 4). What the rules notice about it is worked out here from the figures, never taken from the sender.
 */
export function proposeTarget(
  deps: Deps,
  actor: Actor,
  input: ProposeTarget,
): Promise<Outcome<{ tenantId: string; id: string; version: number }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, indicatorId } = input;
  const command = { name: 'proposeTarget', idempotencyKey, body, typed: input.terms, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const found = await tx.indicators.find(tenantId, indicatorId);
    if (!found) return refuse(notFound);
    const { tenantName, indicator } = await placeOf(tx, found, actor);
    const { portfolio, portfolioOrganisationId } = indicator;
    require(
      authorise(actor, 'propose', 'Target', {
        tenantId,
        portfolio,
        portfolioOrganisationId,
        proposerIds: [],
      }),
    );
    // One proposer's two tabs take turns, so that the second sees the first's proposal.
    await tx.indicators.lock(tenantId, [indicatorId]);
    if (found.retiredAt) {
      return refuse(
        invalid({ field: 'starts', message: 'This measure is retired, so it takes no new target.' }),
      );
    }
    const at = now.toISOString();
    const terms = termsOf(input.terms);
    const history = await historyOf(tx, found);
    const problems = validateTerms(terms, indicator, history.targets, at);
    if (problems.length > 0) return refuse(invalid(...problems));
    const open = await tx.targets.openFor(tenantId, indicatorId, terms);
    if (open.some(({ subject }) => subject.proposerIds.includes(actor.personId))) {
      const message = 'You already have a proposal for part of this time: change that one, or withdraw it.';
      return refuse(invalid({ field: 'starts', message }));
    }
    const proposal: TargetProposalInput = {
      proposalId: deps.newId(),
      tenantId,
      tenantName,
      indicator,
      policy: targetPolicyOf(await tx.place.policyOf(tenantId)),
      terms,
      history,
      by: personOfActor(actor),
      decider: deciderFor(actor, tenantId, indicator),
      example: input.example ?? false,
      at,
    };
    const { instance } = await deps.host.start(tx.sql, {
      tenantId,
      id: proposal.proposalId,
      machineId: 'targetProposal',
      input: proposal,
      at: now,
      actor: { personId: actor.personId, name: actor.name, organisationId: actor.organisationId },
      calendar: { nation: await tx.place.nationOf(tenantId) },
    });
    await insertProposal(tx, instance, now);
    return { tenantId, id: instance.id, version: instance.version };
  });
}
