import type { CasesQuery } from '../../generated/operations.ts';
import { filterToQuery, flags } from './case-filter.ts';
import type { Flag, TextFilter, TypedFilter } from './case-filter.ts';
import { exceptionWords } from './case-rows.ts';
import type { FilterChoices } from './filter-choices.ts';

/** One filter that is on, and where the page is without it. */
export interface ChosenFilter {
  readonly text: string;
  readonly href: string;
}

/** The filters that are on, each to be taken off by itself. */
export function chosenFilters(data: CasesQuery, typed: TypedFilter, choices: FilterChoices): ChosenFilter[] {
  const without = (change: Partial<TypedFilter>): string => `/cases${filterToQuery(typed, change)}`;
  const named = (choice: 'organisations' | 'partnerships' | 'themes', value: string): string =>
    choices[choice].find((one) => one.value === value)?.text ?? 'not known';
  const words: Readonly<Record<TextFilter, (value: string) => string>> = {
    search: (value) => `Search: ${value}`,
    organisation: (value) => `Organisation: ${named('organisations', value)}`,
    partnership: (value) => `Partnership: ${named('partnerships', value)}`,
    theme: (value) => `Theme: ${named('themes', value)}`,
    waiting: (value) => `Waiting for: ${value}`,
    exception: (value) => `Opened by: ${exceptionWords(value)}`,
    age: (value) => `Open for ${value} working days or more`,
    here: (value) => `In its state for ${value} working days or more`,
  };
  const labels = new Map((data.cases?.counts ?? []).map(({ state, label }) => [state, label]));
  return [
    ...typed.state.map((state) => ({
      text: `State: ${labels.get(state) ?? 'none like it'}`,
      href: without({ state: typed.state.filter((other) => other !== state) }),
    })),
    ...(Object.keys(words) as TextFilter[])
      .filter((name) => typed[name])
      .map((name) => ({ text: words[name](typed[name]), href: without({ [name]: '' }) })),
    ...(typed.show === 'open'
      ? []
      : [{ text: typed.show === 'all' ? 'Open and closed' : 'Closed', href: without({ show: 'open' }) }]),
    ...(Object.keys(flags) as Flag[])
      .filter((name) => typed[name])
      .map((name) => ({ text: flags[name], href: without({ [name]: false }) })),
  ];
}
