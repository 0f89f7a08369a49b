import { funnelChart } from '../../charts/funnel-chart.ts';
import type { Funnel } from '../../charts/funnel.ts';

interface ComparedRow {
  readonly own: boolean;
  readonly rank: number | null;
  readonly quartile: number | null;
}

const quarters = [
  '',
  'in the best quarter',
  'in the second quarter',
  'in the third quarter',
  'in the last quarter',
];

/** Where the own place stands, in a few words; nothing where it is not ranked. */
export function standingWords(rows: readonly ComparedRow[]): string {
  const own = rows.find((row) => row.own);
  if (!own || own.rank === null) return '';
  const among = rows.filter(({ rank }) => rank !== null).length;
  const quarter = quarters[own.quartile ?? 0] ?? '';
  return `${own.rank} of ${among}${quarter ? `, ${quarter}` : ''}`;
}

const standings = {
  inside: 'as chance explains',
  beyond95: 'hardly by chance',
  beyond998: 'not by chance',
} as const;

/** The funnel drawn, and its places as the table beside it numbers them; null where there is none. */
export function comparedFunnel(
  funnel: Funnel | null,
  about: { readonly title: string; readonly decimals: number },
): { readonly drawing: string; readonly places: readonly object[] } | null {
  if (!funnel) return null;
  const places = funnel.names.map((name, index) => ({
    number: index + 1,
    name,
    own: funnel.own[index] ?? false,
    size: funnel.sizes[index] ?? 0,
    value: funnel.values[index] ?? 0,
    words: [funnel.sides[index], standings[funnel.standings[index] ?? 'inside']].filter(Boolean).join(', '),
  }));
  const outside = places.filter(({ words }) => words !== standings.inside).map(({ name }) => name);
  const description =
    outside.length === 0
      ? 'No place differs from all together by more than chance explains.'
      : `Further from all together than chance explains: ${outside.join(', ')}.`;
  const drawing = funnelChart(funnel, {
    id: 'funnel',
    title: `${about.title}, by the size of each place`,
    description: `${description} The same figures are in the table below.`,
    decimals: about.decimals,
  });
  return { drawing, places };
}
