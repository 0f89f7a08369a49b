import type { OwedReturn } from '../returns/owed.reader.ts';
import { returnNeeds } from './return-needs.ts';

function owed(number: number, more: Partial<OwedReturn> = {}): OwedReturn {
  return {
    id: `i${number}`,
    indicatorId: `i${number}`,
    title: `Measure ${number}`,
    periodStart: '2026-04-01',
    periodLabel: 'April 2026',
    dueAt: new Date('2026-05-22T00:00:00Z'),
    dueInWorkingDays: number,
    overdue: false,
    state: 'notEntered',
    saysMissing: false,
    partnershipName: '',
    canDraft: true,
    canSign: true,
    ...more,
  };
}
const many = (count: number, more: Partial<OwedReturn> = {}) =>
  Array.from({ length: count }, (_, index) => owed(index + 1, more));

describe('what returns ask of someone', () => {
  it('is one entry a figure, up to ten', () => {
    const needs = returnNeeds(many(10), 'North Council');
    expect(needs).toHaveLength(10);
    expect(needs[0]).toMatchObject({
      kind: 'enterReturn',
      title: 'Measure 1',
      partnershipName: 'North Council',
      periodStart: '2026-04-01',
    });
  });

  it('is one entry for them all past ten, due when the first is', () => {
    const items = [...many(11), owed(-3, { overdue: true })];
    const needs = returnNeeds(items, 'North Council');
    expect(needs).toHaveLength(1);
    expect(needs[0]).toMatchObject({
      kind: 'enterReturns',
      title: '12 figures are due',
      detail: '1 of them is overdue; the first is “Measure -3”, April 2026.',
      dueInWorkingDays: -3,
      overdue: true,
      indicatorId: null,
      periodStart: null,
    });
  });

  it('keeps what waits for a signature apart from what is to be entered', () => {
    const needs = returnNeeds([...many(11), owed(20, { state: 'draft' })], 'North Council');
    expect(needs.map(({ kind }) => kind)).toEqual(['signReturn', 'enterReturns']);
  });

  it('leaves out figures due in more than a month, but never a draft to sign', () => {
    expect(returnNeeds([owed(21)], 'North Council')).toEqual([]);
    expect(returnNeeds([owed(21, { state: 'draft' })], 'North Council')).toHaveLength(1);
    expect(returnNeeds([owed(21, { state: 'draft', saysMissing: true })], 'North Council')).toMatchObject([
      { detail: 'Check and sign that there is no figure for April 2026.' },
    ]);
  });

  it('asks nothing of those who may do neither', () => {
    const neither = { canDraft: false, canSign: false };
    expect(returnNeeds([owed(1, neither), owed(1, { ...neither, state: 'draft' })], 'North')).toEqual([]);
  });
});
