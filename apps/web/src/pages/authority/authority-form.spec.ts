import { atSteps, authorityAsTyped, readAuthority, typedAuthority } from './authority-form.ts';

const day = { 'starts.day': '1', 'starts.month': '4', 'starts.year': '2027' };
const said = { ...day, decidedBy: 'The council', reason: 'Larger sums want more eyes.' };
const money = {
  'money.0': '50,000',
  'money.1': '250000',
  'money.1.who': 'budget_holder',
  'money.last.who': 'leader,budget_holder',
};
const read = (body: Record<string, string>) => readAuthority(typedAuthority(body));

describe('limits of authority on their form', () => {
  it('are read as steps, the last without end; staff left empty has none', () => {
    expect(read({ ...said, ...money }).limits).toEqual({
      starts: '2027-04-01',
      decidedBy: 'The council',
      reason: 'Larger sums want more eyes.',
      money: [
        { upTo: 5_000_000, approvers: [] },
        { upTo: 25_000_000, approvers: ['budget_holder'] },
        { upTo: null, approvers: ['leader', 'budget_holder'] },
      ],
      staff: [],
    });
    const staff = { 'staff.0': '1.5', 'staff.last.who': 'leader' };
    expect(read({ ...said, ...staff }).limits?.staff).toEqual([
      { upTo: 150, approvers: [] },
      { upTo: null, approvers: ['leader'] },
    ]);
  });

  it('come back with what is wrong at each field', () => {
    const wrong = { ...said, 'money.0': 'lots', 'money.1': '5', 'staff.1': '2' };
    const { limits, problems } = read(wrong);
    expect(limits).toBeNull();
    expect(problems.map(({ field }) => field)).toEqual([
      ...['money.0', 'money.1.who', 'money.last.who', 'staff.0'],
    ]);
    expect(read({ ...money }).problems.map(({ field }) => field)).toEqual(['starts.day']);
  });

  it('show what stands, to be changed', () => {
    const tier = { reach: '', who: '' };
    const typed = authorityAsTyped([
      { ...tier, unit: 'GBP', upTo: 5_000_000, approvers: [] },
      { ...tier, unit: 'GBP', upTo: 25_000_000, approvers: ['budget_holder'] },
      { ...tier, unit: 'GBP', upTo: null, approvers: ['budget_holder', 'leader'] },
    ]);
    expect(typed.steps).toMatchObject({ ...money, 'money.1': '250,000', 'staff.0': '' });
    expect(authorityAsTyped([]).steps['money.0']).toBe('');
  });

  it('put what the API found at the step it is about', () => {
    const { fields } = read({ ...said, ...money });
    const refusal = {
      __typename: 'Invalid' as const,
      message: '',
      fields: [1, 2].map((at) => ({ field: `money.${at}`, message: 'No.' })),
    };
    expect(atSteps(refusal, fields)).toMatchObject({
      fields: [{ field: 'money.1' }, { field: 'money.last.who' }],
    });
  });
});
