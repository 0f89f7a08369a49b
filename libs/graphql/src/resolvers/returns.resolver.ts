import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { decodeId } from '#read-models/global-id';
import { ReturnsReader } from '#read-models/returns/returns.reader';
import type { ReturnItemRow, ReturnsDueRow } from '#read-models/returns/returns.rows';
import { idOf } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { DateScalar } from '../scalars/date.scalar.ts';
import { ReturnItem } from '../types/returns/return-item.type.ts';
import { ReturnsDue } from '../types/returns/returns-due.type.ts';

@Resolver()
export class ReturnsResolver {
  constructor(private readonly reader: ReturnsReader) {}

  @Query(() => ReturnsDue, {
    nullable: true,
    description: 'What the organisation you act for has to report.',
  })
  returnsDue(@Context() context: RequestContext): Promise<ReturnsDueRow> {
    return this.reader.due(signedIn(context));
  }

  @Query(() => ReturnItem, {
    nullable: true,
    description: 'One return of the organisation you act for.',
  })
  async returnItem(
    @Args('indicatorId', idOf("organisation's own indicator")) indicatorId: string,
    @Args('periodStart', { type: () => DateScalar, description: 'First day of the period.' })
    periodStart: string,
    @Context() context: RequestContext,
  ): Promise<ReturnItemRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.reader.item(actor, named, periodStart);
  }
}
