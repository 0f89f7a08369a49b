import { figureOf, readReturn, valuesFrom, valuesTyped } from './return-form.ts';
import type { ReturnFigures } from './return-form.ts';

const plain: ReturnFigures = {
  state: 'draft',
  valueKind: 'value',
  multiplier: null,
  numeratorLabel: null,
  denominatorLabel: null,
  value: 38.3,
  numerator: null,
  denominator: null,
  commentary: null,
  reason: null,
};
const ratio: ReturnFigures = {
  ...plain,
  valueKind: 'ratio',
  multiplier: 100,
  value: 40,
  numerator: 4,
  denominator: 10,
  numeratorLabel: 'People claiming',
};

describe('the return form', () => {
  it('first shows what is held: never a worked-out figure where two are typed', () => {
    expect(valuesFrom(plain).value).toBe('38.3');
    expect(valuesFrom(ratio)).toMatchObject({ value: '', numerator: '4', denominator: '10' });
  });

  it('begins a restatement without the earlier reason', () => {
    expect(valuesFrom({ ...plain, reason: 'Late data' }).reason).toBe('Late data');
    expect(valuesFrom({ ...plain, state: 'signed', reason: 'Late data' }).reason).toBe('');
  });

  it('shows the figure that will be published', () => {
    expect(figureOf(plain)).toBe(38.3);
    expect(figureOf({ ...ratio, value: null })).toBe(40);
    expect(figureOf({ ...ratio, value: null, denominator: 0 })).toBeNull();
    expect(figureOf({ ...plain, value: null })).toBeNull();
  });

  it('reads a plain figure', () => {
    const read = readReturn(plain, valuesTyped({ value: '1,234.5' }), true);
    expect(read).toEqual({ problems: [], figures: { value: 1234.5, numerator: null, denominator: null } });
  });

  it('reads numerator and denominator and sends no figure of its own', () => {
    const read = readReturn(ratio, valuesTyped({ numerator: '5', denominator: '20', value: '99' }), true);
    expect(read.figures).toEqual({ value: null, numerator: 5, denominator: 20 });
  });

  it('lets a draft be empty but not a figure to be signed', () => {
    expect(readReturn(plain, valuesTyped({}), false).problems).toEqual([]);
    expect(readReturn(plain, valuesTyped({}), true).problems).toEqual([
      { field: 'value', message: 'Enter the figure' },
    ]);
    expect(readReturn(ratio, valuesTyped({}), true).problems).toEqual([
      { field: 'numerator', message: 'Enter people claiming' },
      { field: 'denominator', message: 'Enter the number it is out of' },
    ]);
  });

  it('refuses what is no number, in a draft too', () => {
    const { problems } = readReturn(plain, valuesTyped({ value: 'lots' }), false);
    expect(problems).toEqual([
      { field: 'value', message: 'Enter the figure as a number, like 1,234 or 38.5' },
    ]);
  });
});
