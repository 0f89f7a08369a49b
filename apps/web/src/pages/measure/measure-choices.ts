/** One line of a list to choose from. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

const choice = (value: string, text: string): Choice => ({ value, text });

/** Where a measure sits, from the whole place down to one person's work. */
export const levels = [
  choice('community', 'Community and quality of life'),
  choice('strategic', 'Strategic'),
  choice('service', 'Service'),
  choice('management', 'Management'),
  choice('individual', 'Team or individual'),
];

/** What a measure counts along the chain from resources to results. */
export const kinds = [
  choice('input', 'Input: what is put in'),
  choice('throughput', 'Throughput: what passes through'),
  choice('output', 'Output: what is delivered'),
  choice('early_outcome', 'Early outcome: the first change for people'),
  choice('outcome', 'Outcome: the change for people that is wanted'),
  choice('satisfaction', 'Satisfaction: what people say of it'),
  choice('context', 'Context: what it is seen against'),
];

/** Who asked for a measure. */
export const origins = [
  choice('statutory', 'Statutory'),
  choice('national', 'National'),
  choice('local', 'Local'),
  choice('partner', 'A partner’s'),
];

/** Which way is better. */
export const polarities = [
  choice('higher', 'Higher is better'),
  choice('lower', 'Lower is better'),
  choice('on_target', 'Close to the target is better: a band on both sides'),
  choice('neutral', 'Neither: it is only watched'),
];

/** How often a measure is reported. */
export const frequencies = [
  choice('monthly', 'Every month'),
  choice('quarterly', 'Every quarter of the calendar year'),
  choice('quarterly_financial', 'Every quarter of the financial year, from April'),
  choice('half_yearly', 'Every half year'),
  choice('annual', 'Every calendar year'),
  choice('financial_year', 'Every financial year, from April'),
  choice('academic_year', 'Every academic year, from September'),
  choice('rolling_year', 'Twelve months to the end of each quarter'),
  choice('rolling_3_years', 'Three years taken together, every year'),
];

/** How a figure is entered. */
export const valueKinds = [
  choice('value', 'As one figure'),
  choice('ratio', 'As a numerator and a denominator'),
];

/** How members' figures make the partnership's. */
export const aggregations = [
  choice('sum', 'The sum of all contributions'),
  choice('ratio', 'All numerators over all denominators'),
  choice('weighted_mean', 'The mean, larger contributors weighing more'),
  choice('mean', 'The plain mean'),
  choice('max', 'The highest'),
  choice('min', 'The lowest'),
  choice('latest', 'The one signed last'),
];

/** How much a measure matters, the most first. */
export const priorities = [
  choice('1', 'First tier: looked at first'),
  choice('2', 'Second tier'),
  choice('3', 'Third tier'),
];

/** Choices of the API as a select takes them, with a first line for none. */
export function offered(
  choices: readonly { readonly value: string; readonly label: string }[],
  none?: string,
): Choice[] {
  const lines = choices.map(({ value, label }) => choice(value, label));
  return none === undefined ? lines : [choice('', none), ...lines];
}
