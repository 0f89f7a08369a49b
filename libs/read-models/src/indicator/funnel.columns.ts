import { funnelLimits, funnelOf, type FunnelOf } from '#domain/comparison/funnel';
import { besideOf } from '#domain/comparison/compared-with';
import type { FoundPage } from './indicator.page.ts';

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
 * places are known.
 */
export function funnelColumns(page: FoundPage): FunnelColumns | null {
  const kind = KINDS[page.indicator.unit];
  if (!kind) return null;
  const { of, times } = kind;
  const { periodStart, places } = placesOf(page);
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

function placesOf({ indicator, comparators, comparedWith, contributions, observations }: FoundPage): {
  periodStart: string | null;
  places: Place[];
} {
  const areas = comparators.filter(
    // A whole country would be counted twice: its parts are here.
    ({ area_code: code }) => code !== indicator.own_area && besideOf(code, comparedWith) === 'alike',
  );
  const others = wholes(areas.map(({ area_name: name, ...rest }) => ({ name, own: false, ...rest })));
  const period = comparators[0]?.period_start ?? null;
  const ours = observations.find(({ period_start: start }) => start === period);
  const name = indicator.organisation?.name ?? indicator.partnership?.name ?? '';
  const mine = ours ? wholes([{ name, own: true, ...ours }]) : [];
  if (others.length > 0 && mine.length > 0) return { periodStart: period, places: [...mine, ...others] };
  const newest = contributions[0]?.period_start ?? null;
  const signed = contributions.filter(({ period_start: start }) => start === newest);
  return { periodStart: newest, places: wholes(signed.map((one) => ({ ...one, own: false }))) };
}

function wholes(
  rows: readonly { name: string; own: boolean; numerator: number | null; denominator: number | null }[],
): Place[] {
  return rows.flatMap(({ name, own, numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ name, own, numerator, denominator }],
  );
}
