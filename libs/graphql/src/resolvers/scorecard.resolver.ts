import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { decodeId } from '#read-models/global-id';
import { ScorecardReader } from '#read-models/scorecard/scorecard.reader';
import type { ScorecardPage } from '#read-models/scorecard/scorecard.rows';
import { idOf } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { DateScalar } from '../scalars/date.scalar.ts';
import { Scorecard } from '../types/scorecard/scorecard.type.ts';

@Resolver()
export class ScorecardResolver {
  constructor(private readonly reader: ScorecardReader) {}

  @Query(() => Scorecard, { nullable: true, description: 'A suite with its latest assessments.' })
  async scorecard(
    @Args('suiteId', idOf('suite')) suiteId: string,
    @Args('asOn', {
      type: () => DateScalar,
      nullable: true,
      description: 'A day before today: every line as it was published by the end of it.',
    })
    asOn: string | null,
    @Context() context: RequestContext,
  ): Promise<ScorecardPage | null> {
    const actor = signedIn(context);
    const named = decodeId('Suite', suiteId);
    return named && this.reader.read(actor, named, asOn ?? null);
  }
}
