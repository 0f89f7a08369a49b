import { besideOf, comparatorMedian, differenceOf } from './compared-with.ts';

const choice = {
  areas: ['E08000002', 'E08000007', 'E08000029'],
  benchmark: 'E92000001',
  differs: [{ areaCode: 'E08000029', how: 'Counts garden waste apart.' }],
};
const figures = [
  { areaCode: 'E08000002', value: 10 },
  { areaCode: 'E08000007', value: 20 },
  { areaCode: 'E08000029', value: 90 },
  { areaCode: 'E06000004', value: 30 },
  { areaCode: 'E92000001', value: 99 },
];

describe('what a figure stands beside', () => {
  it('is every area known where no set is chosen, whole countries apart from the ranks', () => {
    expect(besideOf('E06000004', null)).toBe('alike');
    expect(besideOf('E92000001', null)).toBe('benchmark');
    expect(besideOf('W92000004', null)).toBe('benchmark');
  });

  it('is the set alone where one is, with what differs', () => {
    expect(besideOf('E08000002', choice)).toBe('alike');
    expect(besideOf('E08000029', choice)).toBe('different');
    expect(differenceOf('E08000029', choice)).toBe('Counts garden waste apart.');
    expect(differenceOf('E08000002', choice)).toBeNull();
    expect(besideOf('E06000004', choice)).toBe('apart');
    expect(besideOf('E92000001', choice)).toBe('benchmark');
    expect(besideOf('W92000004', choice)).toBe('apart');
  });

  it('has a middle value of areas alone: never of a country, of ourselves, or of what is measured differently', () => {
    expect(comparatorMedian({ figures, ownArea: null, choice: null })).toBe(25);
    expect(comparatorMedian({ figures, ownArea: 'E08000029', choice: null })).toBe(20);
    expect(comparatorMedian({ figures, ownArea: null, choice })).toBe(15);
    expect(comparatorMedian({ figures: figures.slice(4), ownArea: null, choice: null })).toBeNull();
  });
});
