import { answeredInTime, scrutinyCounts, type Reported } from './scrutiny-report.ts';

const made = (change: Partial<Reported>): Reported => ({
  state: 'awaitingResponse',
  decision: null,
  madeAt: new Date('2026-05-01T09:00:00Z'),
  responseDue: '2026-07-01',
  respondedAt: null,
  dueAt: null,
  closedAt: null,
  ...change,
});
const period = { from: '2026-04-01', to: '2026-09-30' };
const now = new Date('2026-11-23T12:00:00Z');
const at = (text: string): Date => new Date(text);

describe('whether an answer came in time', () => {
  it('counts the whole of the last day in London, where summer is an hour ahead', () => {
    expect(answeredInTime(made({ respondedAt: at('2026-07-01T22:59:00Z') }), now)).toBe(true);
    expect(answeredInTime(made({ respondedAt: at('2026-07-01T23:00:00Z') }), now)).toBe(false);
  });

  it('is open until the time is over, and never asked of one withdrawn unanswered', () => {
    expect(answeredInTime(made({}), at('2026-06-30T12:00:00Z'))).toBeNull();
    expect(answeredInTime(made({}), now)).toBe(false);
    expect(answeredInTime(made({ closedAt: at('2026-06-01T09:00:00Z') }), now)).toBeNull();
  });
});

describe('a half-yearly report', () => {
  it('counts each recommendation where it belongs', () => {
    const counts = scrutinyCounts(
      [
        made({
          decision: 'accepted',
          respondedAt: at('2026-06-01T09:00:00Z'),
          state: 'implementing',
          dueAt: at('2026-10-01T00:00:00Z'),
        }),
        made({
          decision: 'partly',
          respondedAt: at('2026-08-01T09:00:00Z'),
          state: 'closed.implemented',
          closedAt: at('2026-09-30T22:00:00Z'),
        }),
        made({ dueAt: at('2026-07-01T23:00:00Z') }),
        made({ state: 'closed.withdrawn', closedAt: at('2026-05-09T09:00:00Z') }),
        made({ madeAt: at('2026-10-01T09:00:00Z'), responseDue: '2026-12-01' }),
        made({
          decision: 'rejected',
          madeAt: at('2026-02-01T09:00:00Z'),
          responseDue: '2026-04-01',
          respondedAt: at('2026-03-01T09:00:00Z'),
          state: 'closed.rejectionAccepted',
          closedAt: at('2026-04-01T09:00:00Z'),
        }),
      ],
      period,
      now,
    );
    expect(counts).toEqual({
      made: 4,
      answersDue: 3,
      answeredInTime: 1,
      answeredLate: 1,
      unanswered: 1,
      accepted: 1,
      partly: 1,
      rejected: 0,
      implemented: 1,
      rejectionAccepted: 1,
      withdrawn: 1,
      open: 3,
      overdue: 2,
    });
  });
});
