import { questionsFor } from './plausibility.ts';
import { unusualAmong } from './unusual-figures.ts';

const figure = (value: number, numerator: number | null = null, denominator: number | null = null) => {
  return { value, numerator, denominator };
};

describe('figures that are to be accepted together', () => {
  it('are asked about where one lies far outside the others, and only that one', () => {
    const asked = unusualAmong(
      [50, 52, 575, 49].map((value) => figure(value)),
      [],
      'count',
    );
    expect([...asked].map(([index, [one]]) => [index, one?.code])).toEqual([[2, 'tenTimesOutsideHistory']]);
  });

  it('are weighed against what stands as well', () => {
    expect(unusualAmong([figure(500)], [], 'count').size).toBe(0);
    expect(unusualAmong([figure(500)], [50, 51, 52], 'count').size).toBe(1);
    expect(unusualAmong([figure(500)], [50, 480, 490], 'count').size).toBe(0);
  });

  it('are asked about each where its unit or its parts are out of bounds', () => {
    const asked = unusualAmong([figure(104), figure(110, 11, 10), figure(60)], [], 'percent');
    expect([...asked.keys()]).toEqual([0, 1]);
    expect(asked.get(1)?.[0]?.code).toBe('ratioOverWhole');
  });

  it('raise just what each would raise against all the others', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 200; round += 1) {
      const of = (count: number) =>
        Array.from({ length: count }, () => Math.round((random() ** 6 - 0.05) * 2_000));
      const [values, standing] = [of(1 + Math.floor(random() * 8)), of(Math.floor(random() * 4))];
      const figures = values.map((value) => figure(value));
      const asked = unusualAmong(figures, standing, 'percent');
      figures.forEach((one, index) => {
        const history = [...standing, ...values.toSpliced(index, 1)];
        expect(asked.get(index) ?? []).toEqual(questionsFor({ ...one, history, unit: 'percent' }));
      });
    }
  });
});
