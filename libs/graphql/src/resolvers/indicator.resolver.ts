import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { decodeId } from '#read-models/global-id';
import { IndicatorReader } from '#read-models/indicator/indicator.reader';
import type { IndicatorRow } from '#read-models/indicator/indicator.rows';
import { idOf } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { Indicator } from '../types/indicator/indicator.type.ts';

@Resolver()
export class IndicatorResolver {
  constructor(private readonly reader: IndicatorReader) {}

  @Query(() => Indicator, { nullable: true, description: 'One indicator with its figures.' })
  async indicator(
    @Args('id', idOf('indicator')) id: string,
    @Context() context: RequestContext,
  ): Promise<IndicatorRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', id);
    return named && this.reader.read(actor, named);
  }
}
