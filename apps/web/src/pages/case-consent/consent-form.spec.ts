import { consentView } from './consent-form.ts';

const council = { id: 'o1', name: 'Council' };
const housing = { id: 'o2', name: 'Housing' };
const heading = (name: string, available: number) => ({
  id: name,
  code: `C-${name}`,
  name,
  year: 2026,
  unit: 'GBP',
  amount: available,
  reserved: 0,
  available,
  priority: null,
  holderName: 'Budget holder',
});

describe('consentView', () => {
  const leg = {
    heading: 'Street cleansing',
    amount: 4_500_000,
    unit: 'GBP',
    year: 2026,
    by: null,
    at: null,
    virementState: null,
    virementNeeds: null,
  };
  const view = consentView(
    {
      ...({} as Parameters<typeof consentView>[0]),
      plan: { causes: 'Contamination', resourcesAsked: [] },
      shift: {
        state: 'awaited',
        total: 4_500_000,
        legs: [
          { ...leg, id: 'l1', organisation: council, direction: 'out', state: 'awaited' },
          { ...leg, id: 'l2', organisation: housing, direction: 'in', state: 'awaited' },
          {
            ...leg,
            id: 'l4',
            organisation: council,
            direction: 'in',
            state: 'awaited',
            virementState: 'reserved',
          },
          { ...leg, id: 'l3', organisation: council, direction: 'out', state: 'consented' },
        ],
      },
    },
    council.id,
    [heading('street cleansing', 19_500_000), heading('Parks', 2_000_000)],
  );

  it('asks only for the own organisation’s sides that still wait', () => {
    expect(view.waiting.map(({ id }) => id)).toEqual(['l1']);
    expect(view.legs.map(({ stateWords }) => stateWords)).toEqual([
      'Waiting for consent',
      'Waiting for consent',
      'Waiting for consent',
      'Consented',
    ]);
  });

  it('says what each heading would be left with, and which would not be enough', () => {
    expect(view.waiting[0]?.options.map(({ after, short }) => ({ after, short }))).toEqual([
      { after: 15_000_000, short: false },
      { after: -2_500_000, short: true },
    ]);
  });

  it('finds the heading that the plan names, however it is written', () => {
    expect(view.waiting[0]?.named?.id).toBe('street cleansing');
  });
});
