import { funnelLimits, funnelOf, type FunnelOf } from '#domain/comparison/funnel';
import { besideOf } from '#domain/comparison/compared-with';
import type { FoundPage } from './indicator.page.ts';
import type { FoundContribution, FoundIndicator, FoundObservation } from './indicator.sql.ts';

type Figure = 'value' | 'numerator' | 'denominator';

/** What a funnel is made from. */
export interface Compared extends Pick<FoundPage, 'comparators' | 'comparedWith'> {
  indicator: Pick<FoundIndicator, 'unit' | 'own_area' | 'organisation' | 'partnership'>;
  observations: readonly Pick<FoundObservation, 'period_start' | Figure>[];
  contributions: readonly Pick<FoundContribution, 'period_start' | 'name' | Figure>[];
}

/** A funnel as arrays of one length, smallest place first, in the indicator's unit; and its limits at some sizes. */
export interface FunnelColumns {
  periodStart: string;
  /** The most that the unit can be: 100 for a share; null for a rate. */
  ceiling: number | null;
  baseline: number;
  names: string[];
  own: boolean[];
  sizes: number[];
  values: number[];
  standings: ('inside' | 'beyond95' | 'beyond998')[];
  sides: ('high' | 'low' | null)[];
  limits: { size: number; lower95: number; upper95: number; lower998: number; upper998: number }[];
}

/** What a unit counts, and for how many. Only of these is it known what chance does. */
const KINDS: Readonly<Record<string, { of: FunnelOf; times: number } | undefined>> = {
  percent: { of: 'share', times: 100 },
  per_1000: { of: 'rate', times: 1_000 },
  per_10k: { of: 'rate', times: 10_000 },
  per_100k: { of: 'rate', times: 100_000 },
};

/** Sizes at which the limits are drawn, evenly apart. */
const STEPS = 40;

/**
 * The funnel of the newest period compared: the areas that published part and whole with the indicator's own figure, or
 * else the organisations that contributed. For shares, and rates of events for so many people; null where fewer than two
 * places are known. Of an area that published its size and its figure the part is what these two make.
 */
export function funnelColumns(page: Compared): FunnelColumns | null {
  const kind = KINDS[page.indicator.unit];
  if (!kind) return null;
  const { of, times } = kind;
  const { periodStart, places } = placesOf(page, times);
  const funnel = funnelOf(places, of);
  if (!funnel || periodStart === null) return null;
  const largest = Math.max(...places.map(({ denominator }) => denominator)) * 1.05;
  return {
    periodStart,
    ceiling: of === 'share' ? 100 : null,
    baseline: funnel.baseline * times,
    names: funnel.points.map(({ name }) => name),
    own: funnel.points.map(({ name }) => places.some((place) => place.name === name && place.own)),
    sizes: funnel.points.map(({ denominator }) => denominator),
    values: funnel.points.map(({ share }) => share * times),
    standings: funnel.points.map(({ standing }) => standing),
    sides: funnel.points.map(({ side }) => side),
    limits: Array.from({ length: STEPS }, (_, step) => {
      const size = (largest * (step + 1)) / STEPS;
      const { lower95, upper95, lower998, upper998 } = funnelLimits(funnel.baseline, size, of);
      return {
        size,
        lower95: lower95 * times,
        upper95: upper95 * times,
        lower998: lower998 * times,
        upper998: upper998 * times,
      };
    }),
  };
}

interface Place {
  name: string;
  own: boolean;
  numerator: number;
  denominator: number;
}

function placesOf(
  { indicator, comparators, comparedWith, contributions, observations }: Compared,
  times: number,
): {
  periodStart: string | null;
  places: Place[];
} {
  const areas = comparators.filter(
    // A whole country would be counted twice: its parts are here.
    ({ area_code: code }) => code !== indicator.own_area && besideOf(code, comparedWith) === 'alike',
  );
  const others = wholes(
    areas.map(({ area_name: name, ...rest }) => ({ name, own: false, ...rest })),
    times,
  );
  const period = comparators[0]?.period_start ?? null;
  const ours = observations.find(({ period_start: start }) => start === period);
  const name = indicator.organisation?.name ?? indicator.partnership?.name ?? '';
  const mine = ours ? wholes([{ name, own: true, ...ours }], times) : [];
  if (others.length > 0 && mine.length > 0) return { periodStart: period, places: [...mine, ...others] };
  const newest = contributions[0]?.period_start ?? null;
  const signed = contributions.filter(({ period_start: start }) => start === newest);
  return {
    periodStart: newest,
    places: wholes(
      signed.map((one) => ({ ...one, own: false })),
      times,
    ),
  };
}

function wholes(
  rows: readonly {
    name: string;
    own: boolean;
    value: number | null;
    numerator: number | null;
    denominator: number | null;
  }[],
  times: number,
): Place[] {
  return rows.flatMap(({ name, own, value, numerator, denominator }) => {
    if (denominator === null || (numerator === null && value === null)) return [];
    const part = numerator ?? Math.round(((value ?? 0) / times) * denominator);
    return [{ name, own, numerator: part, denominator }];
  });
}

/**
 * Why places that are compared have no funnel, in words; null where they have one, or nothing is compared (docs/spc.md,
 * funnels).
 */
export function whyNoFunnel(
  page: Pick<Compared, 'indicator' | 'comparators'>,
  funnel: FunnelColumns | null,
): string | null {
  if (page.comparators.length === 0 || funnel) return null;
  if (page.indicator.unit === 'count') {
    return 'A count is large where a place is large, so it cannot be said how far chance reaches. A rate for so many people, homes or vehicles has such a chart.';
  }
  if (!KINDS[page.indicator.unit])
    return 'How far chance reaches is known of shares and of rates for so many people only.';
  const sizes = page.comparators.filter(({ denominator }) => denominator !== null).length;
  return sizes < 2
    ? 'How far chance reaches depends on the size of each place. Bring the other areas’ figures in with what they are out of to see it.'
    : 'How far chance reaches depends on the size of this place too, which its figure came without.';
}
