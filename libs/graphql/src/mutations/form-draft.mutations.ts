import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { whatToDo } from '../arguments.ts';
import { SaveFormDraftInput } from '../inputs/form-draft.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { FormDraftResult } from '../results/form-draft.results.ts';
import type { FormDraftSaved } from '../results/form-draft.results.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** Long forms kept as they are typed. */
@Resolver()
export class FormDraftMutations {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Mutation(() => FormDraftResult, {
    nullable: true,
    description: 'Keeps a long form as far as you have typed it, for you alone.',
  })
  async saveFormDraft(
    @Args('input', whatToDo) { caseId, form, fields }: SaveFormDraftInput,
    @Context() context: RequestContext,
  ): Promise<Success<FormDraftSaved> | RefusalAnswer> {
    const named = decodeId('ImprovementCase', caseId);
    if (!named) return nothingThere;
    const { tenantId, id } = named;
    const typed = fields.map(({ name, value }) => ({ name, value }));
    const outcome = await this.useCases.saveFormDraft(signedIn(context), {
      tenantId,
      caseId: id,
      form,
      fields: typed,
    });
    return answer(outcome, ({ savedAt }) => Promise.resolve({ savedAt }));
  }
}
