import { criteriaInForce, exceptionOf } from './exception.ts';
import type { CriteriaVersion, Criterion, JudgedPoint } from './exception.ts';
import type { RagStatus } from './rag.ts';

const adopted = (rules: Criterion[], version = 1, effectiveFrom = '2021-04-01'): CriteriaVersion => ({
  version,
  adoptedBy: 'Partnership board',
  effectiveFrom,
  rules,
});
const judged = (...points: [number | null, RagStatus][]): JudgedPoint[] =>
  points.map(([value, rag]) => ({ value, rag, target: 10 }));
const higher = { polarity: 'higher', decimals: 1 } as const;

describe('exceptionOf', () => {
  const redTwice = adopted([{ rule: 'red_two_periods' }], 3);

  it('names the class, the rule, the version and who adopted it', () => {
    expect(exceptionOf(judged([9, 'amber'], [5, 'red'], [4, 'red']), redTwice, higher)).toEqual({
      class: 'bad',
      rule: 'red_two_periods',
      version: 3,
      adoptedBy: 'Partnership board',
      words: 'Missed the target by more than the tolerance, 2 periods in a row.',
    });
  });

  it('two reds with a missing period between, or one red alone, are not two in a row', () => {
    expect(exceptionOf(judged([5, 'red'], [null, 'noData'], [5, 'red']), redTwice, higher)).toBeNull();
    expect(exceptionOf(judged([5, 'red']), redTwice, higher)).toBeNull();
    expect(exceptionOf(judged([5, 'red'], [5, 'red'], [9, 'amber']), redTwice, higher)).toBeNull();
  });

  it('exceeding twice is good, red once can be bad', () => {
    const good = adopted([{ rule: 'exceeding_two_periods' }]);
    expect(exceptionOf(judged([20, 'exceeding'], [21, 'exceeding']), good, higher)?.class).toBe('good');
    expect(exceptionOf(judged([20, 'green'], [21, 'exceeding']), good, higher)).toBeNull();
    expect(exceptionOf(judged([5, 'red']), adopted([{ rule: 'red_now' }]), higher)?.words).toBe(
      'Missed the target by more than the tolerance.',
    );
  });

  it('worsening three periods in a row takes four figures, and the way that is worse', () => {
    const rule = adopted([{ rule: 'worsening_three_periods' }]);
    const fall = judged([9, 'amber'], [8.5, 'amber'], [8, 'amber'], [7.5, 'amber']);
    expect(exceptionOf(fall, rule, higher)?.class).toBe('attention');
    expect(exceptionOf(fall.slice(1), rule, higher)).toBeNull();
    expect(exceptionOf(fall, rule, { ...higher, polarity: 'lower' })).toBeNull();
    expect(exceptionOf(fall, rule, { ...higher, polarity: 'neutral' })).toBeNull();
    expect(exceptionOf(fall, rule, { ...higher, polarity: 'on_target' })?.class).toBe('attention');
    expect(exceptionOf(fall, rule, { ...higher, decimals: 0 })?.class).toBe('attention');
    const level = judged([9, 'amber'], [8.5, 'amber'], [8.5, 'amber'], [7.5, 'amber']);
    expect(exceptionOf(level, rule, higher)).toBeNull();
  });

  it('honours its parameters: periods, class, and the status it needs', () => {
    const fall = judged([9, 'amber'], [8, 'amber'], [7, 'red']);
    const two = (params: Criterion['params']) => adopted([{ rule: 'worsening_three_periods', params }]);
    expect(exceptionOf(fall, two({ periods: 2 }), higher)?.words).toBe(
      'Worse than the period before, 2 periods in a row.',
    );
    expect(exceptionOf(fall, two({ periods: 2, class: 'bad' }), higher)?.class).toBe('bad');
    expect(exceptionOf(fall, two({ periods: 2, whileRag: ['amber'] }), higher)).toBeNull();
    expect(exceptionOf(fall, two({ periods: 2, whileRag: ['amber', 'red'] }), higher)).not.toBeNull();
    expect(exceptionOf(fall, two({ periods: 0 }), higher)).toBeNull();
  });

  it('compares with the middle of the comparators by polarity', () => {
    const rule = adopted([{ rule: 'below_comparator_median' }]);
    const now = judged([9, 'amber']);
    expect(exceptionOf(now, rule, { ...higher, comparatorMedian: 9.5 })?.class).toBe('attention');
    expect(exceptionOf(now, rule, { ...higher, comparatorMedian: 9 })).toBeNull();
    expect(exceptionOf(now, rule, { ...higher, polarity: 'lower', comparatorMedian: 9.5 })).toBeNull();
    expect(exceptionOf(now, rule, { ...higher, comparatorMedian: null })).toBeNull();
  });

  it('the gravest class wins, then the order of adoption', () => {
    const rules = adopted([
      { rule: 'below_comparator_median' },
      { rule: 'red_two_periods' },
      { rule: 'red_now' },
    ]);
    const points = judged([5, 'red'], [4, 'red']);
    expect(exceptionOf(points, rules, { ...higher, comparatorMedian: 9 })?.rule).toBe('red_two_periods');
  });

  it('nothing is exceptional without criteria, figures, or a latest figure', () => {
    expect(exceptionOf(judged([5, 'red'], [5, 'red']), null, higher)).toBeNull();
    expect(exceptionOf([], redTwice, higher)).toBeNull();
    expect(exceptionOf(judged([5, 'red'], [5, 'red'], [null, 'noData']), redTwice, higher)).toBeNull();
  });
});

describe('criteriaInForce', () => {
  const old = adopted([], 1, '2021-04-01');
  const mended = adopted([], 2, '2024-04-01');

  it('is the version that took effect last, never one still to come', () => {
    expect(criteriaInForce([mended, old], '2024-03-31')).toBe(old);
    expect(criteriaInForce([mended, old], '2024-04-01')).toBe(mended);
    expect(criteriaInForce([old], '2021-03-31')).toBeNull();
  });

  it('of two from the same day, the higher version', () => {
    const again = adopted([], 3, '2024-04-01');
    expect(criteriaInForce([again, mended, old], '2025-01-01')).toBe(again);
    expect(criteriaInForce([old, mended, again], '2025-01-01')).toBe(again);
  });
});
