/**
 * Answers as the two services describe them. They are made by hand in the documented shape and stand for no recorded
 * answer; every figure in them is invented.
 */
export const exploreLocalStatistics = [
  'areacd,areanm,period,value,lci,uci',
  'E08000009,Trafford,2022-04-01/P1Y,61.2,60.1,62.3',
  'E08000009,Trafford,2023-04-01/P1Y,62.04,60.9,63.1',
  'E08000007,Stockport,2022-04-01/P1Y,58.7,57.5,59.9',
  'E08000007,Stockport,2023-04-01/P1Y,,,',
  'E92000001,England,2023-04-01/P1Y,60.0,59.9,60.1',
  '',
].join('\r\n');

export const lgInform = JSON.stringify(
  [
    ['E08000007', 'Stockport', '2021/22', '55.1'],
    ['E08000007', 'Stockport', '2023/24', '58.7'],
    ['E08000009', 'Trafford', '2023/24', 62.04],
    ['E08000009', 'Trafford', '2024/25', null],
    ['E92000001', 'England', '2023/24', '60'],
  ].map(([areaIdentifier, areaLabel, periodLabel, value]) => ({
    metricTypeIdentifier: '3281',
    metricTypeLabel: 'An invented metric type',
    areaIdentifier,
    areaLabel,
    periodIdentifier: `fin_${String(periodLabel).slice(0, 4)}`,
    periodLabel,
    valueTypeIdentifier: 'raw',
    value,
    formatted: value === null ? null : String(value),
    publicationStatus: 'Published',
  })),
);
