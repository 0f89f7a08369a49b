import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CaseContext } from '#domain/improvement/case-context';
import {
  earlierAnswerRows,
  EarlierAnswersReader,
  relatedKey,
  type AskedIn,
} from '#read-models/questions/earlier-answers.reader';
import type { EarlierAnswerRow } from '#read-models/questions/question.rows';
import { Loader } from '../loader.ts';
import type { RequestContext } from '../request-context.ts';
import { CaseQuestion } from '../types/case/case-question.type.ts';
import { SuggestedQuestion } from '../types/case/suggested-question.type.ts';
import { EarlierAnswer } from '../types/questions/earlier-answer.type.ts';

const description = 'What was answered before to the same question about the same indicator, newest first.';

/** Earlier answers, read once for all the questions of a request. */
class EarlierAnswers {
  private readonly related: Loader<CaseContext[]>;

  constructor(reader: EarlierAnswersReader) {
    this.related = new Loader((actor, keys) => reader.related(actor, keys));
  }

  async of(asked: AskedIn, context: RequestContext): Promise<EarlierAnswerRow[]> {
    return earlierAnswerRows(asked, (await this.related.load(context, relatedKey(asked))) ?? []);
  }
}

@Resolver(() => CaseQuestion)
export class EarlierAnswersResolver {
  private readonly answers: EarlierAnswers;

  constructor(reader: EarlierAnswersReader) {
    this.answers = new EarlierAnswers(reader);
  }

  @ResolveField(() => [EarlierAnswer], { description })
  earlier(
    @Parent() { asked }: CaseQuestion,
    @Context() context: RequestContext,
  ): Promise<EarlierAnswerRow[]> {
    return this.answers.of(asked, context);
  }
}

@Resolver(() => SuggestedQuestion)
export class SuggestedEarlierResolver {
  private readonly answers: EarlierAnswers;

  constructor(reader: EarlierAnswersReader) {
    this.answers = new EarlierAnswers(reader);
  }

  @ResolveField(() => [EarlierAnswer], { description })
  earlier(
    @Parent() { asked }: SuggestedQuestion,
    @Context() context: RequestContext,
  ): Promise<EarlierAnswerRow[]> {
    return this.answers.of(asked, context);
  }
}
