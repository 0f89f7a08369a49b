import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Connection } from '#read-models/connection';
import { pageOf } from '#read-models/connection';
import { NeedsMeReader } from '#read-models/needs-me/needs-me.reader';
import type { NeedsMeRow } from '#read-models/needs-me/needs-me.rows';
import { PageArgs } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { NeedsMeConnection } from '../types/needs-me/needs-me-connection.type.ts';

@Resolver()
export class NeedsMeResolver {
  constructor(private readonly reader: NeedsMeReader) {}

  @Query(() => NeedsMeConnection, {
    nullable: true,
    description: 'What waits for you, soonest due first.',
  })
  async needsMe(@Args() page: PageArgs, @Context() context: RequestContext): Promise<Connection<NeedsMeRow>> {
    return pageOf(await this.reader.list(signedIn(context)), page);
  }
}
