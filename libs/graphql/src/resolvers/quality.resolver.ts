import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AssessQuality } from '#application/measure/assess-quality.use-cases';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { QualityReader } from '#read-models/quality/quality.reader';
import type { QualityPassportRow } from '#read-models/quality/quality.rows';
import { idOf, whatToDo } from '../arguments.ts';
import { AssessQualityInput, GiveKeyLeaveInput } from '../inputs/quality.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SetUpResult } from '../results/set-up.results.ts';
import type { SetUpDone } from '../results/set-up.results.ts';
import { QualityPassport } from '../types/quality/quality.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** How good measures are. */
@Resolver()
export class QualityResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: QualityReader,
  ) {}

  @Query(() => QualityPassport, { nullable: true, description: 'How good a measure is, by the eight tests.' })
  async qualityPassport(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<QualityPassportRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.reader.passport(actor, named);
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Scores a measure on the eight tests, with evidence.',
  })
  async assessQuality(
    @Args('input', whatToDo) input: AssessQualityInput,
    @Context() context: RequestContext,
  ): Promise<Success<SetUpDone> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', input.indicatorId);
    if (!named) return nothingThere;
    // The domain checks the codes and the scores; a score that is missing is one out of range.
    const answers = input.answers.map(({ test, score, evidence }) => ({
      test,
      score: score ?? -1,
      evidence,
    }));
    const outcome = await this.useCases.assessQuality(actor, {
      tenantId: named.tenantId,
      indicatorId: named.id,
      answers: answers as AssessQuality['answers'],
      expectedVersion: input.expectedVersion,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, () => Promise.resolve({ id: input.indicatorId }));
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Lets a measure be a key one for a time without passing every test.',
  })
  async giveKeyLeave(
    @Args('input', whatToDo) input: GiveKeyLeaveInput,
    @Context() context: RequestContext,
  ): Promise<Success<SetUpDone> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', input.indicatorId);
    if (!named) return nothingThere;
    const { reason, body, until, idempotencyKey = null } = input;
    const of = { tenantId: named.tenantId, indicatorId: named.id, idempotencyKey };
    const outcome = await this.useCases.giveKeyLeave(actor, { ...of, reason, body, until });
    return answer(outcome, () => Promise.resolve({ id: input.indicatorId }));
  }
}
