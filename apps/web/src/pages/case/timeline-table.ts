import { count, moment, words } from '../../files/columns.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { CaseTimelineQuery } from '../../generated/operations.ts';

type Entry = NonNullable<CaseTimelineQuery['case']>['history'][number];

interface ChangeRow {
  readonly act: Entry;
  readonly change: {
    readonly label: string;
    readonly before: string | null;
    readonly after: string | null;
  } | null;
}

const columns: Column<ChangeRow>[] = [
  count('Number', ({ act }) => act.seq),
  moment('When', ({ act }) => act.at),
  words('Who', ({ act }) => act.who),
  words('On behalf of', ({ act }) => act.onBehalfOf),
  words('By token', ({ act }) => act.byToken),
  words('Kind', ({ act }) => act.kind),
  words('What was done', ({ act }) => act.label),
  words('What was said', ({ act }) => act.detail),
  words('From', ({ act }) => act.fromLabel),
  words('To', ({ act }) => act.toLabel),
  words('Changed', ({ change }) => change?.label ?? null),
  words('Before', ({ change }) => change?.before ?? null),
  words('After', ({ change }) => change?.after ?? null),
];

/** A case's acts, oldest first, times in UTC: a row for each thing an act changed, one where it changed nothing. */
export function timelineTable(number: number, history: readonly Entry[]): Table {
  const about = {
    name: `case-${number}-timeline`,
    title: `Case ${number}, every act`,
    description: 'What was done, by whom and when, and what it changed.',
  };
  const rows = history
    .toSorted((a, b) => a.seq - b.seq)
    .flatMap((act): ChangeRow[] =>
      act.changes?.length ? act.changes.map((change) => ({ act, change })) : [{ act, change: null }],
    );
  return tableOf(about, columns, rows);
}
