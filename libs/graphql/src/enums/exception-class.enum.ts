import { registerEnumType } from '@nestjs/graphql';
import type { ExceptionClass } from '#domain/assessment/exception';

/** What kind of exception a figure is. Keys are the schema's words, values the words that rows hold. */
export const ExceptionClassEnum = {
  good: 'good',
  bad: 'bad',
  attention: 'attention',
} as const satisfies Record<string, ExceptionClass>;

registerEnumType(ExceptionClassEnum, {
  name: 'ExceptionClass',
  description: 'What kind of exception a figure is.',
  valuesMap: {
    good: { description: 'Good enough to learn from.' },
    bad: { description: 'Bad enough to be challenged.' },
    attention: { description: 'Worth watching.' },
  },
});
