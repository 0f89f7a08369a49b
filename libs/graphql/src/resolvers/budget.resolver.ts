import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { BudgetHeadingReader } from '#read-models/budget/budget-heading.reader';
import type { BudgetHeadingRow } from '#read-models/budget/budget-heading.rows';
import type { Connection } from '#read-models/connection';
import { pageOf } from '#read-models/connection';
import { PageArgs } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { BudgetHeadingConnection } from '../types/budget/budget-heading-connection.type.ts';

@Resolver()
export class BudgetResolver {
  constructor(private readonly reader: BudgetHeadingReader) {}

  @Query(() => BudgetHeadingConnection, {
    nullable: true,
    description: 'Budget headings of the organisation you act for.',
  })
  async budgetHeadings(
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<BudgetHeadingRow>> {
    return pageOf(await this.reader.own(signedIn(context)), page);
  }
}
