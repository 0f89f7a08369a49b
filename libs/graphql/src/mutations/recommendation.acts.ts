import { Inject, Injectable } from '@nestjs/common';
import type { RecommendationCommandAct } from '#application/scrutiny/recommendation-command';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { RecommendationReader } from '#read-models/scrutiny/recommendation.reader';
import type { RecommendationRow } from '#read-models/scrutiny/recommendation.rows';
import type { MakeRecommendationInput } from '../inputs/recommendation.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { USE_CASES } from '../use-cases.token.ts';
import { optionalUuid } from './decoded.ts';

/** What every act on a recommendation answers. */
export type RecommendationAnswer = Success<{ recommendation: RecommendationRow }> | RefusalAnswer;

interface ActInput {
  recommendationId: string;
  expectedVersion: number;
  idempotencyKey?: string | null;
}

/** Sends an act to a recommendation and reads it back for the person who sent it. */
@Injectable()
export class RecommendationActs {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: RecommendationReader,
  ) {}

  /** Sends one act, on the version that the person saw. */
  async send(
    context: RequestContext,
    input: ActInput,
    act: RecommendationCommandAct,
  ): Promise<RecommendationAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Recommendation', input.recommendationId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.sendRecommendationAct(actor, {
      tenantId: named.tenantId,
      recommendationId: named.id,
      expectedVersion: input.expectedVersion,
      idempotencyKey: input.idempotencyKey ?? null,
      act,
    });
    return answer(outcome, (moved) => this.readBack(context, moved));
  }

  /** Makes one that comes from no case. */
  async make(context: RequestContext, input: MakeRecommendationInput): Promise<RecommendationAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Partnership', input.partnershipId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.makeRecommendation(actor, {
      tenantId: named.id,
      indicatorId: optionalUuid('Indicator', input.indicatorId),
      title: input.title ?? '',
      recommendation: input.recommendation,
      portfolio: input.portfolio ?? null,
      organisationId: optionalUuid('Organisation', input.organisationId),
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, (made) => this.readBack(context, made));
  }

  private async readBack(
    context: RequestContext,
    key: { tenantId: string; id: string },
  ): Promise<{ recommendation: RecommendationRow } | null> {
    const recommendation = await this.reader.read(signedIn(context), key);
    return recommendation && { recommendation };
  }
}
