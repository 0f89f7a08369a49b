import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { IndicatorRow } from '#read-models/indicator/indicator.rows';
import { Indicator } from '../types/indicator/indicator.type.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** The indicator is retired, and its open case closed. */
@ObjectType({ description: 'The indicator is retired, and its open case closed.' })
export class IndicatorRetired {
  @Field(() => Indicator, { description: 'The indicator as it stands now.' })
  indicator!: IndicatorRow;
}

/** What retiring an indicator answers. */
export const RetireIndicatorResult = createUnionType({
  name: 'RetireIndicatorResult',
  description: 'What retiring an indicator answers.',
  types: () => [IndicatorRetired, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('IndicatorRetired'),
});
