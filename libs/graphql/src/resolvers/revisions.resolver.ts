import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { decodeId } from '#read-models/global-id';
import { RevisionsReader } from '#read-models/revisions/revisions.reader';
import type { RevisionsRow } from '#read-models/revisions/revisions.rows';
import { idOf } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { Revisions } from '../types/revisions/revisions.type.ts';

@Resolver()
export class RevisionsResolver {
  constructor(private readonly reader: RevisionsReader) {}

  @Query(() => Revisions, {
    nullable: true,
    description: 'How the figures of an indicator were published, and what was made of them later.',
  })
  async revisions(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<RevisionsRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named && this.reader.read(actor, named);
  }
}
