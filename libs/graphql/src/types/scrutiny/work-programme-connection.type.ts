import { Field, ObjectType } from '@nestjs/graphql';
import type { PartnershipRow } from '#read-models/partnerships/partnership.rows';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { Partnership } from '../partnerships/partnership.type.ts';
import { WorkProgrammeItem } from './work-programme-item.type.ts';

/** A row of the work programme. */
@ObjectType({ description: 'A row of the work programme.' })
export class WorkProgrammeEdge extends EdgeOf(WorkProgrammeItem) {}

/** A page of the work programme. */
@ObjectType({ description: 'A page of the work programme.' })
export class WorkProgrammeConnection extends ConnectionOf(WorkProgrammeEdge) {
  @Field(() => [Partnership], {
    description: 'The partnerships whose programme, and whose recommendations, the person signed in keeps.',
  })
  keptBy!: PartnershipRow[];
}
