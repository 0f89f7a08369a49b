import type { RunChart } from './run-chart.ts';
import type { Assurance, Variation } from './xmr.types.ts';
import { variationKind } from './xmr.ts';

export type ResponseKind =
  'openChallenge' | 'redesignSystem' | 'holdCourse' | 'commend' | 'driftCandidate' | 'nothing';

/** What the chart suggests doing: advice, never an act. */
export interface RecommendedResponse {
  readonly kind: ResponseKind;
  /** Whether to report more often while it is sorted out. */
  readonly hotHouse: boolean;
  /** The advice in one or two sentences. */
  readonly words: string;
}

const ADVICE = {
  concernFail: advice(
    'openChallenge',
    'It is getting worse and cannot meet the target as it is. Ask why now, and report more often.',
    true,
  ),
  concern: advice(
    'openChallenge',
    'An early warning: something has changed for the worse. Ask what it is before the target is lost.',
  ),
  commonFail: advice(
    'redesignSystem',
    'Nothing has changed, and it will go on missing the target. Explaining one period is pointless: the plan must change how the work is done.',
  ),
  commonHitOrMiss: advice(
    'nothing',
    'It meets the target in some periods and misses in others by its usual variation. No challenge; consider how to make it vary less.',
  ),
  commonPass: advice(
    'driftCandidate',
    'It meets the target as a matter of course. Leave it be; attention may be better spent elsewhere.',
  ),
  commonNone: advice('nothing', 'It varies as it usually does.'),
  improvementFail: advice(
    'holdCourse',
    'It is getting better but does not meet the target yet. Hold course, and check by when the forecast gets there.',
  ),
  improvement: advice(
    'holdCourse',
    'It is getting better. Hold course until it meets the target as a matter of course.',
  ),
  improvementPass: advice(
    'commend',
    'It is getting better and meets the target. Say well done, write down what worked, and ask whether resources can move on.',
  ),
  neither: advice(
    'nothing',
    'Something has changed. Neither way is judged for this indicator: ask whether the change was meant.',
  ),
  seasonal: advice(
    'nothing',
    'The figures follow the seasons, which the usual range mistakes for change. Compare them with the same period of the year before.',
  ),
  runSignal: advice(
    'nothing',
    'There are fewer than 13 figures to judge by, but they cross their median less than chance explains: something may have changed. Ask, without calling it a sign.',
  ),
  tooFewPoints: advice(
    'nothing',
    'There are fewer than 13 figures to judge by: read the run chart, and let the exception criteria decide.',
  ),
} as const;

/**
 * The recommended response by variation and assurance (docs/spc.md, last table, after NHS Making Data Count; docs/domain.md
 * section 5). Null icons, because the series is still too short, recommend nothing: no automatic challenge. Nor does a sign
 * of change in a series that follows the seasons, where it may be no more than a winter.
 */
export function recommendedResponse(
  variation: Variation | null,
  assurance: Assurance | null,
  about: { seasonal?: boolean; runSignal?: RunChart['signal'] } = {},
): RecommendedResponse {
  if (variation === null || assurance === null) {
    return about.runSignal ? ADVICE.runSignal : ADVICE.tooFewPoints;
  }
  if (about.seasonal && variation !== 'common') return ADVICE.seasonal;
  switch (variationKind(variation)) {
    case 'concern':
      return assurance === 'fail' ? ADVICE.concernFail : ADVICE.concern;
    case 'improvement':
      if (assurance === 'fail') return ADVICE.improvementFail;
      return assurance === 'pass' ? ADVICE.improvementPass : ADVICE.improvement;
    case 'common':
      if (assurance === 'fail') return ADVICE.commonFail;
      if (assurance === 'pass') return ADVICE.commonPass;
      return assurance === 'hitOrMiss' ? ADVICE.commonHitOrMiss : ADVICE.commonNone;
    case 'neither':
      return ADVICE.neither;
  }
}

function advice(kind: ResponseKind, words: string, hotHouse = false): RecommendedResponse {
  return { kind, words, hotHouse };
}
