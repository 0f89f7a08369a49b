import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { decodeId } from '#read-models/global-id';
import { IndicatorActsReader } from '#read-models/indicator/indicator-acts.reader';
import { IndicatorReader } from '#read-models/indicator/indicator.reader';
import { IndicatorThenReader } from '#read-models/indicator/indicator-then.reader';
import type { IndicatorRow } from '#read-models/indicator/indicator.rows';
import type { AvailableActRow } from '#read-models/process/process.rows';
import { idOf } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { AvailableAct } from '../types/process/available-act.type.ts';
import { DateScalar } from '../scalars/date.scalar.ts';
import { Indicator } from '../types/indicator/indicator.type.ts';

@Resolver()
export class IndicatorResolver {
  constructor(
    private readonly reader: IndicatorReader,
    private readonly actsReader: IndicatorActsReader,
    private readonly past: IndicatorThenReader,
  ) {}

  @Query(() => Indicator, { nullable: true, description: 'One indicator with its figures.' })
  async indicator(
    @Args('id', idOf('indicator')) id: string,
    @Args('asOn', {
      type: () => DateScalar,
      nullable: true,
      description:
        'A day before today: figures, targets, criteria and assessment as published by the end of it.',
    })
    asOn: string | null,
    @Context() context: RequestContext,
  ): Promise<IndicatorRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', id);
    return named && (asOn ? this.past.read(actor, named, asOn) : this.reader.read(actor, named));
  }

  @Query(() => [AvailableAct], {
    nullable: true,
    description:
      'What can be done about a measure of a partnership as it stands: open a case, recommend, define; for you, or why not.',
  })
  async indicatorActs(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<AvailableActRow[]> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named ? this.actsReader.acts(actor, named) : [];
  }
}
