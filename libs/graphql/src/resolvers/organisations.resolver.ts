import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Connection } from '#read-models/connection';
import { pageOf } from '#read-models/connection';
import { OrganisationReader } from '#read-models/organisations/organisation.reader';
import type { OrganisationRow } from '#read-models/organisations/organisation.rows';
import { PageArgs } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { OrganisationConnection } from '../types/organisations/organisation-connection.type.ts';

@Resolver()
export class OrganisationsResolver {
  constructor(private readonly reader: OrganisationReader) {}

  @Query(() => OrganisationConnection, {
    nullable: true,
    description: 'The organisation you act for, and the members of its partnerships.',
  })
  async organisations(
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<OrganisationRow>> {
    return pageOf(await this.reader.known(signedIn(context)), page);
  }
}
