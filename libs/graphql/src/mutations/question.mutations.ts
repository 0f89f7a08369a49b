import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Outcome } from '#application/outcome';
import type { AddQuestion, KeptQuestion } from '#application/questions/keep-question.use-case';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { QuestionBankReader } from '#read-models/questions/question-bank.reader';
import { whatToDo } from '../arguments.ts';
import { AddQuestionInput, RetireQuestionInput, RewordQuestionInput } from '../inputs/question.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { QuestionResult } from '../results/question.results.ts';
import type { QuestionKept } from '../results/question.results.ts';
import { USE_CASES } from '../use-cases.token.ts';

type Answer = Promise<Success<QuestionKept> | RefusalAnswer>;

/** A partnership's own questions. */
@Resolver()
export class QuestionMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: QuestionBankReader,
  ) {}

  @Mutation(() => QuestionResult, { nullable: true, description: 'Adds a question to the bank.' })
  addQuestion(@Args('input', whatToDo) input: AddQuestionInput, @Context() context: RequestContext): Answer {
    return this.keep(context, input.partnershipId, (tenantId) =>
      this.useCases.addQuestion(signedIn(context), contentOf(tenantId, input)),
    );
  }

  @Mutation(() => QuestionResult, {
    nullable: true,
    description: "Gives a question of the partnership's own a new wording.",
  })
  rewordQuestion(
    @Args('input', whatToDo) input: RewordQuestionInput,
    @Context() context: RequestContext,
  ): Answer {
    const { code, expectedVersion, reason } = input;
    return this.keep(context, input.partnershipId, (tenantId) =>
      this.useCases.rewordQuestion(signedIn(context), {
        ...contentOf(tenantId, input),
        code,
        expectedVersion,
        reason,
      }),
    );
  }

  @Mutation(() => QuestionResult, {
    nullable: true,
    description: "Takes a question of the partnership's own out of use.",
  })
  retireQuestion(
    @Args('input', whatToDo) input: RetireQuestionInput,
    @Context() context: RequestContext,
  ): Answer {
    const { partnershipId, ...rest } = input;
    return this.keep(context, partnershipId, (tenantId) =>
      this.useCases.retireQuestion(signedIn(context), { ...rest, tenantId }),
    );
  }

  private async keep(
    context: RequestContext,
    partnershipId: string,
    act: (tenantId: string) => Promise<Outcome<KeptQuestion>>,
  ): Answer {
    const actor = signedIn(context);
    const named = decodeId('Partnership', partnershipId);
    if (!named) return nothingThere;
    return answer(await act(named.id), async ({ code }) => {
      const bank = await this.reader.bank(actor, named);
      return bank && { code, bank };
    });
  }
}

/** The domain checks every word of it; until then the schema has only said that these are texts. */
function contentOf(tenantId: string, input: AddQuestionInput): AddQuestion {
  const { text, required, idempotencyKey } = input;
  return {
    tenantId,
    text,
    required,
    group: input.group as AddQuestion['group'],
    stages: input.stages as AddQuestion['stages'],
    fits: input.fits as AddQuestion['fits'],
    idempotencyKey: idempotencyKey ?? null,
  };
}
