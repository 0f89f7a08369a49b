import { wholeOf } from '../../faults/chaos/settings.ts';
import { learnStored } from '../../tenancy/fuzz/foreign-ids.ts';
import { plantCanaries } from '../../tenancy/fuzz/plant.ts';
import { TwoPlaces } from '../../tenancy/two-places.ts';
import { tellFigures } from '../../support/tell-figures.ts';
import { idTrials } from './id-trials.ts';
import { timePairs } from './timing.ts';
import type { TimedTrial } from './timing.ts';

const pairs = wholeOf(process.env, 'TIMING_PAIRS', 2000);
const minutes = wholeOf(process.env, 'TIMING_MINUTES', 3);

/** How far the medians may be apart, of the smaller. */
const bound = 0.05;

let places: TwoPlaces;
beforeAll(async () => {
  places = await TwoPlaces.start();
  // A row of every kind, so that every kind of id has one that exists.
  await plantCanaries(places.product.database, places.theirTenants);
  await learnStored(places);
}, 300_000);
afterAll(() => places?.product.stop());

it('takes as long over an id of another tenant as over one of nothing', async () => {
  const trials = idTrials(places);
  const timed = await timePairs(places, trials, { pairs, minutes });
  // What differs is measured again by itself: a difference that does not come back is none.
  const suspects = trials.filter((_, at) => (timed[at]?.difference ?? 0) >= bound);
  const again = suspects.length ? await timePairs(places, suspects, { pairs, minutes: 1 }) : [];
  const standing = again.filter(({ difference }) => difference >= bound);
  const figures = figuresOf(timed, again, standing);
  await tellFigures('timing', wordsOf(figures), figures);
  expect(timed.filter(({ unlike }) => unlike > 0)).toEqual([]);
  expect(standing).toEqual([]);
}, 1_800_000);

function figuresOf(
  timed: readonly TimedTrial[],
  again: readonly TimedTrial[],
  standing: readonly TimedTrial[],
) {
  const least = Math.min(...timed.map((one) => one.pairs));
  const sorted = timed.toSorted((one, other) => other.difference - one.difference);
  const percent = (share: number): number => Number((share * 100).toFixed(1));
  return {
    kinds: new Set(timed.map(({ name }) => name.split(',')[0])).size,
    trials: timed.length,
    pairsEach: least,
    unlike: timed.reduce((sum, { unlike }) => sum + unlike, 0),
    middleDifference: percent(sorted[Math.floor(sorted.length / 2)]?.difference ?? 0),
    worst: sorted.slice(0, 3).map(({ name, difference }) => ({ name, percent: percent(difference) })),
    measuredAgain: again.length,
    standing: standing.map(({ name, difference }) => ({ name, percent: percent(difference) })),
  };
}

function wordsOf({ worst, standing, ...figures }: ReturnType<typeof figuresOf>): string {
  const named = (of: typeof worst): string =>
    of.map(({ name, percent }) => `${name} ${percent} %`).join('; ') || 'none';
  return `${figures.kinds} kinds of id in ${figures.trials} trials, ${figures.pairsEach.toLocaleString('en-GB')} pairs or more each, in turn:

| What | Figure |
| --- | --- |
| pairs whose status, headers or body differed | ${figures.unlike} |
| difference of the medians, the middle one of all trials | ${figures.middleDifference} % |
| the largest three | ${named(worst)} |
| 5 % or more, measured again by themselves; still so | ${figures.measuredAgain}; ${named(standing)} |`;
}
