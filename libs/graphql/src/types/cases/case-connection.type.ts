import { Field, ObjectType } from '@nestjs/graphql';
import type { CaseStateCountRow } from '#read-models/cases/cases.rows';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { CaseStateCount } from './case-state-count.type.ts';
import { CaseSummary } from './case-summary.type.ts';

/** A row in a list of improvement cases. */
@ObjectType({ description: 'A row in a list of improvement cases.' })
export class CaseEdge extends EdgeOf(CaseSummary) {}

/** A page of improvement cases, with counts by state. */
@ObjectType({ description: 'A page of improvement cases, with counts by state.' })
export class CaseConnection extends ConnectionOf(CaseEdge) {
  @Field(() => [CaseStateCount], {
    description: 'Counts by state over everything the filter allows, the filter by state itself left out.',
  })
  counts!: CaseStateCountRow[];
}
