import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { whatToDo } from '../arguments.ts';
import { CommentedInput, JustifiedInput } from '../inputs/case.input.ts';
import { AskQuestionInput, ExplainInput } from '../inputs/challenge.input.ts';
import type { RequestContext } from '../request-context.ts';
import { CaseResult } from '../results/case.results.ts';
import { CaseActs } from './case.acts.ts';
import type { CaseAnswer } from './case.acts.ts';
import { answerOf, questionOf } from './challenge.events.ts';

/** The exchange of questions and answers on why performance is as it is. */
@Resolver()
export class ChallengeMutations {
  constructor(private readonly acts: CaseActs) {}

  @Mutation(() => CaseResult, { nullable: true, description: 'Puts a further question.' })
  async askQuestion(
    @Args('input', whatToDo) input: AskQuestionInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'ask', question: questionOf(input.question) });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Answers the questions, with a cause, evidence and a forecast.',
  })
  async explain(
    @Args('input', whatToDo) input: ExplainInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, {
      type: 'explain',
      answers: input.answers.map(answerOf),
      causeHypothesis: input.causeHypothesis,
      evidence: input.evidence,
      forecastValue: input.forecastValue,
      forecastPeriodStart: input.forecastPeriodStart,
    });
  }

  @Mutation(() => CaseResult, {
    nullable: true,
    description: 'Accepts the explanation; a plan is asked for.',
  })
  async acceptExplanation(
    @Args('input', whatToDo) input: CommentedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'acceptExplanation', comment: input.comment ?? null });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Sends the explanation back.' })
  async returnExplanation(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'returnExplanation', reason: input.reason });
  }

  @Mutation(() => CaseResult, { nullable: true, description: 'Closes the case: the explanation is enough.' })
  async closeExplained(
    @Args('input', whatToDo) input: JustifiedInput,
    @Context() context: RequestContext,
  ): Promise<CaseAnswer> {
    return this.acts.send(context, input, { type: 'closeExplained', reason: input.reason });
  }
}
