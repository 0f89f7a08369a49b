import { registerEnumType } from '@nestjs/graphql';
import type { CaseOrder } from '#read-models/cases/cases.sql';

/** In which order cases are read. Keys are the schema's words, values the words that readers know. */
export const CaseOrderEnum = {
  due: 'due',
  oldest: 'oldest',
  newest: 'newest',
  longestInState: 'longestInState',
  rank: 'rank',
  number: 'number',
} as const satisfies Record<string, CaseOrder>;

registerEnumType(CaseOrderEnum, {
  name: 'CaseOrder',
  description: 'In which order cases are read; closed ones come last in each.',
  valuesMap: {
    due: { description: 'Due soonest first.' },
    oldest: { description: 'Opened longest ago first.' },
    newest: { description: 'Opened last first.' },
    longestInState: { description: 'Longest at the present step first.' },
    rank: { description: 'As they rank in triage, those that wait for no place after them.' },
    number: { description: 'By number.' },
  },
});
