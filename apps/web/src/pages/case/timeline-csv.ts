import type { CaseTimelineQuery } from '../../generated/operations.ts';
import { csvText } from '../../shell/csv.ts';

type Entry = NonNullable<CaseTimelineQuery['case']>['history'][number];

const HEADINGS = [
  'Number',
  'When',
  'Who',
  'On behalf of',
  'Kind',
  'What was done',
  'What was said',
  'From',
  'To',
  'Changed',
  'Before',
  'After',
];

/** A case's acts as CSV, oldest first, times in UTC: a row for each thing an act changed, one where it changed nothing. */
export function timelineCsv(history: readonly Entry[]): string {
  const rows = history
    .toSorted((a, b) => a.seq - b.seq)
    .flatMap((entry) => {
      const { seq, at, who, onBehalfOf, kind, label, detail, fromLabel, toLabel } = entry;
      const act = [
        String(seq),
        at,
        who,
        onBehalfOf ?? '',
        kind ?? '',
        label,
        detail ?? '',
        fromLabel,
        toLabel,
      ];
      const changes = entry.changes?.length ? entry.changes : [{ label: '', before: null, after: null }];
      return changes.map((change) => [...act, change.label, change.before ?? '', change.after ?? '']);
    });
  return csvText([HEADINGS, ...rows]);
}
