import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { decodeId } from '#read-models/global-id';
import { QuestionBankReader } from '#read-models/questions/question-bank.reader';
import type { QuestionBankRow } from '#read-models/questions/question.rows';
import { idOf } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { QuestionBank } from '../types/questions/question-bank.type.ts';

@Resolver()
export class QuestionBankResolver {
  constructor(private readonly reader: QuestionBankReader) {}

  @Query(() => QuestionBank, {
    nullable: true,
    description: 'The questions a partnership asks in its cases.',
  })
  async questionBank(
    @Args('partnershipId', idOf('partnership')) partnershipId: string,
    @Context() context: RequestContext,
  ): Promise<QuestionBankRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Partnership', partnershipId);
    return named && this.reader.bank(actor, named);
  }
}
