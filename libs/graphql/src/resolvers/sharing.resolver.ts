import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Connection } from '#read-models/connection';
import { decodeId } from '#read-models/global-id';
import { SharingReader } from '#read-models/sharing/sharing.reader';
import type {
  OwnIndicatorRow,
  SharedMeasureRow,
  SharingAgreementRow,
  SharingSummaryRow,
} from '#read-models/sharing/sharing.rows';
import { idOf, PageArgs } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { OwnIndicatorConnection } from '../types/sharing/own-indicator.type.ts';
import { SharedMeasure, SharedMeasureConnection } from '../types/sharing/shared-measure.type.ts';
import { SharingAgreement } from '../types/sharing/sharing-agreement.type.ts';
import { SharingSummaryConnection } from '../types/sharing/sharing-summary.type.ts';

/** Which partnership or organisation a list is about, any when left out. */
const anyOf = (what: string) => ({
  type: () => ID,
  nullable: true as const,
  description: `Opaque id of the ${what}; any of yours when left out.`,
});

@Resolver()
export class SharingResolver {
  constructor(private readonly reader: SharingReader) {}

  @Query(() => SharingSummaryConnection, {
    nullable: true,
    description: 'Sharing agreements of your partnerships, those waiting for an answer first.',
  })
  async sharingAgreements(
    @Args('partnershipId', anyOf('partnership')) partnershipId: string | null,
    @Args('organisationId', anyOf('organisation')) organisationId: string | null,
    @Args('open', {
      type: () => Boolean,
      nullable: true,
      description: 'Proposed, agreed or active, or over; both when left out.',
    })
    open: boolean | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<SharingSummaryRow>> {
    return this.reader.agreements(signedIn(context), { partnershipId, organisationId, open }, page);
  }

  @Query(() => SharingAgreement, { nullable: true, description: 'One sharing agreement.' })
  async sharingAgreement(
    @Args('id', idOf('agreement')) id: string,
    @Context() context: RequestContext,
  ): Promise<SharingAgreementRow | null> {
    const actor = signedIn(context);
    const named = decodeId('SharingAgreement', id);
    return named && this.reader.agreement(actor, named);
  }

  @Query(() => SharedMeasureConnection, {
    nullable: true,
    description: 'Measures that organisations share with your partnerships now, by title.',
  })
  async sharedMeasures(
    @Args('partnershipId', anyOf('partnership')) partnershipId: string | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<SharedMeasureRow>> {
    return this.reader.measures(signedIn(context), partnershipId, page);
  }

  @Query(() => SharedMeasure, { nullable: true, description: 'One shared measure with its figures.' })
  async sharedMeasure(
    @Args('id', idOf('shared measure')) id: string,
    @Context() context: RequestContext,
  ): Promise<SharedMeasureRow | null> {
    const actor = signedIn(context);
    const named = decodeId('SharedMeasure', id);
    return named && this.reader.measure(actor, named);
  }

  @Query(() => OwnIndicatorConnection, {
    nullable: true,
    description: 'Indicators of the organisation you act for, by title.',
  })
  async ownIndicators(
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<OwnIndicatorRow>> {
    return this.reader.ownIndicators(signedIn(context), page);
  }
}
