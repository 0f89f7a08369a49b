import { registerEnumType } from '@nestjs/graphql';
import type { Judgement } from '#domain/assessment/polarity';

/** Better or worse than before, by polarity. Keys are the schema's words, values the words that rows hold. */
export const DirectionOfTravelEnum = {
  improving: 'improving',
  worsening: 'worsening',
  steady: 'steady',
  unknown: 'unknown',
} as const satisfies Record<string, Judgement>;

registerEnumType(DirectionOfTravelEnum, {
  name: 'DirectionOfTravel',
  description: 'Better or worse than before, by polarity.',
  valuesMap: {
    improving: { description: 'Better than the period before.' },
    worsening: { description: 'Worse than the period before.' },
    steady: { description: 'No change that can be shown.' },
    unknown: { description: 'There is nothing to compare with, or neither way is better.' },
  },
});
