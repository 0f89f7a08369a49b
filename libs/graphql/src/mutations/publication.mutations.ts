import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Outcome } from '#application/outcome';
import type { UseCases } from '#application/use-cases';
import type { Actor } from '#permissions/actor';
import { decodeId } from '#read-models/global-id';
import { PublicationReader } from '#read-models/publication/publication.reader';
import type { PublicationRow } from '#read-models/publication/publication.rows';
import { idOf, whatToDo } from '../arguments.ts';
import {
  PublishIndicatorInput,
  PublishSuiteInput,
  WithdrawPublicationInput,
} from '../inputs/publication.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { PublicationResult } from '../results/publication.results.ts';
import { Publication } from '../types/publication/publication.type.ts';
import { PublishSuiteResult, type SuitePublished } from '../types/publication/suite-published.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

type PublicationAnswer = Success<{ publication: PublicationRow }> | RefusalAnswer;

/** What the public sees of an indicator: how it stands, publishing it, and withdrawing it. */
@Resolver()
export class PublicationMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: PublicationReader,
  ) {}

  @Query(() => Publication, { nullable: true, description: 'How an indicator stands towards the public.' })
  async publication(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<PublicationRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.reader.read(actor, named);
  }

  @Mutation(() => PublicationResult, {
    nullable: true,
    description: 'Shows an indicator to everybody as it stands now, small counts suppressed.',
  })
  async publishIndicator(
    @Args('input', whatToDo) { indicatorId, note, idempotencyKey }: PublishIndicatorInput,
    @Context() context: RequestContext,
  ): Promise<PublicationAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    if (!named) return nothingThere;
    const of = { tenantId: named.tenantId, indicatorId: named.id, idempotencyKey: idempotencyKey ?? null };
    return this.answer(actor, await this.useCases.publishIndicator(actor, { ...of, note: note ?? null }));
  }

  @Mutation(() => PublicationResult, {
    nullable: true,
    description: 'Takes an indicator and all its editions out of the public’s sight at once.',
  })
  async withdrawPublication(
    @Args('input', whatToDo) { indicatorId, reason, idempotencyKey }: WithdrawPublicationInput,
    @Context() context: RequestContext,
  ): Promise<PublicationAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    if (!named) return nothingThere;
    const of = { tenantId: named.tenantId, indicatorId: named.id, idempotencyKey: idempotencyKey ?? null };
    return this.answer(actor, await this.useCases.withdrawPublication(actor, { ...of, reason }));
  }

  @Mutation(() => PublishSuiteResult, {
    nullable: true,
    description:
      'Shows every measure of a suite to everybody as it stands now, each an edition; all or none.',
  })
  async publishSuite(
    @Args('input', whatToDo) { suiteId, note, idempotencyKey }: PublishSuiteInput,
    @Context() context: RequestContext,
  ): Promise<Success<SuitePublished> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Suite', suiteId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.publishSuite(actor, {
      ...{ tenantId: named.tenantId, suiteId: named.id },
      ...{ note: note ?? null, idempotencyKey: idempotencyKey ?? null },
    });
    return answer(outcome, ({ published, unchanged, withoutFigures, ofMembers }) =>
      Promise.resolve({ published, unchanged, withoutFigures, ofMembers }),
    );
  }

  private answer(
    actor: Actor,
    outcome: Outcome<{ tenantId: string; indicatorId: string }>,
  ): Promise<PublicationAnswer> {
    return answer(outcome, async ({ tenantId, indicatorId: id }) => {
      const publication = await this.reader.read(actor, { tenantId, id });
      return publication && { publication };
    });
  }
}
