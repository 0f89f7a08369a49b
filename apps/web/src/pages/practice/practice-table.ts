import { count, day, words } from '../../files/columns.ts';
import type { Column, TableKind } from '../../files/table.ts';
import type { PracticeQuery } from '../../generated/operations.ts';
import type { NodeOf } from '../../shell/paging.ts';

type Entry = NodeOf<PracticeQuery['practiceLibrary']>;

const columns: Column<Entry>[] = [
  count('Case', (entry) => entry.caseNumber),
  words('Indicator title', (entry) => entry.indicatorTitle),
  words('Organisation', (entry) => entry.organisationName),
  words('Partnership', (entry) => entry.partnershipName),
  words('Kind', (entry) => entry.note.kind),
  words('What worked', (entry) => entry.note.text),
  words('For whom', (entry) => entry.note.forWhom),
  words('What it took', (entry) => entry.note.whatItTook),
  words('What to watch', (entry) => entry.note.whatToWatch),
  words('Commended', (entry) => entry.note.commended),
  words('By', (entry) => entry.note.by),
  day('On', (entry) => entry.note.at),
];

/** What worked, and who was commended for it. */
export const practiceFile: TableKind<Entry> = {
  about: {
    name: 'practice-library',
    title: 'Practice library',
    description: 'What cases that improved left behind for others.',
  },
  columns,
};
