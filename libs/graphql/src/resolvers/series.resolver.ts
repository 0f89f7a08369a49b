import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SeriesSource as Source } from '#application/ports/series-source';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { ImportReader } from '#read-models/imports/import.reader';
import type { ImportRow, SeriesPlaceRow } from '#read-models/imports/import.rows';
import { whatToDo } from '../arguments.ts';
import { BringInSeriesInput } from '../inputs/series.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { ImportResult } from '../results/import.results.ts';
import { SeriesPlace, SeriesSource } from '../types/imports/series-source.type.ts';
import { SERIES_SOURCES, USE_CASES } from '../use-cases.token.ts';

/** Figures fetched from publishers, which then are looked at and confirmed as any file is. */
@Resolver()
export class SeriesResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    @Inject(SERIES_SOURCES) private readonly sources: readonly Source[],
    private readonly reader: ImportReader,
  ) {}

  @Query(() => [SeriesSource], {
    nullable: true,
    description: 'Publishers that this installation is connected to.',
  })
  seriesSources(@Context() context: RequestContext): SeriesSource[] {
    signedIn(context);
    return this.sources.map(({ code, name, host, seriesHint }) => ({ code, name, host, seriesHint }));
  }

  @Query(() => [SeriesPlace], {
    nullable: true,
    description: 'Where you may bring in figures of a source, with the measures there.',
  })
  seriesPlaces(@Context() context: RequestContext): Promise<SeriesPlaceRow[]> {
    return this.reader.seriesPlaces(signedIn(context));
  }

  @Mutation(() => ImportResult, {
    nullable: true,
    description: 'Fetches a series from a source as a file to look at; nothing comes in by itself.',
  })
  async bringInSeries(
    @Args('input', whatToDo) { indicatorId, ...asked }: BringInSeriesInput,
    @Context() context: RequestContext,
  ): Promise<Success<{ fileImport: ImportRow }> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.bringInSeries(actor, {
      ...asked,
      tenantId: named.tenantId,
      indicatorId: named.id,
    });
    return answer(outcome, async ({ tenantId, id }) => {
      const fileImport = await this.reader.one(actor, { tenantId, id });
      return fileImport && { fileImport };
    });
  }
}
