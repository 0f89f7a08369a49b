import { linesAt, linesToOpen, readYear, typedYear } from './open-year.ts';

const heading = { unit: 'GBP', amount: 12_000_050, movedIn: 0, movedOut: 50, holderName: 'Budget holder' };
const headings = [
  { ...heading, id: 'a', code: 'A1', name: 'Help at home', year: 2025 },
  { ...heading, id: 'b', code: 'B1', name: 'Posts', year: 2025, unit: 'FTE', amount: 350, movedOut: 0 },
  { ...heading, id: 'c', code: 'C1', name: 'Beds', year: 2025 },
  { ...heading, id: 'd', code: 'C1', name: 'Beds', year: 2026 },
];

describe('a year that is opened from the one before', () => {
  const lines = linesToOpen(headings, 2025);

  it('stands as last year had it, and says what is open already', () => {
    expect(lines.map(({ id, amountText, after, open }) => [id, amountText, after, open])).toEqual([
      ['a', '120,000.50', 12_000_000, false],
      ['b', '3.5', 350, false],
      ['c', '120,000.50', 12_000_000, true],
    ]);
  });

  it('is read in pounds and posts, for the headings chosen', () => {
    const body = { from: '2025', chosen: ['a', 'b', 'c'], 'amount.a': '£130,000', 'amount.b': '4' };
    expect(readYear(typedYear(body), lines)).toEqual({
      headings: [
        { headingId: 'a', amount: 13_000_000 },
        { headingId: 'b', amount: 400 },
      ],
      problems: [],
    });
  });

  it('says what is wrong at each line, and that one at least is to be chosen', () => {
    const wrong = typedYear({ from: '2025', chosen: ['a', 'b'], 'amount.a': '-5', 'amount.b': '' });
    const { problems } = readYear(wrong, lines);
    expect(problems.map(({ field }) => field)).toEqual(['headings.0', 'headings.1']);
    expect(readYear(typedYear({ from: '2025' }), lines).problems).toEqual([
      { field: 'headings', message: 'Choose at least one heading' },
    ]);
  });

  it('puts what the API found at the line it is about', () => {
    const fields = [{ field: 'headings.0.amount', message: 'No.' }];
    const refusal = { __typename: 'Invalid' as const, message: '', fields };
    expect(linesAt(refusal, [{ headingId: 'b' }], lines)).toMatchObject({
      fields: [{ field: 'headings.1', message: 'No.' }],
    });
  });
});
