import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { BreakdownRowSet } from '#read-models/breakdown/breakdown.rows';
import { Breakdown } from '../types/breakdown/breakdown.type.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** The figures of the parts are kept. */
@ObjectType({ description: 'The figures of the parts are kept.' })
export class BreakdownSaved {
  @Field(() => [Breakdown], { description: 'The newest figures of each way to break the measure down.' })
  breakdowns!: BreakdownRowSet[];
}

/** What entering the figures of parts answers. */
export const SaveBreakdownResult = createUnionType({
  name: 'SaveBreakdownResult',
  description: 'What entering the figures of wards or groups answers.',
  types: () => [BreakdownSaved, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('BreakdownSaved'),
});
