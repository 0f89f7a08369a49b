import { assess } from '../assessment/assess.ts';
import { breaksOf, changedFacts, newVersionProblems } from './definition-versions.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { countedProblems, describedProblems, lastingProblems } from './validate-measure.ts';

const facts: MeasureFacts = {
  code: 'RECYCLING',
  frequency: 'monthly',
  valueKind: 'ratio',
  multiplier: 100,
  aggregation: 'ratio',
  definition: 'Household waste sent for reuse, recycling or composting, of all household waste.',
  polarity: 'higher',
  unit: 'percent',
  unitLabel: '%',
  decimals: 1,
  numeratorLabel: 'tonnes recycled',
  denominatorLabel: 'tonnes collected',
  title: 'Household waste recycled',
  themeCode: 'climate',
  level: 'strategic',
  kind: 'outcome',
  origin: 'national',
  portfolio: 'climate',
  priority: 1,
  reportingLagDays: null,
  sourceTitle: 'Monthly returns',
  sourcePublisher: 'Example Council',
  sourceUrl: 'https://example.org/waste',
  licence: 'Open Government Licence v3.0',
  attribution: 'Example Council, monthly returns.',
  caveat: null,
};
const fieldsOf = (problems: { field: string }[]) => problems.map(({ field }) => field);
const everything = (changes: Partial<MeasureFacts>, shared = true) => {
  const changed = { ...facts, ...changes };
  return fieldsOf([
    ...lastingProblems(changed, shared),
    ...countedProblems(changed),
    ...describedProblems(changed, ['climate']),
  ]);
};

describe('what is said as a measure is defined', () => {
  it('is whole when every field of docs/domain.md section 4 is', () => {
    expect(everything({})).toEqual([]);
    expect(everything({ aggregation: null }, false)).toEqual([]);
  });

  it.each([
    ['code', { code: 'two words' }],
    ['frequency', { frequency: 'weekly' as MeasureFacts['frequency'] }],
    ['multiplier', { multiplier: 0 }],
    ['aggregation', { aggregation: null }],
    ['aggregation', { aggregation: 'ratio', valueKind: 'value' }],
    ['definition', { definition: ' ' }],
    ['polarity', { polarity: 'sideways' as MeasureFacts['polarity'] }],
    ['decimals', { decimals: 7 }],
    ['level', { level: 'cosmic' }],
    ['kind', { kind: 'process' }],
    ['origin', { origin: '' }],
    ['themeCode', { themeCode: 'somewhere-else' }],
    ['priority', { priority: 4 }],
    ['reportingLagDays', { reportingLagDays: 0 }],
    ['sourceUrl', { sourceUrl: 'javascript:alert(1)' }],
    ['attribution', { attribution: '' }],
  ] as const)('names %s where it is wrong: %j', (field, changes) => {
    expect(everything(changes)).toEqual([field]);
  });

  it('puts nothing together in an organisation of its own', () => {
    expect(everything({ aggregation: 'sum' }, false)).toEqual(['aggregation']);
  });
});

describe('a new version of the definition', () => {
  const at = { today: '2026-11-23', latestFrom: '2025-04-01' };
  const problems = (effectiveFrom: string, reason = 'Wood is counted too.') =>
    fieldsOf(newVersionProblems({ effectiveFrom, reason }, at));

  it('counts from a day after the one before it and not ahead, with a reason', () => {
    expect(problems('2026-04-01')).toEqual([]);
    expect(problems('2026-11-23')).toEqual([]);
    expect(problems('2026-11-24')).toEqual(['effectiveFrom']);
    expect(problems('2025-04-01')).toEqual(['effectiveFrom']);
    expect(problems('2026-04-01', ' ')).toEqual(['reason']);
  });

  it('is one only where what is counted differs', () => {
    expect(changedFacts(facts, { ...facts })).toEqual([]);
    expect(changedFacts(facts, { ...facts, unitLabel: 'per cent', decimals: 0 })).toEqual([
      'unitLabel',
      'decimals',
    ]);
    expect(breaksOf([{ effectiveFrom: null }, { effectiveFrom: '2026-04-01' }])).toEqual(['2026-04-01']);
  });

  it('has nothing compared across the day it begins', () => {
    const series = [90, 80, 70, 60].map((value, index) => ({
      period: {
        frequency: 'monthly' as const,
        start: `2026-0${index + 1}-01`,
        end: `2026-0${index + 1}-28`,
      },
      value,
    }));
    const of = (breaks: string[]) =>
      assess({
        facts: { ...facts },
        series,
        targets: [],
        criteria: [
          {
            version: 1,
            adoptedBy: 'The board',
            effectiveFrom: '2026-01-01',
            rules: [{ rule: 'worsening_three_periods' }],
          },
        ],
        asOf: '2026-05-01',
        breaks,
      });
    expect(of([]).exception?.rule).toBe('worsening_three_periods');
    expect(of([]).direction.previous?.change).toBe(-10);
    const broken = of(['2026-04-01']);
    expect(broken.exception).toBeNull();
    expect(broken.direction).toMatchObject({ previous: null, trend: null, overall: 'unknown' });
    expect(of(['2026-03-15']).direction.previous).toBeNull();
    expect(of(['2026-03-01']).direction.previous?.change).toBe(-10);
  });
});
