import { Field, ObjectType } from '@nestjs/graphql';
import type { OrganisationRow } from '#read-models/organisations/organisation.rows';
import type { ReturnItemRow, ReturnsDueRow } from '#read-models/returns/returns.rows';
import { Organisation } from '../organisations/organisation.type.ts';
import { ReturnItem } from './return-item.type.ts';

/** What the organisation acted for has to report. */
@ObjectType({ description: 'What the organisation acted for has to report.' })
export class ReturnsDue implements ReturnsDueRow {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: OrganisationRow;

  @Field(() => [ReturnItem], { description: 'Returns not yet signed, soonest due first.' })
  items!: ReturnItemRow[];

  @Field(() => [ReturnItem], { description: 'Returns signed last, newest first.' })
  recentlySigned!: ReturnItemRow[];
}
