import { poissonPoints } from './poisson.ts';

/** What is compared: a share of a whole, or a rate of events among people or years who may have several. */
export type FunnelOf = 'share' | 'rate';

/** How far a place may lie from all places together by chance, at its size; shares from 0 to 1, rates for one. */
export interface FunnelLimits {
  /** Two-sided 95%: one place in forty beyond each by chance. */
  readonly lower95: number;
  readonly upper95: number;
  /** Two-sided 99.8%: one in a thousand beyond each. */
  readonly lower998: number;
  readonly upper998: number;
}

export interface FunnelPlace {
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number;
}

export interface FunnelPoint extends FunnelPlace {
  /** Its share, 0 to 1, or its rate for one. */
  readonly share: number;
  readonly limits: FunnelLimits;
  /** What chance explains: all, hardly, or not. */
  readonly standing: 'inside' | 'beyond95' | 'beyond998';
  readonly side: 'high' | 'low' | null;
}

export interface Funnel {
  /** The share, or the rate for one, of all places together. */
  readonly baseline: number;
  readonly points: readonly FunnelPoint[];
}

/** Standard normal deviates of 2.5% and 0.1% in each tail. */
const [Z95, Z998] = [1.959963985, 3.090232306];

/** The same tails for a count, each with its deviate. */
const TAILS = [
  { p: 0.001, z: -Z998 },
  { p: 0.025, z: -Z95 },
  { p: 0.975, z: Z95 },
  { p: 0.999, z: Z998 },
] as const;

/**
 * The limits of a funnel plot. For a share: the normal approximation to the binomial about the share of all places, cut
 * off at nothing and all (Spiegelhalter, Statistics in Medicine 2005, 24: 1185–1202; as published by the Office for
 * Health Improvement and Disparities in PHEindicatormethods). For a rate: the Poisson points about what all places'
 * rate would make of this size, exact and interpolated (the same, appendix A.1.1).
 */
export function funnelLimits(baseline: number, denominator: number, of: FunnelOf = 'share'): FunnelLimits {
  if (of === 'rate') {
    const [low998 = 0, low95 = 0, high95 = 0, high998 = 0] = poissonPoints(baseline * denominator, TAILS);
    return {
      lower95: low95 / denominator,
      upper95: high95 / denominator,
      lower998: low998 / denominator,
      upper998: high998 / denominator,
    };
  }
  const spread = Math.sqrt((baseline * (1 - baseline)) / denominator);
  return {
    lower95: Math.max(0, baseline - Z95 * spread),
    upper95: Math.min(1, baseline + Z95 * spread),
    lower998: Math.max(0, baseline - Z998 * spread),
    upper998: Math.min(1, baseline + Z998 * spread),
  };
}

/**
 * A funnel of places by the share or rate each has and its size, smallest first; in place of a league table, which ranks chance
 * (docs/spc.md, funnels). Null with fewer than two places, where nothing was counted anywhere, or where a part is larger than its
 * whole: that is no share.
 */
export function funnelOf(places: readonly FunnelPlace[], of: FunnelOf = 'share'): Funnel | null {
  const fits = places.every(
    ({ numerator, denominator }) =>
      denominator > 0 && numerator >= 0 && (of === 'rate' || numerator <= denominator),
  );
  if (places.length < 2 || !fits) return null;
  const sum = (of: (place: FunnelPlace) => number) => places.reduce((total, place) => total + of(place), 0);
  const baseline = sum(({ numerator }) => numerator) / sum(({ denominator }) => denominator);
  if (of === 'rate' && baseline === 0) return null;
  const points = places
    .map((place): FunnelPoint => {
      const share = place.numerator / place.denominator;
      const limits = funnelLimits(baseline, place.denominator, of);
      const beyond = (lower: number, upper: number) => share < lower || share > upper;
      const standing = beyond(limits.lower998, limits.upper998)
        ? 'beyond998'
        : beyond(limits.lower95, limits.upper95)
          ? 'beyond95'
          : 'inside';
      const side = standing === 'inside' ? null : share > baseline ? 'high' : 'low';
      return { ...place, share, limits, standing, side };
    })
    .sort((a, b) => a.denominator - b.denominator);
  return { baseline, points };
}
