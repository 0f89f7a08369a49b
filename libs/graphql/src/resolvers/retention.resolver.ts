import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { RetentionReader } from '#read-models/retention/retention.reader';
import type { RetentionRow } from '#read-models/retention/retention.reader';
import { idOf, whatToDo } from '../arguments.ts';
import { RunRetentionInput } from '../inputs/evidence.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { RunRetentionResult } from '../results/retention.results.ts';
import { tenantNamed } from '../tenant-named.ts';
import { Retention } from '../types/retention/retention.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** How long a place keeps things: what is past its time is shown first, and then taken out. */
@Resolver()
export class RetentionResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: RetentionReader,
  ) {}

  @Query(() => Retention, {
    nullable: true,
    description: 'How long a place keeps things and what is past its time, for its administrators.',
  })
  async retention(
    @Args('ownerId', idOf('partnership or organisation')) ownerId: string,
    @Context() context: RequestContext,
  ): Promise<RetentionRow | null> {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    return named && this.reader.one(actor, named.tenantId);
  }

  @Mutation(() => RunRetentionResult, {
    nullable: true,
    description: 'Has what is past its time taken out, by the policy as it stands. Administrators.',
  })
  async runRetention(
    @Args('input', whatToDo) { ownerId, idempotencyKey = null }: RunRetentionInput,
    @Context() context: RequestContext,
  ): Promise<Success<{ retention: RetentionRow }> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.askForRetention(actor, { tenantId: named.tenantId, idempotencyKey });
    return answer(outcome, async ({ tenantId }) => {
      const retention = await this.reader.one(actor, tenantId);
      return retention && { retention };
    });
  }
}
