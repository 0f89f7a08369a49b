import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { PolicyReader } from '#read-models/policy/policy.reader';
import type { PolicyRow } from '#read-models/policy/policy.rows';
import { idOf, whatToDo } from '../arguments.ts';
import { SetPolicyInput } from '../inputs/set-policy.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SetPolicyResult } from '../results/policy.results.ts';
import { tenantNamed } from '../tenant-named.ts';
import { Policy } from '../types/policy/policy.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** What a partnership or an organisation decides about how its work is run: read by everyone in it, changed by few. */
@Resolver()
export class PolicyResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: PolicyReader,
  ) {}

  @Query(() => Policy, {
    nullable: true,
    description: 'What a partnership or an organisation has decided about its work.',
  })
  async policy(
    @Args('ownerId', idOf('partnership or organisation')) ownerId: string,
    @Context() context: RequestContext,
  ): Promise<PolicyRow | null> {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    return named && this.reader.one(actor, named.tenantId);
  }

  @Mutation(() => SetPolicyResult, {
    nullable: true,
    description: 'Changes the policy. It applies to what starts from now on; a capacity applies at once.',
  })
  async setPolicy(
    @Args('input', whatToDo) input: SetPolicyInput,
    @Context() context: RequestContext,
  ): Promise<Success<{ policy: PolicyRow }> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = tenantNamed(input.ownerId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.setPolicy(actor, {
      tenantId: named.tenantId,
      expectedVersion: input.expectedVersion,
      values: input.values.map(({ key, value }) => ({ key, value: value ?? null })),
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, async ({ tenantId }) => {
      const policy = await this.reader.one(actor, tenantId);
      return policy && { policy };
    });
  }
}
