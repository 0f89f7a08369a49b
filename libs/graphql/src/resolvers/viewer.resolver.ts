import { Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { NeedsMeReader } from '#read-models/needs-me/needs-me.reader';
import { PartnershipReader } from '#read-models/partnerships/partnership.reader';
import type { PartnershipRow } from '#read-models/partnerships/partnership.rows';
import { ViewerReader } from '#read-models/viewer/viewer.reader';
import type { ViewerOf } from '#read-models/viewer/viewer.reader';
import type { ActingChoiceRow, StandInChoiceRow, ViewerRow } from '#read-models/viewer/viewer.rows';
import type { RequestContext } from '../request-context.ts';
import { Partnership } from '../types/partnerships/partnership.type.ts';
import { ActingChoice } from '../types/viewer/acting-choice.type.ts';
import { StandInChoice } from '../types/viewer/standing-in.type.ts';
import { Viewer } from '../types/viewer/viewer.type.ts';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly viewers: ViewerReader,
    private readonly partnershipsOf: PartnershipReader,
    private readonly waiting: NeedsMeReader,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'The person signed in, or null when nobody is.' })
  async viewer(@Context() context: RequestContext): Promise<ViewerRow | null> {
    return context.who && this.viewers.read(context.who);
  }

  @ResolveField(() => [ActingChoice], { description: 'Organisations they may act for.' })
  choices(@Parent() viewer: ViewerOf): ActingChoiceRow[] {
    return this.viewers.choices(viewer);
  }

  @ResolveField(() => [StandInChoice], { description: 'Roles delegated to them, in force today.' })
  standIns(@Parent() viewer: ViewerOf): StandInChoiceRow[] {
    return this.viewers.standIns(viewer);
  }

  @ResolveField(() => Int, { description: 'How many things wait for them.' })
  async needsMeCount(@Parent() viewer: ViewerOf): Promise<number> {
    return (await this.waiting.list(viewer.who.actor)).length;
  }

  @ResolveField(() => [Partnership], { description: 'Partnerships of the organisation they act for.' })
  async partnerships(@Parent() viewer: ViewerOf): Promise<PartnershipRow[]> {
    return this.partnershipsOf.mine(viewer.who.actor);
  }
}
