import fc from 'fast-check';
import { directionOf } from './direction.ts';
import { monthly, seriesOf } from './series.fixture.ts';

const higher = { polarity: 'higher', decimals: 1, target: null } as const;
const lower = { ...higher, polarity: 'lower' } as const;
const onTarget = { ...higher, polarity: 'on_target', target: 10 } as const;

describe('directionOf', () => {
  it('compares with the period before and the same period last year', () => {
    const values = [30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 40.5];
    const direction = directionOf(monthly(values), higher);
    expect(direction.previous).toMatchObject({ value: 41, change: -0.5, judgement: 'worsening' });
    expect(direction.lastYear).toMatchObject({ value: 30, change: 10.5, judgement: 'improving' });
    expect(direction.trend?.points).toBe(8);
    expect(direction.overall).toBe('improving');
  });

  it('judges by polarity', () => {
    expect(directionOf(monthly([1, 2, 3, 4, 5]), lower)).toMatchObject({
      overall: 'worsening',
      previous: { judgement: 'worsening', change: 1 },
      trend: { slope: 1 },
    });
  });

  it('for a target to be met, nearing it is better from either side', () => {
    expect(directionOf(monthly([4, 5, 6, 7, 8]), onTarget).overall).toBe('improving');
    expect(directionOf(monthly([16, 15, 14, 13, 12]), onTarget).overall).toBe('improving');
    expect(directionOf(monthly([10, 11, 12, 13, 14]), onTarget).overall).toBe('worsening');
    expect(directionOf(monthly([4, 5, 6, 7, 8]), { ...onTarget, target: null }).overall).toBe('unknown');
  });

  it('a neutral indicator moves but is not judged', () => {
    const direction = directionOf(monthly([1, 2, 3, 4, 5]), { ...higher, polarity: 'neutral' });
    expect(direction).toMatchObject({ overall: 'unknown', previous: { change: 1, judgement: 'unknown' } });
  });

  it('a change that does not show at the decimals is no change', () => {
    expect(directionOf(monthly([38.31, 38.34]), higher).previous?.judgement).toBe('steady');
    expect(directionOf(monthly([38.3, 38.4]), higher).previous?.judgement).toBe('improving');
  });

  it('jitter is not a direction', () => {
    expect(directionOf(monthly([10, 12, 10, 12, 10, 12, 10, 12]), higher).overall).toBe('steady');
    expect(directionOf(monthly([7, 7, 7, 7, 7]), higher).overall).toBe('steady');
  });

  it('two points are never the whole answer', () => {
    const direction = directionOf(seriesOf('annual', '2023-01-01', [10, 20]), higher);
    expect(direction).toMatchObject({
      overall: 'unknown',
      trend: null,
      previous: { judgement: 'improving' },
    });
  });

  it('a missing neighbour is not replaced by an older one', () => {
    expect(directionOf(monthly([10, null, 20]), higher).previous).toBeNull();
    expect(directionOf(monthly([10, 20, null]), higher)).toMatchObject({
      overall: 'unknown',
      previous: null,
    });
    expect(directionOf([], higher).overall).toBe('unknown');
  });

  it('only the last eight periods bear on the slope', () => {
    const fall = [90, 80, 70, 60, 50, 40];
    const rise = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(directionOf(monthly([...fall, ...rise]), higher).trend).toMatchObject({
      slope: 1,
      judgement: 'improving',
    });
  });

  it('the slope of a straight line is its step, whatever is missing inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 5 }), (step, gap) => {
        const values = Array.from({ length: 8 }, (_, i) => (i === gap ? null : 100 + i * step));
        expect(directionOf(monthly(values), higher).trend?.slope).toBeCloseTo(step, 9);
      }),
    );
  });
});
