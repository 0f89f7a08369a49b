import { judgedPoints } from './judged-points.ts';

describe('the points of a shared indicator that are judged', () => {
  const points = [
    { period: 'January', status: 'final' },
    { period: 'February', status: 'restated' },
    { period: 'March', status: 'provisional' },
  ];

  it('leave out a sum that some partner has not signed', () => {
    expect(judgedPoints('sum', points).map(({ period }) => period)).toEqual(['January', 'February']);
  });

  it.each(['ratio', 'mean', 'latest', null] as const)('keep an early reading of a %s', (aggregation) => {
    expect(judgedPoints(aggregation, points)).toEqual(points);
  });
});
