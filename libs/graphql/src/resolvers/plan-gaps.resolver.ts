import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { PlanGapsReader } from '#read-models/cases/plan-gaps.reader';
import type { PlanGapKind, PlanGapsPage } from '#read-models/cases/plan-gaps.rows';
import { PageArgs } from '../arguments.ts';
import { PlanGapKindEnum } from '../enums/plan-gap-kind.enum.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { PlanGapConnection } from '../types/cases/plan-gap.type.ts';

/** Where red measures have no plan, and plans no milestone met. */
@Resolver()
export class PlanGapsResolver {
  constructor(private readonly reader: PlanGapsReader) {}

  @Query(() => PlanGapConnection, {
    nullable: true,
    description:
      'Red measures of your partnerships without a case or an approved plan, and plans under way with no milestone met.',
  })
  planGaps(
    @Args('partnershipId', {
      type: () => ID,
      nullable: true,
      description: 'One partnership, or all of yours.',
    })
    partnershipId: string | null,
    @Args('organisationId', {
      type: () => ID,
      nullable: true,
      description: 'For one organisation to act on, or any.',
    })
    organisationId: string | null,
    @Args('kind', {
      type: () => PlanGapKindEnum,
      nullable: true,
      description: 'What is missing; anything if left out.',
    })
    kind: PlanGapKind | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<PlanGapsPage> {
    return this.reader.list(signedIn(context), { partnershipId, organisationId, kind }, page);
  }
}
