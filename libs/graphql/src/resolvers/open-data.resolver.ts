import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { Connection } from '#read-models/connection';
import { OpenDataReader } from '#read-models/publication/open-data.reader';
import type { OpenDatasetRow, OpenIndicatorRow } from '#read-models/publication/publication.rows';
import { PageArgs } from '../arguments.ts';
import { OpenDatasetConnection } from '../types/publication/open-dataset.type.ts';
import { OpenIndicator } from '../types/publication/open-indicator.type.ts';

/** What everybody may read, signed in or not. */
@Resolver()
export class OpenDataResolver {
  constructor(private readonly reader: OpenDataReader) {}

  @Query(() => OpenDatasetConnection, {
    nullable: true,
    description: 'Everything that is published, by title. No sign-in is needed.',
  })
  openData(@Args() page: PageArgs): Promise<Connection<OpenDatasetRow>> {
    return this.reader.catalogue(page);
  }

  @Query(() => OpenIndicator, {
    nullable: true,
    description: 'One published indicator; null for whatever is not published. No sign-in is needed.',
  })
  openIndicator(
    @Args('address', { type: () => String, description: 'Where it is found.' }) address: string,
    @Args('edition', { type: () => Int, nullable: true, description: 'Its newest when left out.' })
    edition: number | null,
  ): Promise<OpenIndicatorRow | null> {
    return this.reader.one(address, edition ?? null);
  }
}
