import { typicalStay, waitingTimes, type WaitingCase } from './waiting-times.ts';

/** A case that stood in triage for so many weeks from Monday 5 January 2026, and has waited for an explanation since. */
const caseOf = (weeks: number, change: Partial<WaitingCase> = {}): WaitingCase => {
  const left = new Date(Date.parse('2026-01-05T09:00:00Z') + weeks * 7 * 86_400_000).toISOString();
  return {
    organisationName: 'Council',
    nation: 'england-and-wales',
    visits: [
      { stage: 'triage', cycle: 1, enteredAt: '2026-01-05T09:00:00.000Z', leftAt: left },
      { stage: 'challenge.awaitingExplanation', cycle: 1, enteredAt: left, leftAt: null },
    ],
    escalations: [],
    overdue: false,
    ...change,
  };
};
const year = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' };
const inTriage = (cases: WaitingCase[], time = year) =>
  waitingTimes(cases, time).stages.find(({ stage }) => stage === 'triage');

describe('where cases wait', () => {
  it('is told in working days, and the slowest tenth only where there are enough stays', () => {
    expect(inTriage([caseOf(1), caseOf(2), caseOf(4)])).toMatchObject({
      ended: 3,
      median: 9,
      ninetieth: null,
      longest: 19,
      now: 0,
    });
    const many = [1, 1, 2, 2, 3, 3, 4, 4, 5, 9].map((weeks) => caseOf(weeks));
    expect(inTriage(many)).toMatchObject({ ended: 10, median: 14, ninetieth: 24 });
  });

  it('has a typical stay, the same for boards', () => {
    const nation = 'england-and-wales';
    expect(typicalStay([])).toBeNull();
    // From Maundy Thursday to the Tuesday after Easter no whole working day passes.
    expect(typicalStay([['2026-04-02T09:00:00Z', '2026-04-07T09:00:00Z', nation]])).toBe(0);
    expect(
      typicalStay([
        ['2026-01-05T09:00:00Z', '2026-01-12T09:00:00Z', nation],
        ['2026-01-05T09:00:00Z', '2026-02-02T09:00:00Z', nation],
        ['2026-01-05T09:00:00Z', '2026-01-19T09:00:00Z', nation],
      ]),
    ).toBe(9);
  });

  it('counts stays that ended in the time looked at, and cases that are there now', () => {
    const time = { from: '2026-01-15T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' };
    expect(inTriage([caseOf(1), caseOf(2), caseOf(8)], time)?.ended).toBe(1);
    const explaining = waitingTimes([caseOf(1), caseOf(2, { overdue: true })], year).stages.find(
      ({ stage }) => stage === 'challenge.awaitingExplanation',
    );
    expect(explaining).toMatchObject({ ended: 0, median: null, longest: null, now: 2, overdueNow: 1 });
  });

  it('tells each organisation apart, and leaves out where none of its cases ever stood', () => {
    const { organisations } = waitingTimes([caseOf(1), caseOf(2, { organisationName: 'Agency' })], year);
    expect(organisations.map(({ organisationName, stage }) => [organisationName, stage])).toEqual([
      ['Agency', 'triage'],
      ['Agency', 'challenge.awaitingExplanation'],
      ['Council', 'triage'],
      ['Council', 'challenge.awaitingExplanation'],
    ]);
  });

  it('counts who was told that a stage was late', () => {
    const escalations = [{ state: 'triage' as const, at: '2026-01-12T09:00:00.000Z' }];
    expect(inTriage([caseOf(2, { escalations })])?.escalations).toBe(1);
  });
});
