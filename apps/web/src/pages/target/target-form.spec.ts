import { inForce } from '../indicator/in-force.ts';
import {
  blankTarget,
  readTarget,
  targetDatesToBoxes,
  typedFromProposal,
  typedTargetOf,
} from './target-form.ts';

const codes = ['specific', 'cost'] as const;
const body = {
  'starts.day': '1',
  'starts.month': 'april',
  'starts.year': '2027',
  value: '64%',
  toleranceBelow: '1,0',
  basis: 'Past figures.',
  'checklist.specific.yes': 'no',
  'checklist.specific.words': 'Not yet.',
  'checklist.cost.yes': 'maybe',
};

describe('the form of a proposed target', () => {
  it('reads what is typed, leaves blanks to the API, and names what it cannot read', () => {
    const { terms, problems } = readTarget(typedTargetOf(body, codes), codes);
    expect(terms).toMatchObject({ starts: '2027-04-01', ends: null, value: 64, toleranceAbove: null });
    expect(terms.checklist).toEqual([
      { code: 'specific', yes: false, words: 'Not yet.' },
      { code: 'cost', yes: null, words: '' },
    ]);
    expect(problems.map(({ field }) => field)).toEqual(['toleranceBelow']);
  });

  it('begins where the last target ends, with its tolerance', () => {
    const last = {
      starts: '2026-04-01',
      ends: '2027-03-31',
      value: 60,
      toleranceBelow: 4,
      toleranceAbove: 5,
    };
    const older = { ...last, starts: '2025-04-01', ends: '2026-03-31', toleranceBelow: 9 };
    const blank = blankTarget({ targets: [last, older] }, '2026-11-23');
    expect(blank.starts).toEqual({ day: '1', month: '4', year: '2027' });
    expect(blank.ends).toEqual({ day: '31', month: '3', year: '2028' });
    expect([blank.toleranceBelow, blank.toleranceAbove, blank.value]).toEqual(['4', '5', '']);
    expect(blankTarget({ targets: [older] }, '2026-11-23').starts.year).toBe('');
    expect(blankTarget({ targets: [] }, '2026-11-23').toleranceBelow).toBe('');
  });

  it('comes back as it was put', () => {
    const put = {
      ...{ starts: '2027-04-01', ends: '2028-03-31', value: 64, toleranceBelow: 4, toleranceAbove: 5 },
      ...{ basis: 'Past.', rationale: 'Grants.', checklist: [{ code: 'cost', yes: false, words: 'No.' }] },
    };
    const typed = typedFromProposal(put);
    expect(typed).toMatchObject({ value: '64', checklist: { cost: { yes: 'no', words: 'No.' } } });
    expect(typed.ends).toEqual({ day: '31', month: '3', year: '2028' });
  });

  it('points a date’s problem at its first box, with the day in words', () => {
    const refusal = {
      __typename: 'Invalid' as const,
      message: '',
      fields: [
        { field: 'starts', message: 'The next is 2027-04-01.' },
        { field: 'value', message: 'Enter it.' },
      ],
    };
    expect(targetDatesToBoxes(refusal)).toMatchObject({
      fields: [{ field: 'starts.day', message: 'The next is 1 April 2027.' }, { field: 'value' }],
    });
  });
});

describe('the target in force', () => {
  it('is the one whose days hold the day asked about', () => {
    const targets = [
      { starts: '2026-04-01', ends: '2027-03-31' },
      { starts: '2025-04-01', ends: '2026-03-31' },
    ];
    expect(inForce(targets, '2026-03-31')).toBe(targets[1]);
    expect(inForce(targets, '2027-04-01')).toBeNull();
  });
});
