import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { decodeId, encodeId } from '#read-models/global-id';
import { whatToDo } from '../arguments.ts';
import {
  ChangePriorityInput,
  EndPriorityInput,
  RankPrioritiesInput,
  ServePriorityInput,
  SetUpPriorityInput,
  TagHeadingInput,
} from '../inputs/priority.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SetUpResult } from '../results/set-up.results.ts';
import type { SetUpDone } from '../results/set-up.results.ts';
import { tenantNamed } from '../tenant-named.ts';
import { USE_CASES } from '../use-cases.token.ts';

type Answer = Promise<Success<SetUpDone> | RefusalAnswer>;

/** What is never the id of anything: stands for what is none of this place, so that it is refused by its place in the list. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** Priorities: set up, ranked, ended, and what serves them. */
@Resolver()
export class PriorityMutations {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Records a priority that was adopted; it comes last until members rank it.',
  })
  async setUpPriority(
    @Args('input', whatToDo) { ownerId, ...said }: SetUpPriorityInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    if (!named) return nothingThere;
    const { tenantId } = named;
    const facts = { ...said, reviewOn: said.reviewOn ?? null, ends: said.ends ?? null };
    const outcome = await this.useCases.setUpPriority(actor, { ...facts, tenantId });
    return answer(outcome, ({ id }) => Promise.resolve({ id: encodeId('Priority', tenantId, id) }));
  }

  @Mutation(() => SetUpResult, { nullable: true, description: 'Changes what is said of a priority.' })
  async changePriority(
    @Args('input', whatToDo) { priorityId, ...said }: ChangePriorityInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const named = decodeId('Priority', priorityId);
    if (!named) return nothingThere;
    const facts = { ...said, reviewOn: said.reviewOn ?? null, ends: said.ends ?? null };
    const about = { tenantId: named.tenantId, priorityId: named.id };
    const outcome = await this.useCases.changePriority(actor, { ...facts, ...about });
    return answer(outcome, () => Promise.resolve({ id: priorityId }));
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Records an order of all priorities that members decided.',
  })
  async rankPriorities(
    @Args('input', whatToDo) { ownerId, priorityIds, ...said }: RankPrioritiesInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    if (!named) return nothingThere;
    const { tenantId } = named;
    const ids = priorityIds.map((one) => idHere('Priority', tenantId, one));
    const outcome = await this.useCases.rankPriorities(actor, { ...said, tenantId, priorityIds: ids });
    return answer(outcome, () => Promise.resolve({ id: ownerId }));
  }

  @Mutation(() => SetUpResult, { nullable: true, description: 'Ends a priority on a day.' })
  async endPriority(
    @Args('input', whatToDo) { priorityId, ...said }: EndPriorityInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const named = decodeId('Priority', priorityId);
    if (!named) return nothingThere;
    const about = { tenantId: named.tenantId, priorityId: named.id };
    const outcome = await this.useCases.endPriority(actor, { ...said, ...about });
    return answer(outcome, () => Promise.resolve({ id: priorityId }));
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Says which measures of one place serve a priority from today.',
  })
  async servePriority(
    @Args('input', whatToDo) { priorityId, ownerId, measureIds, idempotencyKey }: ServePriorityInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const [named, place] = [decodeId('Priority', priorityId), tenantNamed(ownerId)];
    if (!named || !place) return nothingThere;
    const outcome = await this.useCases.servePriority(actor, {
      ...{ tenantId: named.tenantId, priorityId: named.id, measuresOf: place.tenantId, idempotencyKey },
      indicatorIds: measureIds.map((one) => idHere('Indicator', place.tenantId, one)),
    });
    return answer(outcome, () => Promise.resolve({ id: priorityId }));
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Says which part of a heading serves which priority from today.',
  })
  async tagHeading(
    @Args('input', whatToDo) { headingId, ownerId, tags, idempotencyKey }: TagHeadingInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const [heading, owner] = [decodeId('BudgetHeading', headingId), tenantNamed(ownerId)];
    if (!heading || !owner) return nothingThere;
    const outcome = await this.useCases.tagHeading(actor, {
      ...{ tenantId: heading.tenantId, headingId: heading.id, ownerId: owner.tenantId, idempotencyKey },
      tags: tags.map(({ priorityId, percent }) => ({
        priorityId: idHere('Priority', owner.tenantId, priorityId),
        percent,
      })),
    });
    return answer(outcome, () => Promise.resolve({ id: headingId }));
  }
}

function idHere(type: 'Priority' | 'Indicator', tenantId: string, text: string): string {
  const named = decodeId(type, text);
  return named?.tenantId === tenantId ? named.id : NOTHING;
}
