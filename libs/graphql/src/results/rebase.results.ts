import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { ChartStartsRow } from '#read-models/indicator/rebase.reader';
import { ChartStarts } from '../types/indicator/chart-starts.type.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** The chart is read anew. */
@ObjectType({ description: 'The chart is read anew.' })
export class ChartRebased {
  @Field(() => ChartStarts, { description: 'Where it starts afresh now.' })
  starts!: ChartStartsRow;
}

/** What starting a chart afresh, or taking that back, answers. */
export const RebaseResult = createUnionType({
  name: 'RebaseResult',
  description: 'What starting a chart afresh, or taking that back, answers.',
  types: () => [ChartRebased, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('ChartRebased'),
});
