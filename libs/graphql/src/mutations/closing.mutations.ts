import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { WriteClosing } from '#application/improvement/write-closing.use-case';
import type { UseCases } from '#application/use-cases';
import { ClosingReader } from '#read-models/closing/closing.reader';
import { decodeId } from '#read-models/global-id';
import { whatToDo } from '../arguments.ts';
import { AnswerResourcesInput, CommendInput, PracticeNoteInput } from '../inputs/closing.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { ClosingResult } from '../results/closing.results.ts';
import type { ClosingWritten } from '../results/closing.results.ts';
import { USE_CASES } from '../use-cases.token.ts';

type Answer = Promise<Success<ClosingWritten> | RefusalAnswer>;

/** What a case that improved leaves behind. */
@Resolver()
export class ClosingMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: ClosingReader,
  ) {}

  @Mutation(() => ClosingResult, { nullable: true, description: 'Writes what worked in a case.' })
  writePracticeNote(
    @Args('input', whatToDo) input: PracticeNoteInput,
    @Context() context: RequestContext,
  ): Answer {
    return this.write(context, { ...input, act: 'writePracticeNote' });
  }

  @Mutation(() => ClosingResult, { nullable: true, description: 'Commends those behind an improvement.' })
  commend(@Args('input', whatToDo) input: CommendInput, @Context() context: RequestContext): Answer {
    return this.write(context, { ...input, act: 'commend' });
  }

  @Mutation(() => ClosingResult, {
    nullable: true,
    description: 'Says whether the resources of a case can move on.',
  })
  answerResources(
    @Args('input', whatToDo) input: AnswerResourcesInput,
    @Context() context: RequestContext,
  ): Answer {
    return this.write(context, { ...input, act: 'answerResources' });
  }

  private async write(context: RequestContext, input: Omit<WriteClosing, 'tenantId'>): Answer {
    const actor = signedIn(context);
    const named = decodeId('ImprovementCase', input.caseId);
    if (!named) return nothingThere;
    const { tenantId, id } = named;
    return answer(await this.useCases.writeClosing(actor, { ...input, tenantId, caseId: id }), async () => {
      const closing = await this.reader.ofCase(actor, named);
      return closing && { caseId: input.caseId, closing };
    });
  }
}
