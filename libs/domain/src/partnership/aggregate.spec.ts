import fc from 'fast-check';
import { aggregate, overlapAdjustmentProblem } from './aggregate.ts';
import type { AggregateInput, Contribution } from './aggregate.ts';

const figures = (
  organisationId: string,
  value: number | null,
  numerator: number | null = null,
  denominator: number | null = null,
): Contribution => ({ organisationId, value, numerator, denominator });

function of(input: Partial<AggregateInput>) {
  return aggregate({
    aggregation: 'sum',
    multiplier: 1,
    contributions: [figures('a', 10), figures('b', 20), figures('c', 60)],
    expectedOrganisations: ['a', 'b', 'c'],
    ...input,
  });
}

describe('aggregate', () => {
  it.each([
    ['sum', 90],
    ['mean', 30],
    ['max', 60],
    ['min', 10],
    ['latest', 60],
  ] as const)('%s', (aggregation, value) => {
    expect(of({ aggregation })).toMatchObject({
      value,
      provisional: false,
      noData: false,
      label: '3 of 3 signed',
    });
  });

  it('a ratio sums the parts, and is not the mean of the ratios', () => {
    const contributions = [figures('a', 50, 1, 2), figures('b', 10, 10, 100)];
    const total = of({
      aggregation: 'ratio',
      multiplier: 100,
      contributions,
      expectedOrganisations: ['a', 'b'],
    });
    expect(total).toMatchObject({ numerator: 11, denominator: 102, value: 10.7843137254902 });
  });

  it('a weighted mean weighs by weight, or by denominator', () => {
    const contributions = [{ ...figures('a', 10), weight: 3 }, figures('b', 20, null, 1)];
    expect(of({ aggregation: 'weighted_mean', contributions })).toMatchObject({ value: 12.5 });
  });

  it('says how many have signed', () => {
    const total = of({ contributions: [figures('a', 10), figures('b', 20)] });
    expect(total).toMatchObject({ value: 30, provisional: true, label: '2 of 3 signed, provisional' });
  });

  it('with nothing signed there is no data, and zero is not invented', () => {
    expect(of({ contributions: [] })).toMatchObject({
      value: null,
      noData: true,
      label: '0 of 3 signed, no data',
    });
    expect(of({ aggregation: 'ratio', contributions: [] }).numerator).toBeNull();
  });

  it('leaves out a contribution without the parts a ratio needs, and says so', () => {
    const contributions = [figures('a', 50, 1, 2), figures('b', 40), figures('c', 0, 0, 0)];
    const total = of({ aggregation: 'ratio', multiplier: 100, contributions });
    expect(total).toMatchObject({ value: 50, leftOut: ['b', 'c'], provisional: true, signedCount: 3 });
  });

  it('a share or a mean without somebody’s figure is one, and says that it is not complete', () => {
    const contributions = [figures('a', 10), { ...figures('b', null), withoutFigure: true }];
    const total = of({ aggregation: 'mean', contributions, expectedOrganisations: ['a', 'b'] });
    const label = '1 of 2 signed, not complete';
    expect(total).toMatchObject({ value: 10, provisional: false, leftOut: [], without: ['b'], label });
  });

  it('a sum that will always lack somebody’s part is no figure of the place, and never counts it as nought', () => {
    const contributions = [figures('a', 10), { ...figures('b', null), withoutFigure: true }];
    const done = of({ contributions, expectedOrganisations: ['a', 'b'] });
    expect(done).toMatchObject({
      value: null,
      noData: true,
      provisional: false,
      label: '1 of 2 signed, no data',
    });
    const awaited = of({ contributions, expectedOrganisations: ['a', 'b', 'c'] });
    expect(awaited).toMatchObject({ value: 10, provisional: true, label: '1 of 3 signed, provisional' });
  });

  it('an organisation that left stays counted in what it signed', () => {
    expect(of({ expectedOrganisations: ['a', 'b'] })).toMatchObject({ value: 90, label: '3 of 3 signed' });
  });

  it('takes an overlap off a sum, and off both parts of a ratio', () => {
    expect(of({ overlapAdjustment: { amount: 4, reason: 'Joint service' } }).value).toBe(86);
    const contributions = [figures('a', null, 30, 60), figures('b', null, 30, 60)];
    const overlapAdjustment = { amount: 10, denominatorAmount: 20, reason: 'Joint service' };
    const total = of({ aggregation: 'ratio', multiplier: 100, contributions, overlapAdjustment });
    expect(total).toMatchObject({ numerator: 50, denominator: 100, value: 50 });
  });

  it.each([
    ['mean', { amount: 1, reason: 'x' }, 'overlapNotPossible'],
    ['sum', { amount: 1, denominatorAmount: 1, reason: 'x' }, 'overlapNotPossible'],
    ['sum', { amount: -1, reason: 'x' }, 'overlapNegative'],
    ['sum', { amount: NaN, reason: 'x' }, 'overlapNegative'],
    ['ratio', { amount: 1, reason: '  ' }, 'overlapReasonMissing'],
  ] as const)('refuses an overlap of %s %j: %s', (aggregation, adjustment, code) => {
    expect(overlapAdjustmentProblem(aggregation, adjustment)).toMatchObject({ code });
    expect(() => of({ aggregation, overlapAdjustment: adjustment })).toThrow(RangeError);
  });

  it('an organisation cannot contribute twice to a period', () => {
    expect(() => of({ contributions: [figures('a', 1), figures('a', 2)] })).toThrow('contributes once');
  });

  it('order never matters (save for latest), and max ≥ mean ≥ min', () => {
    const value = fc.integer({ min: -1_000, max: 1_000 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const contributions = values.map((v, i) => figures(String(i), v, Math.abs(v), 1_000));
        const back = [...contributions].reverse();
        for (const aggregation of ['sum', 'ratio', 'mean', 'max', 'min', 'weighted_mean'] as const) {
          expect(of({ aggregation, contributions }).value).toBe(
            of({ aggregation, contributions: back }).value,
          );
        }
        const [max, mean, min] = (['max', 'mean', 'min'] as const).map(
          (a) => of({ aggregation: a, contributions }).value ?? NaN,
        );
        expect(max! >= mean! && mean! >= min!).toBe(true);
      }),
    );
  });
});
