import { questionsFor } from './plausibility.ts';
import type { FigureInQuestion } from './plausibility.ts';

function codes(figure: Partial<FigureInQuestion>): string[] {
  const whole = {
    value: 50,
    numerator: null,
    denominator: null,
    history: [48, 51, 47],
    unit: 'percent',
    ...figure,
  };
  return questionsFor(whole).map((question) => question.code);
}

describe('questionsFor', () => {
  it('asks nothing of an ordinary figure', () => expect(codes({})).toEqual([]));

  it('asks about ten times the usual figure or a tenth of it, where neither was ever seen', () => {
    expect(codes({ unit: 'count', value: 431 })).toEqual([]);
    expect(codes({ unit: 'count', value: 432 })).toEqual(['tenTimesOutsideHistory']);
    expect(codes({ value: 5.3 })).toEqual(['tenTimesOutsideHistory']);
    expect(codes({ value: 5.4 })).toEqual([]);
    expect(codes({ unit: 'count', value: 450, history: [48, 51, 47, 460] })).toEqual([]);
  });

  it('asks about a digit too many in a real series', () => {
    const history = [4_300, 5_510, 4_445, 4_465];
    expect(codes({ unit: 'count', value: 44_650, history })).toEqual(['tenTimesOutsideHistory']);
  });

  it('goes by the highest figure where most of the past is zero', () => {
    expect(codes({ unit: 'count', value: 44, history: [0, 0, 5] })).toEqual([]);
    expect(codes({ unit: 'count', value: 45, history: [0, 0, 5] })).toEqual(['tenTimesOutsideHistory']);
  });

  it('needs three earlier figures before it speaks of history', () => {
    expect(codes({ unit: 'count', value: 5_000, history: [48, 51] })).toEqual([]);
    expect(codes({ unit: 'count', value: 0, history: [] })).toEqual([]);
  });

  it('asks about a zero where there has never been one', () => {
    expect(codes({ value: 0 })).toEqual(['zeroNeverSeen']);
    expect(codes({ value: 0, history: [0, 3, 2] })).toEqual([]);
    expect(codes({ unit: 'count', value: 1, history: [0, 0, 0] })).toEqual([]);
  });

  it.each([
    ['percent', -1, ['outsideNaturalRange']],
    ['percent', 101, ['outsideNaturalRange']],
    ['percent', 100, []],
    ['count', -1, ['outsideNaturalRange']],
    ['per_1000', 1_001, ['outsideNaturalRange']],
    ['kilotonnes', -5, []],
    ['index_of_our_own', -5, []],
  ])('%s of %d: %j', (unit, value, expected) =>
    expect(codes({ unit, value, history: [] })).toEqual(expected),
  );

  it('asks once, about the parts, when a share is over the whole', () => {
    expect(codes({ value: 104, numerator: 104, denominator: 100 })).toEqual(['ratioOverWhole']);
    expect(codes({ unit: 'rate', value: 1.04, numerator: 104, denominator: 100, history: [] })).toEqual([]);
  });

  it('says it in words', () => {
    const [question] = questionsFor({
      value: 0,
      numerator: null,
      denominator: null,
      history: [1, 2, 3],
      unit: 'count',
    });
    expect(question?.message).toMatch(/zero/);
  });
});
