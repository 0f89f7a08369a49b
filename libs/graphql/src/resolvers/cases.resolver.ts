import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { CasesReader } from '#read-models/cases/cases.reader';
import type { CasesPage } from '#read-models/cases/cases.reader';
import { PageArgs } from '../arguments.ts';
import { CaseFilter } from '../inputs/case-filter.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { CaseConnection } from '../types/cases/case-connection.type.ts';

@Resolver()
export class CasesResolver {
  constructor(private readonly reader: CasesReader) {}

  @Query(() => CaseConnection, {
    nullable: true,
    description: 'Improvement cases of your partnerships, those due soonest first.',
  })
  async cases(
    @Args('filter', { type: () => CaseFilter, nullable: true, description: 'Which cases.' })
    filter: CaseFilter | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<CasesPage> {
    return this.reader.list(signedIn(context), filter ?? {}, page);
  }
}
