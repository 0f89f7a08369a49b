import { fieldId, formState } from './form-state.ts';
import { isWhole, optionalTextOf, readNumber, textOf } from './form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from './refusal.ts';
import type { Refusal } from './refusal.ts';

describe('a form that comes back', () => {
  const typed = { value: 'abc', commentary: 'Late' };

  it('keeps what was typed and links each problem to its field', () => {
    const form = formState(typed, invalid([{ field: 'actions.0.title', message: 'Enter a title' }]));
    expect(form.values).toBe(typed);
    expect(form.errors['actions.0.title']).toEqual({ text: 'Enter a title' });
    expect(form.errorList).toEqual([{ text: 'Enter a title', href: '#actions-0-title' }]);
    expect(form.banner).toBeNull();
    expect(fieldId('value')).toBe('value');
  });

  it('shows the first problem at a field and all of them in the summary', () => {
    const form = formState(
      typed,
      invalid([
        { field: 'value', message: 'One' },
        { field: 'value', message: 'Two' },
      ]),
    );
    expect(form.errors['value']).toEqual({ text: 'One' });
    expect(form.errorList).toHaveLength(2);
  });

  it('has neither summary nor banner the first time', () => {
    expect(formState(typed)).toEqual({ values: typed, errors: {}, errorList: [], banner: null });
  });

  const refusals: [Refusal, number, RegExp][] = [
    [{ __typename: 'NotPermitted', message: 'You wrote this plan.', rule: 'r' }, 403, /You wrote this plan/],
    [
      { __typename: 'ChangedMeanwhile', message: 'Changed at 2pm.', version: 3 },
      409,
      /Changed at 2pm.*still below/,
    ],
    [
      {
        __typename: 'NotAvailableNow',
        message: 'Too late.',
        state: 'closed',
        stateLabel: 'Closed',
        available: [],
      },
      409,
      /Too late.*Closed/,
    ],
    [{ __typename: 'NotFound', message: 'No such return.' }, 404, /No such return/],
    [
      { __typename: 'Invalid', message: 'Too much at once.', fields: [] },
      422,
      /Too much at once.*still below/,
    ],
  ];
  it.each(refusals)('says why in a banner: %j', (refusal, status, words) => {
    const form = formState(typed, refusal);
    expect(form.banner?.text).toMatch(words);
    expect(form.values).toBe(typed);
    expect(statusOfRefusal(refusal)).toBe(status);
    expect(isRefusal(refusal)).toBe(true);
  });

  it('tells a success from a refusal', () => {
    expect(isRefusal({ __typename: 'ReturnSaved' })).toBe(false);
  });
});

describe('reading fields', () => {
  it('trims, joins line ends, and takes only texts', () => {
    expect(textOf({ a: ' one\r\ntwo ' }, 'a')).toBe('one\ntwo');
    expect(textOf({ a: ['x'] }, 'a')).toBe('');
    expect(textOf(undefined, 'a')).toBe('');
    expect(optionalTextOf({ a: '  ' }, 'a')).toBeNull();
  });

  it.each([
    ['1,234.5', 1234.5],
    [' 38.3 % ', 38.3],
    ['−4', -4],
    ['.5', 0.5],
    ['12 500', 12500],
    ['', null],
  ])('reads %j as people type it', (typed, value) => {
    expect(readNumber(typed, 'the figure')).toEqual({ ok: true, value });
  });

  it.each(['abc', '1,23', '1.2.3', '1e5', '0x10', '-', '.', '--1', 'Infinity', '5%%'])(
    'refuses %j and says what to do',
    (typed) => {
      expect(readNumber(typed, 'the figure')).toEqual({
        ok: false,
        message: 'Enter the figure as a number, like 1,234 or 38.5',
      });
    },
  );
});

it('takes whole numbers that the API can hold, and no others', () => {
  expect([0, -5, 2_147_483_647].map(isWhole)).toEqual([true, true, true]);
  expect([1.5, 2_147_483_648, Number.NaN, Infinity, null].map(isWhole)).toEqual(Array(5).fill(false));
});
