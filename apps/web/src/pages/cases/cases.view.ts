import { londonDateOf } from '#kernel/local-date';
import type { CasesQuery } from '../../generated/operations.ts';
import { deadlineDay } from '../../shell/views/date-filters.ts';
import { filterToQuery } from './case-filter.ts';
import type { TypedFilter } from './case-filter.ts';

type Connection = NonNullable<CasesQuery['cases']>;
type CaseNode = NonNullable<NonNullable<NonNullable<Connection['edges']>[number]>['node']>;

/** The cases of a page of the connection, without the wrapping. */
export function casesOf(data: CasesQuery): CaseNode[] {
  return (data.cases?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
}

/**
 * The board: a column a state in the order of the work, each with its counts and the cases shown on this page. The
 * counts are of every state, so that a state left out by the filter can still be gone to.
 */
export function boardOf(data: CasesQuery, filter: TypedFilter) {
  const cases = casesOf(data);
  return (data.cases?.counts ?? [])
    .filter(({ count }) => count > 0)
    .map((column) => {
      const shown = cases.filter(({ state }) => state === column.state);
      const isShown = filter.state.length === 0 || filter.state.includes(column.state);
      const isChosen = filter.state.length === 1 && filter.state[0] === column.state;
      return {
        ...column,
        cases: shown,
        more: isShown ? Math.max(0, column.count - shown.length) : 0,
        href: `/cases${filterToQuery(filter, { state: isChosen ? [] : [column.state] })}`,
        isChosen,
      };
    });
}

/** Organisations and partnerships to filter by, states from the counts. */
export function filterChoices(data: CasesQuery, filter: TypedFilter) {
  const organisations = (data.organisations?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
  const all = { value: '', text: 'All' };
  return {
    organisations: [all, ...organisations.map(({ id, name }) => ({ value: id, text: name }))],
    partnerships: [
      all,
      ...(data.viewer?.partnerships ?? []).map(({ id, name }) => ({ value: id, text: name })),
    ],
    states: (data.cases?.counts ?? []).map(({ state, label }) => ({
      value: state,
      text: label,
      checked: filter.state.includes(state),
    })),
  };
}

const HEADINGS = [
  'Case',
  'Indicator',
  'Organisation',
  'Partnership',
  'State',
  'Waiting for',
  'Opened',
  'Closed',
  'Age in days',
  'Due',
  'Due in working days',
  'Overdue',
  'Round',
];

/** The cases as CSV (RFC 4180), dates as ISO days. Cells that a spreadsheet would take for a formula are disarmed. */
export function casesCsv(cases: readonly CaseNode[]): string {
  const day = (instant: string | null): string => (instant ? londonDateOf(new Date(instant)) : '');
  const rows = cases.map((each) => [
    String(each.number),
    each.indicatorTitle,
    each.organisationName,
    each.partnershipName,
    each.stateLabel,
    each.waitingFor,
    day(each.openedAt),
    day(each.closedAt),
    String(each.ageDays),
    deadlineDay(each.dueAt),
    each.dueInWorkingDays === null ? '' : String(each.dueInWorkingDays),
    each.overdue ? 'yes' : 'no',
    String(each.cycle),
  ]);
  return [HEADINGS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(text: string): string {
  const disarmed = /^[=+@\t\r]|^-(?!\d+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed;
}
