import { dateFieldsToBoxes, readDate, typedDate, typedDateOf } from './date-field.ts';

const typed = (day: string, month: string, year: string) => ({ day, month, year });

describe('readDate', () => {
  it.each([
    [typed('5', '4', '2027'), '2027-04-05'],
    [typed('05', 'April', '2027'), '2027-04-05'],
    [typed('31', 'mar', '2027'), '2027-03-31'],
    [typed('29', '2', '2028'), '2028-02-29'],
  ])('reads %j as %s', (given, date) => {
    expect(readDate(given, 'Due date')).toEqual({ ok: true, date });
  });

  it('reads three empty boxes as no date', () => {
    expect(readDate(typed('', '', ''), 'Due date')).toEqual({ ok: true, date: null });
  });

  it.each([
    [typed('', '4', '2027'), 'day', 'Due date must include a day'],
    [typed('5', '', '2027'), 'month', 'Due date must include a month'],
    [typed('5', '', ''), 'month', 'Due date must include a month and year'],
    [typed('5', '4', '27'), 'year', 'Due date: the year must have four digits, for example 2027'],
    [typed('31', '2', '2027'), 'day', 'Due date must be a real date'],
    [typed('29', '2', '2027'), 'day', 'Due date must be a real date'],
    [typed('5', 'ma', '2027'), 'day', 'Due date must be a real date'],
    [typed('5', '13', '2027'), 'day', 'Due date must be a real date'],
    [typed('x', '4', '2027'), 'day', 'Due date must be a real date'],
  ])('refuses %j at the box to mend', (given, part, message) => {
    expect(readDate(given, 'Due date')).toEqual({ ok: false, part, message });
  });
});

describe('typed dates', () => {
  it('are posted in three parts', () => {
    const body = { 'actions.0.due.day': ' 5 ', 'actions.0.due.month': '4', 'actions.0.due.year': '2027' };
    expect(typedDateOf(body, 'actions.0.due')).toEqual(typed('5', '4', '2027'));
  });

  it('show an ISO day without leading noughts, and nothing for none', () => {
    expect(typedDate('2027-04-05')).toEqual(typed('5', '4', '2027'));
    expect(typedDate(null)).toEqual(typed('', '', ''));
    expect(typedDate('')).toEqual(typed('', '', ''));
  });
});

describe('dateFieldsToBoxes', () => {
  it('points a problem with a whole date at its first box and leaves others alone', () => {
    const fields = ['actions.0.due', 'actions.0.milestones.1.due', 'backOnTrack', 'actions.0.title'].map(
      (field) => ({
        field,
        message: 'Mend this',
      }),
    );
    const refusal = dateFieldsToBoxes({ __typename: 'Invalid', message: '', fields });
    expect(refusal).toMatchObject({
      fields: [
        { field: 'actions.0.due.day' },
        { field: 'actions.0.milestones.1.due.day' },
        { field: 'backOnTrack.day' },
        { field: 'actions.0.title' },
      ],
    });
  });
});
