import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { addDays, londonMidnight } from '#kernel/local-date';
import { decodeId } from '#read-models/global-id';
import type { Connection } from '#read-models/connection';
import { AuditTrailReader } from '#read-models/evidence/audit-trail.reader';
import type { AuditEntryRow, AuditPlaceRow } from '#read-models/evidence/audit-trail.rows';
import { idOf, PageArgs } from '../arguments.ts';
import { AuditTrailFilter } from '../inputs/audit-filter.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { tenantNamed } from '../tenant-named.ts';
import { AuditPlace, AuditTrailConnection } from '../types/evidence/audit-trail.type.ts';

/** The trail of evidence: for auditors and administrators. */
@Resolver()
export class AuditTrailResolver {
  constructor(private readonly reader: AuditTrailReader) {}

  @Query(() => [AuditPlace], {
    nullable: true,
    description: 'Where you may read the trail of evidence, and how that evidence stands.',
  })
  auditPlaces(@Context() context: RequestContext): Promise<AuditPlaceRow[]> {
    return this.reader.places(signedIn(context));
  }

  @Query(() => AuditTrailConnection, {
    nullable: true,
    description:
      'The trail of a partnership or an organisation, newest first; null where you may not read it.',
  })
  async auditTrail(
    @Args('ownerId', idOf('partnership or organisation')) ownerId: string,
    @Args('filter', { type: () => AuditTrailFilter, nullable: true, description: 'Which entries.' })
    filter: AuditTrailFilter | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<AuditEntryRow> | null> {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    const { from, until, ...words } = filter ?? {};
    const during = {
      from: from ? londonMidnight(from).toISOString() : null,
      until: until ? londonMidnight(addDays(until, 1)).toISOString() : null,
    };
    return named && this.reader.trail(actor, named.tenantId, { ...words, ...during }, page);
  }

  @Query(() => String, {
    nullable: true,
    description: 'One piece of a copy of all that a place holds, as lines of JSON; null past its end.',
  })
  async exportPiece(
    @Args('exportId', idOf('export')) exportId: string,
    @Args('number', { type: () => Int, description: 'Which piece, from 1.' }) number: number,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    const actor = signedIn(context);
    const named = decodeId('TenantExport', exportId);
    return named && this.reader.exportPiece(actor, named, number);
  }
}
