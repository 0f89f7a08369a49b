import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Connection } from '#read-models/connection';
import { decodeId } from '#read-models/global-id';
import { ImportReader } from '#read-models/imports/import.reader';
import type { ImportPlaceRow, ImportRow, ImportSummaryRow } from '#read-models/imports/import.rows';
import { idOf, PageArgs } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { FileImport } from '../types/imports/file-import.type.ts';
import { ImportPlace } from '../types/imports/import-parts.type.ts';
import { ImportConnection } from '../types/imports/import-summary.type.ts';

@Resolver()
export class ImportsResolver {
  constructor(private readonly reader: ImportReader) {}

  @Query(() => [ImportPlace], { nullable: true, description: 'Where you may bring files in.' })
  importPlaces(@Context() context: RequestContext): Promise<ImportPlaceRow[]> {
    return this.reader.places(signedIn(context));
  }

  @Query(() => ImportConnection, {
    nullable: true,
    description: 'Files brought in where you may bring files in, newest first.',
  })
  imports(@Args() page: PageArgs, @Context() context: RequestContext): Promise<Connection<ImportSummaryRow>> {
    return this.reader.list(signedIn(context), page);
  }

  @Query(() => FileImport, { nullable: true, description: 'One file with all that was found in it.' })
  async fileImport(
    @Args('id', idOf('import')) id: string,
    @Context() context: RequestContext,
  ): Promise<ImportRow | null> {
    const actor = signedIn(context);
    const named = decodeId('FileImport', id);
    return named && this.reader.one(actor, named);
  }
}
