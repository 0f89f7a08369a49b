import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { WaitingTimesReader } from '#read-models/cases/waiting-times.reader';
import type { WaitingTimesRow } from '#read-models/cases/waiting-times.reader';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { DateScalar } from '../scalars/date.scalar.ts';
import { WaitingTimes } from '../types/cases/waiting-times.type.ts';

@Resolver()
export class WaitingTimesResolver {
  constructor(private readonly reader: WaitingTimesReader) {}

  @Query(() => WaitingTimes, {
    nullable: true,
    description:
      'How long improvement cases stay in each stage, for those who may read the metrics of the workflow.',
  })
  waitingTimes(
    @Context() context: RequestContext,
    @Args('from', {
      type: () => DateScalar,
      nullable: true,
      description: 'First day; a year before the last unless said.',
    })
    from: string | null,
    @Args('to', { type: () => DateScalar, nullable: true, description: 'Last day; today unless said.' })
    to: string | null,
  ): Promise<WaitingTimesRow> {
    return this.reader.read(signedIn(context), { from, to });
  }
}
