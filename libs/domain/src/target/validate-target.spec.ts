import { recycling, sampleTerms, yearTarget } from './testing/sample-proposal.fixture.ts';
import type { TargetTerms } from './target-documents.ts';
import { targetPolicyOf, defaultTargetPolicy } from './target-policy.ts';
import { targetQuestionCodes } from './target-questions.ts';
import { validateTerms } from './validate-target.ts';

const at = '2026-11-02T10:00:00.000Z';
const fields = (
  change: Partial<TargetTerms>,
  facts: Partial<typeof recycling> = {},
  targets = [yearTarget(2025, 46)],
) => validateTerms(sampleTerms(change), { ...recycling, ...facts }, targets, at).map(({ field }) => field);

describe('proposed terms', () => {
  it('are taken when whole', () => {
    expect(fields({})).toEqual([]);
  });

  it('name a field for each thing that is wrong', () => {
    expect(
      fields({ basis: ' ', rationale: '', toleranceBelow: -1, toleranceAbove: NaN, value: Infinity }),
    ).toEqual(expect.arrayContaining(['value', 'toleranceBelow', 'toleranceAbove', 'basis', 'rationale']));
    expect(fields({ starts: '2027-02-30', ends: 'soon' })).toEqual(['starts', 'ends']);
  });

  it('are refused once their period has begun', () => {
    const begun = yearTarget(2026, 55);
    const [problem] = validateTerms(sampleTerms(begun), recycling, [], at);
    expect(problem).toEqual({
      field: 'starts',
      message: 'A target is agreed before its period starts, not after.',
    });
  });

  it('begin with a period of the measure, so that none half gone is judged by them', () => {
    const [problem] = validateTerms(sampleTerms({ starts: '2027-01-01' }), recycling, [], at);
    expect(problem?.message).toContain('the next is 2027-04-01');
    expect(fields({ starts: '2027-01-01', ends: '2027-12-31' }, { frequency: 'annual' })).toEqual([]);
    expect(fields({ starts: '2027-01-01', ends: '2027-12-31' }, { frequency: 'rolling_year' })).toEqual([]);
    expect(fields({ starts: '2027-02-01', ends: '2027-12-31' }, { frequency: 'rolling_year' })).toEqual([
      'starts',
    ]);
  });

  it('hold at least one period that ends in them', () => {
    expect(fields({ ends: '2027-06-30' })).toEqual(['ends']);
    expect(fields({ ends: '2027-06-30' }, { frequency: 'monthly' })).toEqual([]);
    expect(fields({ ends: '2027-03-31' })).toEqual(['ends']);
  });

  it('share no day with another target', () => {
    expect(fields({}, {}, [yearTarget(2027, 50)])).toEqual(['starts']);
  });

  it('suit only a measure that is judged', () => {
    expect(fields({}, { polarity: 'neutral' })).toEqual(['value']);
  });

  it('answer every question, yes or no, in words', () => {
    expect(fields({ checklist: [] })).toEqual(targetQuestionCodes.map((code) => `checklist.${code}.yes`));
    const [first, ...rest] = sampleTerms().checklist;
    const silent = { code: 'specific' as const, yes: false, words: ' ' };
    expect(fields({ checklist: [silent, ...rest] })).toEqual(['checklist.specific.words']);
    expect(fields({ checklist: [...(first ? [first, first] : []), ...rest] })).toEqual([
      'checklist.specific.yes',
    ]);
    const no = { ...silent, words: 'It does not name the flats yet.' };
    expect(fields({ checklist: [no, ...rest] })).toEqual([]);
  });
});

describe('the policy on targets', () => {
  it('is the tenant’s own where it is a number, and the default elsewhere', () => {
    expect(targetPolicyOf({})).toEqual(defaultTargetPolicy);
    expect(targetPolicyOf({ targetDecisionDays: 5, targetRevisionDays: 'soon', sustainPeriods: 2 })).toEqual({
      ...defaultTargetPolicy,
      targetDecisionDays: 5,
    });
  });
});
