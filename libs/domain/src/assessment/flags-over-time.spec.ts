import { criteriaProblems, criterionWords } from './criteria-words.ts';
import type { CriteriaVersion, Criterion } from './exception.ts';
import { flagsOverTime } from './flags-over-time.ts';

const facts = {
  title: 'Recycling',
  polarity: 'higher',
  unit: 'percent',
  unitLabel: '%',
  decimals: 1,
  frequency: 'monthly',
} as const;
const month = (number: number, value: number) => {
  const start = `2026-0${number}-01`;
  return { period: { frequency: 'monthly' as const, start, end: `2026-0${number}-28` }, value };
};
const version = (number: number, effectiveFrom: string, rules: Criterion[]): CriteriaVersion => ({
  version: number,
  effectiveFrom,
  rules,
  adoptedBy: `Board ${number}`,
});
const input = {
  facts,
  series: [40, 40, 50, 39, 50, 38].map((value, index) => month(index + 1, value)),
  targets: [{ starts: '2026-01-01', ends: '2026-12-31', value: 50, toleranceBelow: 2, toleranceAbove: 2 }],
};
const first = version(1, '2026-01-01', [{ rule: 'red_two_periods' }]);
const second = version(2, '2026-05-10', [{ rule: 'red_now' }]);
const judgedOn = ({ end }: { end: string }) => `2026-0${Number(end.slice(6, 7)) + 1}-15`;
const flags = (criteria: CriteriaVersion[], asOf: string) =>
  flagsOverTime({ ...input, criteria }, { asOf, last: 12, judgedOn }).map(({ period, finding }) => [
    period.start,
    finding.rule,
    finding.version,
  ]);

describe('an old report, given again', () => {
  it('has the flags it had then, whatever was adopted since', () => {
    const then = flags([first], '2026-04-20');
    expect(then).toEqual([['2026-02-01', 'red_two_periods', 1]]);
    // With the later version known, every flag of its time is the same, and only what came after is judged by it.
    expect(flags([first, second], '2026-04-20')).toEqual(then);
    expect(flags([first, second], '2026-07-20')).toEqual([
      ['2026-02-01', 'red_two_periods', 1],
      ['2026-04-01', 'red_now', 2],
      ['2026-06-01', 'red_now', 2],
    ]);
  });

  it('is of nothing before any criteria counted', () => {
    expect(flags([version(1, '2026-06-30', [{ rule: 'red_now' }])], '2026-07-20')).toEqual([
      ['2026-06-01', 'red_now', 1],
    ]);
    expect(flags([], '2026-07-20')).toEqual([]);
  });
});

describe('criteria to be agreed', () => {
  it('read as sentences', () => {
    expect(criterionWords({ rule: 'red_two_periods' })).toBe(
      'Misses the target by more than the tolerance, 2 periods in a row: particularly bad.',
    );
    const params = { periods: 4, class: 'bad', whileRag: ['amber'] } as const;
    expect(criterionWords({ rule: 'worsening_three_periods', params })).toMatch(
      /^Gets worse, 4 periods in a row, while it is .*: particularly bad\.$/,
    );
  });

  it('are known rules, each once, over a sensible number of periods', () => {
    const fields = (rules: unknown[]) => criteriaProblems(rules as Criterion[]).map(({ field }) => field);
    expect(fields([{ rule: 'red_now' }])).toEqual([]);
    expect(fields([])).toEqual(['rules']);
    expect(fields([{ rule: 'full_moon' }])).toEqual(['rules']);
    expect(fields([{ rule: 'red_now' }, { rule: 'red_now' }])).toEqual(['rules.red_now']);
    expect(fields([{ rule: 'red_now', params: { periods: 0, class: 'odd', whileRag: ['pink'] } }])).toEqual([
      'rules.red_now.periods',
      'rules.red_now.class',
      'rules.red_now.whileRag',
    ]);
  });
});
