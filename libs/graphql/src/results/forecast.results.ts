import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { ForecastRecordRow } from '#read-models/forecast/forecast.rows';
import { ForecastRecord } from '../types/forecast/forecast-record.type.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** The forecast is on record. */
@ObjectType({ description: 'The forecast is on record.' })
export class ForecastMade {
  @Field(() => ForecastRecord, { description: 'The record as it stands now.' })
  record!: ForecastRecordRow;
}

/** What making a forecast answers. */
export const MakeForecastResult = createUnionType({
  name: 'MakeForecastResult',
  description: 'What making a forecast answers.',
  types: () => [ForecastMade, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('ForecastMade'),
});
