import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { decodeId } from '#read-models/global-id';
import { SetUpReader } from '#read-models/set-up/set-up.reader';
import type { MeasureSetUpRow, PlaceMeasuresRow } from '#read-models/set-up/set-up.rows';
import { idOf } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { tenantNamed } from '../tenant-named.ts';
import { MeasureSetUp } from '../types/set-up/measure-set-up.type.ts';
import { PlaceMeasures } from '../types/set-up/set-up.type.ts';

/** What is set up to be measured. */
@Resolver()
export class SetUpResolver {
  constructor(private readonly reader: SetUpReader) {}

  @Query(() => PlaceMeasures, {
    nullable: true,
    description: 'What a partnership or an organisation measures, with what may be chosen to define more.',
  })
  async placeMeasures(
    @Args('ownerId', idOf('partnership or organisation')) ownerId: string,
    @Context() context: RequestContext,
  ): Promise<PlaceMeasuresRow | null> {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    return named && this.reader.place(actor, named.tenantId);
  }

  @Query(() => MeasureSetUp, { nullable: true, description: 'Everything that is said of one measure.' })
  async measureSetUp(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<MeasureSetUpRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.reader.measure(actor, named);
  }
}
