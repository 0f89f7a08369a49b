import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AssessSet } from '#application/measure/assess-set.use-case';
import type { UseCases } from '#application/use-cases';
import { SetAssessmentReader } from '#read-models/suites/set-assessment.reader';
import type { SetAssessmentsRow } from '#read-models/suites/set-assessment.rows';
import { idOf, whatToDo } from '../arguments.ts';
import { AssessSetInput } from '../inputs/set-assessment.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SetUpResult } from '../results/set-up.results.ts';
import type { SetUpDone } from '../results/set-up.results.ts';
import { tenantNamed } from '../tenant-named.ts';
import { SetAssessments } from '../types/suites/set-assessment.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** How good the whole set of measures is. */
@Resolver()
export class SetAssessmentResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: SetAssessmentReader,
  ) {}

  @Query(() => SetAssessments, {
    nullable: true,
    description: 'How good the whole set of measures of a place is, this year and before.',
  })
  async setAssessments(
    @Args('ownerId', idOf('partnership or organisation')) ownerId: string,
    @Context() context: RequestContext,
  ): Promise<SetAssessmentsRow | null> {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    return named && this.reader.of(actor, named.tenantId);
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description:
      'Judges the whole set of measures on the six qualities, with evidence, for this financial year.',
  })
  async assessSet(
    @Args('input', whatToDo) input: AssessSetInput,
    @Context() context: RequestContext,
  ): Promise<Success<SetUpDone> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = tenantNamed(input.ownerId);
    if (!named) return nothingThere;
    // The domain checks the codes and the scores; a score that is missing is one out of range.
    const answers = input.answers.map(({ quality, score, evidence }) => ({
      ...{ quality, evidence, score: score ?? -1 },
    }));
    const outcome = await this.useCases.assessSet(actor, {
      tenantId: named.tenantId,
      answers: answers as AssessSet['answers'],
      expectedVersion: input.expectedVersion,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, () => Promise.resolve({ id: input.ownerId }));
  }
}
