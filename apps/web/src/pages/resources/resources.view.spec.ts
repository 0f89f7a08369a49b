import { headingsByYear } from './resources.view.ts';
import { rowsOf } from './rows-of.ts';

const heading = { unit: 'GBP', amount: 100, reserved: 10, movedIn: 5, movedOut: 20, available: 75 };

describe('headingsByYear', () => {
  it('puts the newest year first and adds up each column', () => {
    const years = headingsByYear([
      { ...heading, year: 2025 },
      { ...heading, year: 2026 },
      { ...heading, year: 2026, amount: 1 },
    ]);
    expect(years.map(({ year, headings }) => [year, headings.length])).toEqual([
      ['2026/27', 2],
      ['2025/26', 1],
    ]);
    expect(years[0]?.total).toEqual({
      amount: 101,
      reserved: 20,
      movedIn: 10,
      movedOut: 40,
      available: 150,
    });
  });

  it('never adds posts to pounds', () => {
    const years = headingsByYear([
      { ...heading, year: 2026 },
      { ...heading, year: 2026, unit: 'FTE', amount: 250 },
    ]);
    expect(years.map(({ year, total }) => [year, total['amount']])).toEqual([
      ['2026/27', 100],
      ['2026/27, staff', 250],
    ]);
  });
});

describe('rowsOf', () => {
  it('leaves out what could not be read', () => {
    expect(rowsOf({ edges: [{ node: 1 }, null, { node: null }] })).toEqual([1]);
    expect(rowsOf(null)).toEqual([]);
  });
});
