import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Connection } from '#read-models/connection';
import { pageOf } from '#read-models/connection';
import { decodeId } from '#read-models/global-id';
import type { MembershipRow } from '#read-models/organisations/organisation.rows';
import { PartnershipReader } from '#read-models/partnerships/partnership.reader';
import type { PartnershipDetails } from '#read-models/partnerships/partnership.reader';
import type { PartnershipRow, SuiteRow, ThemeRow } from '#read-models/partnerships/partnership.rows';
import { idOf, PageArgs } from '../arguments.ts';
import { Loader } from '../loader.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { Membership } from '../types/organisations/membership.type.ts';
import { PartnershipConnection } from '../types/partnerships/partnership-connection.type.ts';
import { Partnership } from '../types/partnerships/partnership.type.ts';
import { Suite } from '../types/partnerships/suite.type.ts';
import { Theme } from '../types/partnerships/theme.type.ts';

@Resolver(() => Partnership)
export class PartnershipsResolver {
  private readonly details: Loader<PartnershipDetails>;

  constructor(private readonly reader: PartnershipReader) {
    this.details = new Loader((actor, ids) => reader.details(actor, ids));
  }

  @Query(() => PartnershipConnection, {
    nullable: true,
    description: 'Partnerships of the organisation you act for.',
  })
  async partnerships(
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<PartnershipRow>> {
    return pageOf(await this.reader.mine(signedIn(context)), page);
  }

  @Query(() => Partnership, { nullable: true, description: 'One partnership.' })
  async partnership(
    @Args('id', idOf('partnership')) id: string,
    @Context() context: RequestContext,
  ): Promise<PartnershipRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Partnership', id);
    return named && this.reader.one(actor, named);
  }

  @ResolveField(() => [Membership], {
    description: 'Organisations that have joined, those that have left included.',
  })
  async members(@Parent() row: PartnershipRow, @Context() context: RequestContext): Promise<MembershipRow[]> {
    return (await this.details.load(context, row.id))?.members ?? [];
  }

  @ResolveField(() => [Suite], { description: 'Its suites of indicators, key suites first.' })
  async suites(@Parent() row: PartnershipRow, @Context() context: RequestContext): Promise<SuiteRow[]> {
    return (await this.details.load(context, row.id))?.suites ?? [];
  }

  @ResolveField(() => [Theme], { description: 'Its themes in order.' })
  async themes(@Parent() row: PartnershipRow, @Context() context: RequestContext): Promise<ThemeRow[]> {
    return (await this.details.load(context, row.id))?.themes ?? [];
  }
}
