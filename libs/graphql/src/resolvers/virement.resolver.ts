import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Connection } from '#read-models/connection';
import { decodeId } from '#read-models/global-id';
import { VirementReader } from '#read-models/resource/virement.reader';
import { LedgerReader } from '#read-models/resource/ledger.reader';
import type { LedgerBalancesRow, LedgerLineRow } from '#read-models/resource/ledger.rows';
import type { VirementRow, VirementSummaryRow } from '#read-models/resource/virement.rows';
import { idOf, PageArgs } from '../arguments.ts';
import { LedgerFilter } from '../inputs/ledger-filter.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { LedgerBalances } from '../types/resource/ledger-balances.type.ts';
import { LedgerLineConnection } from '../types/resource/ledger-line.type.ts';
import { VirementSummaryConnection } from '../types/resource/virement-summary.type.ts';
import { Virement } from '../types/resource/virement.type.ts';

@Resolver()
export class VirementResolver {
  constructor(
    private readonly reader: VirementReader,
    private readonly ledger: LedgerReader,
  ) {}

  @Query(() => VirementSummaryConnection, {
    nullable: true,
    description: 'Movements of resources of the organisation you act for, those that wait first.',
  })
  async virements(
    @Args('open', {
      type: () => Boolean,
      nullable: true,
      description: 'Those that still wait for somebody, or the others; both when left out.',
    })
    open: boolean | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<VirementSummaryRow>> {
    return this.reader.list(signedIn(context), open ?? null, page);
  }

  @Query(() => Virement, { nullable: true, description: 'One movement of the organisation you act for.' })
  async virement(
    @Args('id', idOf('virement')) id: string,
    @Context() context: RequestContext,
  ): Promise<VirementRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Virement', id);
    return named && this.reader.one(actor, named);
  }

  @Query(() => LedgerLineConnection, {
    nullable: true,
    description: 'The ledger of the organisation you act for, newest line first.',
  })
  async ledgerLines(
    @Args('headingId', {
      type: () => ID,
      nullable: true,
      description: 'Opaque id of a budget heading; every heading when left out.',
    })
    headingId: string | null,
    @Args('filter', {
      type: () => LedgerFilter,
      nullable: true,
      description: 'Which lines; every one when left out.',
    })
    filter: LedgerFilter | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<LedgerLineRow>> {
    const asked = { ...filter, headingId: filter?.headingId ?? headingId };
    return this.ledger.lines(signedIn(context), asked, page);
  }

  @Query(() => LedgerBalances, {
    nullable: true,
    description: 'What lines of the ledger come to, beside what their headings say.',
  })
  async ledgerBalances(
    @Args('filter', {
      type: () => LedgerFilter,
      nullable: true,
      description: 'Which lines; every one when left out.',
    })
    filter: LedgerFilter | null,
    @Context() context: RequestContext,
  ): Promise<LedgerBalancesRow> {
    return this.ledger.balances(signedIn(context), filter ?? {});
  }
}
