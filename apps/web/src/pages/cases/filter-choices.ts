import type { CasesQuery } from '../../generated/operations.ts';
import { orders } from './case-filter.ts';
import type { TypedFilter } from './case-filter.ts';
import { exceptionWords } from './case-rows.ts';

/** One thing to choose. */
interface Choice {
  readonly value: string;
  readonly text: string;
  readonly checked?: boolean;
}

/** What the filters of the cases page let one choose from. */
export type FilterChoices = Readonly<
  Record<
    'organisations' | 'partnerships' | 'themes' | 'exceptions' | 'ages' | 'stays' | 'orders' | 'states',
    Choice[]
  >
>;

const all: Choice = { value: '', text: 'All' };

/** Lengths of time to choose from, in working days: a week, a month, a quarter, half a year, a year. */
const lengths = [5, 10, 20, 65, 130, 260];

/** Organisations, partnerships and themes the viewer knows, states from the counts. */
export function filterChoices(data: CasesQuery, filter: TypedFilter): FilterChoices {
  const organisations = (data.organisations?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
  const partnerships = data.viewer?.partnerships ?? [];
  const themes = new Map(partnerships.flatMap((one) => one.themes).map(({ code, name }) => [code, name]));
  const days = [
    { value: '', text: 'Any time' },
    ...lengths.map((n) => ({ value: String(n), text: `${n} working days or more` })),
  ];
  return {
    organisations: [all, ...organisations.map(({ id, name }) => ({ value: id, text: name }))],
    partnerships: [all, ...partnerships.map(({ id, name }) => ({ value: id, text: name }))],
    themes: [all, ...[...themes].map(([value, text]) => ({ value, text }))],
    exceptions: [
      all,
      ...['bad', 'attention', 'good', 'none'].map((value) => ({ value, text: exceptionWords(value) })),
    ],
    ages: days,
    stays: days,
    orders: Object.entries(orders).map(([value, text]) => ({ value, text })),
    states: (data.cases?.counts ?? []).map(({ state, label }) => ({
      value: state,
      text: label,
      checked: filter.state.includes(state),
    })),
  };
}
