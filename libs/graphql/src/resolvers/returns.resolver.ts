import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Connection } from '#read-models/connection';
import type { HistoryEntryRow, ProcessMoveRow } from '#read-models/process/process.rows';
import { decodeId } from '#read-models/global-id';
import { ReturnsReader } from '#read-models/returns/returns.reader';
import type { ReturnItemRow, ReturnsDueRow } from '#read-models/returns/returns.rows';
import { idOf, PageArgs } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { DateScalar } from '../scalars/date.scalar.ts';
import { HistoryEntry } from '../types/process/history-entry.type.ts';
import { ProcessMove } from '../types/process/process-move.type.ts';
import { ReturnConnection } from '../types/returns/return-connection.type.ts';
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

  @Query(() => ReturnConnection, {
    nullable: true,
    description:
      'Signed figures of the organisation you act for that wait for its data verifier, soonest due first.',
  })
  returnsToVerify(
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<ReturnItemRow>> {
    return this.reader.toVerify(signedIn(context), page);
  }

  @Query(() => [HistoryEntry], {
    nullable: true,
    description: 'What happened to one return of the organisation you act for, newest first.',
  })
  async returnHistory(
    @Args('indicatorId', idOf("organisation's own indicator")) indicatorId: string,
    @Args('periodStart', { type: () => DateScalar, description: 'First day of the period.' })
    periodStart: string,
    @Context() context: RequestContext,
  ): Promise<HistoryEntryRow[] | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.reader.history(actor, named, periodStart);
  }

  @Query(() => [ProcessMove], {
    nullable: true,
    description:
      'The way one return of the organisation you act for has taken through its states, oldest first.',
  })
  async returnWay(
    @Args('indicatorId', idOf("organisation's own indicator")) indicatorId: string,
    @Args('periodStart', { type: () => DateScalar, description: 'First day of the period.' })
    periodStart: string,
    @Context() context: RequestContext,
  ): Promise<ProcessMoveRow[] | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.reader.way(actor, named, periodStart);
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
