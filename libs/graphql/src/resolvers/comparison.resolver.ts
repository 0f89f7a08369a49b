import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { ComparisonReader } from '#read-models/comparison/comparison.reader';
import type { ComparatorSetsRow, ComparatorUseRow } from '#read-models/comparison/comparison.rows';
import { decodeId } from '#read-models/global-id';
import { idOf, whatToDo } from '../arguments.ts';
import {
  ChooseComparatorsInput,
  KeepComparatorSetInput,
  RetireComparatorSetInput,
} from '../inputs/comparison.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SetUpResult } from '../results/set-up.results.ts';
import type { SetUpDone } from '../results/set-up.results.ts';
import { tenantNamed } from '../tenant-named.ts';
import { ComparatorSets, ComparatorUse } from '../types/comparison/comparator-sets.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

type Answer = Promise<Success<SetUpDone> | RefusalAnswer>;

/** Which areas a place compares itself with, why with these, and which measure goes by which. */
@Resolver()
export class ComparisonResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: ComparisonReader,
  ) {}

  @Query(() => ComparatorSets, {
    nullable: true,
    description: 'The sets of areas that a partnership or an organisation compares itself with.',
  })
  async comparatorSets(
    @Args('ownerId', idOf('partnership or organisation')) ownerId: string,
    @Context() context: RequestContext,
  ): Promise<ComparatorSetsRow | null> {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    return named && this.reader.sets(actor, named.tenantId);
  }

  @Query(() => ComparatorUse, {
    nullable: true,
    description: 'What an indicator is compared with, and what it might be.',
  })
  async comparatorUse(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<ComparatorUseRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.reader.use(actor, named);
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Names a set of areas to compare with, or words one anew.',
  })
  async keepComparatorSet(
    @Args('input', whatToDo) input: KeepComparatorSetInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const { ownerId, code = null, benchmark = null, ...rest } = input;
    const named = tenantNamed(ownerId);
    if (!named) return nothingThere;
    const { tenantId } = named;
    const outcome = await this.useCases.keepComparatorSet(actor, { ...rest, tenantId, code, benchmark });
    return answer(outcome, () => Promise.resolve({ id: ownerId }));
  }

  @Mutation(() => SetUpResult, { nullable: true, description: 'Gives a set of areas up, with the reason.' })
  async retireComparatorSet(
    @Args('input', whatToDo) input: RetireComparatorSetInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const { ownerId, ...rest } = input;
    const named = tenantNamed(ownerId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.retireComparatorSet(actor, { ...rest, tenantId: named.tenantId });
    return answer(outcome, () => Promise.resolve({ id: ownerId }));
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Chooses what an indicator is compared with, and says which areas measure otherwise.',
  })
  async chooseComparators(
    @Args('input', whatToDo) input: ChooseComparatorsInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const { indicatorId, setCode = null, differs, ...rest } = input;
    const named = decodeId('Indicator', indicatorId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.chooseComparators(actor, {
      ...rest,
      ...{ tenantId: named.tenantId, indicatorId: named.id, setCode },
      differs: differs.map(({ areaCode, how }) => ({ areaCode, how })),
    });
    return answer(outcome, () => Promise.resolve({ id: indicatorId }));
  }
}
