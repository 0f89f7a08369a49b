/** The part of a scorecard row that filters look at. */
export interface FilterableRow {
  readonly themeCode: string;
  readonly themeName: string;
  readonly organisations: readonly string[];
  readonly rag: string;
  readonly ragWord: string;
  readonly exception: string | null;
  readonly openCaseId: string | null;
}

/** What the address says to show; empty means everything. */
export interface ScorecardFilter {
  readonly theme: string;
  readonly organisation: string;
  readonly status: string;
}

/** One choice in a filter. */
export interface FilterChoice {
  readonly value: string;
  readonly text: string;
}

/** Statuses in the order people look for them. */
const statusOrder = ['red', 'overdue', 'amber', 'green', 'exceeding', 'noTarget', 'noData'];

/**
 * Reads the filter from the address.
 * @param query the parsed query string; anything that is not one text counts as not given.
 */
export function readScorecardFilter(query: Readonly<Record<string, unknown>>): ScorecardFilter {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    theme: text(query['theme']),
    organisation: text(query['organisation']),
    status: text(query['status']),
  };
}

/** The rows that the filter leaves, in their order. */
export function filterRows<Row extends FilterableRow>(rows: readonly Row[], filter: ScorecardFilter): Row[] {
  return rows.filter(
    (row) =>
      (filter.theme === '' || row.themeCode === filter.theme) &&
      (filter.organisation === '' || row.organisations.includes(filter.organisation)) &&
      hasStatus(row, filter.status),
  );
}

function hasStatus(row: FilterableRow, status: string): boolean {
  if (status === '') return true;
  if (status === 'exceptions') return row.exception !== null;
  if (status === 'openCase') return row.openCaseId !== null;
  return row.rag === status;
}

/** The choices of each filter: only what occurs in the suite. */
export function filterChoices(rows: readonly FilterableRow[]): {
  readonly themes: FilterChoice[];
  readonly organisations: FilterChoice[];
  readonly statuses: FilterChoice[];
} {
  const themes = new Map(rows.map((row) => [row.themeCode, row.themeName]));
  const organisations = new Set(rows.flatMap((row) => row.organisations));
  const words = new Map(rows.map((row) => [row.rag, row.ragWord]));
  return {
    themes: [...themes].map(([value, text]) => ({ value, text })).sort(byText),
    organisations: [...organisations].map((name) => ({ value: name, text: name })).sort(byText),
    statuses: [
      { value: 'exceptions', text: 'Exceptions only' },
      { value: 'openCase', text: 'With an open case' },
      ...statusOrder.flatMap((rag) => {
        const text = words.get(rag);
        return text === undefined ? [] : [{ value: rag, text }];
      }),
    ],
  };
}

function byText(one: FilterChoice, other: FilterChoice): number {
  return one.text.localeCompare(other.text, 'en-GB');
}

/** The filter as it stands in an address, with its question mark; nothing where nothing is filtered. */
export function filterQuery(filter: ScorecardFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
