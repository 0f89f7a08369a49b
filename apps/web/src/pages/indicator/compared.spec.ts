import { comparedFunnel, standingWords } from './compared.ts';

const row = (rank: number | null, own = false) => ({
  own,
  rank,
  quartile: rank,
});

describe('beside other places', () => {
  it('says where the own one stands, what is not ranked left out', () => {
    const rows = [row(1), row(2, true), row(3), row(4), row(null)];
    expect(standingWords(rows)).toBe('2 of 4, in the second quarter');
    expect(standingWords([row(null, true)])).toBe('');
    expect(standingWords([])).toBe('');
  });

  it('has no funnel where parts and wholes are not known', () => {
    expect(comparedFunnel(null, { title: 'Share', decimals: 1 })).toBeNull();
  });
});
