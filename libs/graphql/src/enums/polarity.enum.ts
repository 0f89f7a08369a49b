import { registerEnumType } from '@nestjs/graphql';
import type { Polarity } from '#domain/indicator/indicator.types';

/** Which way is better. Keys are the schema's words, values the words that rows hold. */
export const PolarityEnum = {
  higher: 'higher',
  lower: 'lower',
  onTarget: 'on_target',
  neutral: 'neutral',
} as const satisfies Record<string, Polarity>;

registerEnumType(PolarityEnum, {
  name: 'Polarity',
  description: 'Which way is better.',
  valuesMap: {
    higher: { description: 'Higher is better.' },
    lower: { description: 'Lower is better.' },
    onTarget: { description: 'Close to the target is better.' },
    neutral: { description: 'Neither way is judged.' },
  },
});
