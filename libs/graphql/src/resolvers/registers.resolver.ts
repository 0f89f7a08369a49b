import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { RegisterReader } from '#read-models/cases/register.reader';
import type { DriftRow, OverrideRow } from '#read-models/cases/register.reader';
import type { Connection } from '#read-models/connection';
import { PageArgs } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { RegisteredDriftConnection } from '../types/cases/registered-drift.type.ts';
import { VerdictOverrideConnection } from '../types/cases/verdict-override.type.ts';

const partnership = { type: () => ID, nullable: true, description: 'One partnership, or all of yours.' };

/** What is kept in view across cases: verdicts set aside, and what is allowed to drift. */
@Resolver()
export class RegistersResolver {
  constructor(private readonly reader: RegisterReader) {}

  @Query(() => VerdictOverrideConnection, {
    nullable: true,
    description: 'Computed verdicts that reviewers set aside in your partnerships, latest first.',
  })
  verdictOverrides(
    @Args('partnershipId', partnership) partnershipId: string | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<OverrideRow>> {
    return this.reader.overrides(signedIn(context), partnershipId, page);
  }

  @Query(() => RegisteredDriftConnection, {
    nullable: true,
    description: 'What is or was allowed to drift in your partnerships, to be reviewed soonest first.',
  })
  driftRegister(
    @Args('partnershipId', partnership) partnershipId: string | null,
    @Args('inForce', {
      type: () => Boolean,
      nullable: true,
      description: 'In force, or over; both if left out.',
    })
    inForce: boolean | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<DriftRow>> {
    return this.reader.drifts(signedIn(context), { partnershipId, inForce }, page);
  }
}
