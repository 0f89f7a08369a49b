import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { TargetCommandEvent } from '#application/target/send-target-event.use-case';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { TargetProposalReader } from '#read-models/target/target-proposal.reader';
import type { TargetProposalRow } from '#read-models/target/target-proposal.rows';
import { whatToDo } from '../arguments.ts';
import {
  DecideTargetInput,
  ProposeTargetInput,
  ReviseTargetInput,
  termsInputOf,
  WithdrawTargetInput,
} from '../inputs/target-proposal.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { TargetProposalResult } from '../results/target-proposal.results.ts';
import { USE_CASES } from '../use-cases.token.ts';

type Answer = Success<{ proposal: TargetProposalRow }> | RefusalAnswer;

/** Proposing targets and deciding on them. */
@Resolver()
export class TargetProposalMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly proposals: TargetProposalReader,
  ) {}

  @Mutation(() => TargetProposalResult, {
    nullable: true,
    description: 'Puts a target to the member who decides.',
  })
  async proposeTarget(
    @Args('input', whatToDo) input: ProposeTargetInput,
    @Context() context: RequestContext,
  ): Promise<Answer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', input.indicatorId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.proposeTarget(actor, {
      tenantId: named.tenantId,
      indicatorId: named.id,
      terms: termsInputOf(input.terms),
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, (put) => this.readBack(context, put));
  }

  @Mutation(() => TargetProposalResult, {
    nullable: true,
    description: 'Agrees a proposed target, returns it to be changed, or rejects it.',
  })
  async decideTarget(
    @Args('input', whatToDo) input: DecideTargetInput,
    @Context() context: RequestContext,
  ): Promise<Answer> {
    return this.send(context, input, decisionOf(input));
  }

  @Mutation(() => TargetProposalResult, {
    nullable: true,
    description: 'Puts a returned proposal again, changed.',
  })
  async reviseTarget(
    @Args('input', whatToDo) input: ReviseTargetInput,
    @Context() context: RequestContext,
  ): Promise<Answer> {
    return this.send(context, input, { type: 'reviseTarget', terms: termsInputOf(input.terms) });
  }

  @Mutation(() => TargetProposalResult, {
    nullable: true,
    description: 'Takes back a proposal that nobody has decided yet.',
  })
  async withdrawTarget(
    @Args('input', whatToDo) input: WithdrawTargetInput,
    @Context() context: RequestContext,
  ): Promise<Answer> {
    return this.send(context, input, { type: 'withdrawTarget', reason: input.reason });
  }

  private async send(
    context: RequestContext,
    input: Pick<WithdrawTargetInput, 'proposalId' | 'expectedVersion' | 'idempotencyKey'>,
    event: TargetCommandEvent,
  ): Promise<Answer> {
    const actor = signedIn(context);
    const named = decodeId('TargetProposal', input.proposalId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.sendTargetEvent(actor, {
      tenantId: named.tenantId,
      proposalId: named.id,
      expectedVersion: input.expectedVersion,
      idempotencyKey: input.idempotencyKey ?? null,
      event,
    });
    return answer(outcome, (moved) => this.readBack(context, moved));
  }

  private async readBack(
    context: RequestContext,
    key: { tenantId: string; id: string },
  ): Promise<{ proposal: TargetProposalRow } | null> {
    const proposal = await this.proposals.read(signedIn(context), key);
    return proposal && { proposal };
  }
}

function decisionOf({ decision, comment, reasons }: DecideTargetInput): TargetCommandEvent {
  switch (decision) {
    case 'agree':
      return { type: 'approveTarget', comment: comment ?? null, reasons: reasons ?? [] };
    case 'return':
      return { type: 'returnTarget', comment: comment ?? '' };
    case 'reject':
      return { type: 'rejectTarget', reason: comment ?? '' };
  }
}
