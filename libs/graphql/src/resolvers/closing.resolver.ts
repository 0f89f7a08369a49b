import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { CasePage } from '#read-models/case/case.reader';
import { ClosingReader } from '#read-models/closing/closing.reader';
import type { CaseClosingRow, PracticeEntryRow } from '#read-models/closing/closing.rows';
import type { Connection } from '#read-models/connection';
import { decodeId } from '#read-models/global-id';
import { PageArgs } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { ImprovementCase } from '../types/case/improvement-case.type.ts';
import { CaseClosing } from '../types/closing/case-closing.type.ts';
import { PracticeConnection } from '../types/closing/practice-connection.type.ts';

@Resolver(() => ImprovementCase)
export class ClosingResolver {
  constructor(private readonly reader: ClosingReader) {}

  @Query(() => PracticeConnection, {
    nullable: true,
    description: 'Practice notes and commendations of your partnerships, newest first.',
  })
  practiceLibrary(
    @Args('search', { type: () => String, nullable: true, description: 'Words that each must hold.' })
    search: string | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<PracticeEntryRow>> {
    return this.reader.library(signedIn(context), search, page);
  }

  @ResolveField(() => CaseClosing, { nullable: true, description: 'What the case leaves behind.' })
  async closing(
    @Parent() { id }: CasePage,
    @Context() context: RequestContext,
  ): Promise<CaseClosingRow | null> {
    const named = decodeId('ImprovementCase', id);
    return named && this.reader.ofCase(signedIn(context), named);
  }
}
