import type { CaseIndicator } from './case-context.ts';
import { caseStages } from './case-stages.ts';
import { caseStanding, isWorkedOn, queues } from './case-queue.ts';
import { rankWords, standingWords } from './queue-words.ts';
import { figures, sampleIndicator, sampleSignal } from './testing/sample-case.fixture.ts';

const standing = (values: number[], indicator: Partial<CaseIndicator> = {}, signal = {}) =>
  caseStanding({
    indicator: { ...sampleIndicator, ...indicator },
    signal: { ...sampleSignal, ...signal },
    figures: figures(2026, 1, values),
  });

describe('what a case weighs', () => {
  it('is priority × severity × persistence, and says so', () => {
    // Target 45 with 2 below: 39 is three tolerances short; four months in a row are short.
    const weighed = standing([46, 44, 43, 40, 39]);
    expect(weighed).toMatchObject({ priority: 1, tolerancesOff: 3, periodsOff: 4 });
    expect(weighed.score).toBe(1 * (1 + 3 + 1) * 4);
    expect(rankWords(2, 5, weighed)).toBe(
      'Ranks 2nd of 5: priority 1, red by 3 tolerances, 4 periods running',
    );
  });

  it('weighs priority 2 half as much, and a system that cannot reach its target more', () => {
    const first = standing([39]);
    expect(standing([39], { priority: 2 }).score).toBe(first.score / 2);
    const failing = standing([39], {}, { assurance: 'fail' });
    expect(failing.score).toBe(first.score + 1);
    expect(standingWords(failing)).toBe(
      'priority 1, red by 3 tolerances, cannot reach its target as things run, 1 period',
    );
  });

  it.each([
    ['lower', [50, 51], 3, 2],
    ['lower', [40, 39], 0, 0],
    ['on_target', [45, 39], 3, 1],
    ['on_target', [45, 51], 3, 1],
    ['neutral', [10, 10], null, 0],
  ] as const)('goes by the polarity: %s %j is %s tolerances off for %s', (polarity, values, off, periods) => {
    expect(standing([...values], { polarity })).toMatchObject({ tolerancesOff: off, periodsOff: periods });
  });

  it('counts a tenth of the target where no tolerance was agreed, and nothing without target or figure', () => {
    const strict = { target: { value: 50, toleranceBelow: 0, toleranceAbove: 0 } };
    expect(standing([40], strict).tolerancesOff).toBe(2);
    expect(standing([40], { target: null })).toMatchObject({ tolerancesOff: null, periodsOff: 0, score: 2 });
    expect(standing([])).toMatchObject({ tolerancesOff: null, periodsOff: 0, score: 2 });
    expect(standingWords(standing([40], { target: null }))).toBe('priority 1, no target to measure it by');
  });

  it('is not outshouted by one wild figure, nor by age alone', () => {
    expect(standing([-500]).score).toBe(1 + 10 + 1);
    expect(standing(Array.from({ length: 40 }, () => 44)).score).toBe((1 + 0.5 + 1) * 12);
  });
});

describe('a place', () => {
  it('is taken from the challenge to the review, and by nothing that waits, is watched or is over', () => {
    const taking = caseStages.filter(isWorkedOn);
    expect(taking[0]).toBe('challenge.awaitingExplanation');
    expect(taking.at(-1)).toBe('followUpReview');
    expect(taking).toHaveLength(10);
  });

  it('is waited for in triage alone, and not by a relapse, which keeps the one it had', () => {
    expect(queues({ stage: 'triage', signal: sampleSignal })).toBe(true);
    expect(queues({ stage: 'triage', signal: { ...sampleSignal, kind: 'driftReview' } })).toBe(true);
    expect(queues({ stage: 'triage', signal: { ...sampleSignal, kind: 'relapse' } })).toBe(false);
    expect(queues({ stage: 'drift', signal: sampleSignal })).toBe(false);
  });
});
