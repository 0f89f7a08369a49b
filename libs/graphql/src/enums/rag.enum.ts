import { registerEnumType } from '@nestjs/graphql';
import type { RagStatus } from '#domain/assessment/rag';

/** Status of a figure against its target. Shown with a word, a letter and a shape, never by colour alone. Keys are the schema's words, values the words that rows hold. */
export const RagEnum = {
  exceeding: 'exceeding',
  green: 'green',
  amber: 'amber',
  red: 'red',
  noTarget: 'noTarget',
  noData: 'noData',
  overdue: 'overdue',
} as const satisfies Record<string, RagStatus>;

registerEnumType(RagEnum, {
  name: 'Rag',
  description:
    'Status of a figure against its target. Shown with a word, a letter and a shape, never by colour alone.',
  valuesMap: {
    exceeding: { description: 'Better than the target by more than the tolerance.' },
    green: { description: 'The target is met.' },
    amber: { description: 'Missed, within the tolerance.' },
    red: { description: 'Missed by more than the tolerance.' },
    noTarget: { description: 'There is no target for the period.' },
    noData: { description: 'There is no figure yet.' },
    overdue: { description: 'The figure is overdue.' },
  },
});
