import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Outcome } from '#application/outcome';
import type { UseCases } from '#application/use-cases';
import type { Actor } from '#permissions/actor';
import { DelegationsReader } from '#read-models/delegations/delegations.reader';
import type { DelegationsRow } from '#read-models/delegations/delegations.rows';
import { decodeId } from '#read-models/global-id';
import { idOf, whatToDo } from '../arguments.ts';
import { DelegateRoleInput, EndDelegationInput } from '../inputs/delegation.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { DelegationsResult } from '../results/delegation.results.ts';
import { Delegations } from '../types/delegations/delegations.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

type DelegationsAnswer = Success<{ delegations: DelegationsRow }> | RefusalAnswer;

/** Who stands in for whom where somebody acts: each gives and takes back what is their own. */
@Resolver()
export class DelegationsResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: DelegationsReader,
  ) {}

  @Query(() => Delegations, {
    description: 'What the person signed in delegated and was given, in the organisation they act for.',
  })
  delegations(@Context() context: RequestContext): Promise<DelegationsRow> {
    return this.reader.read(signedIn(context));
  }

  @Mutation(() => DelegationsResult, {
    nullable: true,
    description:
      'Gives a role of one’s own to a colleague for a time. Every grant is logged, and both are told.',
  })
  async delegateRole(
    @Args('input', whatToDo) input: DelegateRoleInput,
    @Context() context: RequestContext,
  ): Promise<DelegationsAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Appointment', input.appointmentId);
    if (!named) return nothingThere;
    const { starts, ends, reason } = input;
    const outcome = await this.useCases.delegateRole(actor, {
      tenantId: named.tenantId,
      appointmentId: named.id,
      toPersonId: decodeId('Person', input.personId)?.id ?? '',
      ...{ starts, ends, reason },
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return this.answered(actor, outcome);
  }

  @Mutation(() => DelegationsResult, {
    nullable: true,
    description: 'Takes a delegated role back; it counts no more from the stand-in’s next request.',
  })
  async endDelegation(
    @Args('input', whatToDo) input: EndDelegationInput,
    @Context() context: RequestContext,
  ): Promise<DelegationsAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Delegation', input.delegationId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.endDelegation(actor, {
      tenantId: named.tenantId,
      delegationId: named.id,
      reason: input.reason,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return this.answered(actor, outcome);
  }

  @Mutation(() => DelegationsResult, {
    nullable: true,
    description: 'Says that the person has read what they were told of a delegation.',
  })
  async readDelegationNotices(
    @Args('delegationId', idOf('delegation')) delegationId: string,
    @Context() context: RequestContext,
  ): Promise<DelegationsAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Delegation', delegationId);
    if (!named) return nothingThere;
    const { tenantId, id } = named;
    return this.answered(
      actor,
      await this.useCases.readDelegationNotices(actor, { tenantId, delegationId: id }),
    );
  }

  private answered(actor: Actor, outcome: Outcome<unknown>): Promise<DelegationsAnswer> {
    return answer(outcome, async () => ({ delegations: await this.reader.read(actor) }));
  }
}
