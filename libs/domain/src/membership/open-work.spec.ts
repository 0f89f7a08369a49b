import { openWork, type OpenWorkFact } from './open-work.ts';
import { leavingProblems, undecided } from './validate-leaving.ts';

const feed = (more: Partial<OpenWorkFact & { kind: 'feed' }> = {}): OpenWorkFact => ({
  ...{ kind: 'feed', id: 'home', title: 'People home', frequency: 'monthly' },
  ...{ others: 1, starts: '2025-01-01', newest: '2026-02-01', ...more },
});
const of = (fact: OpenWorkFact, lastDay = '2026-03-31') => openWork([fact], 'Northern Health', lastDay);
const bearings = (fact: OpenWorkFact) => of(fact).map(({ bearing }) => bearing);

describe('what a member leaves behind', () => {
  it('must be decided first where somebody of its own owns, decides, carries out or answers for something', () => {
    const facts: OpenWorkFact[] = [
      { kind: 'accountableBody', id: 'o', title: '' },
      { kind: 'measure', id: 'm', title: 'Calls', as: 'owner', who: 'Head of calls' },
      { kind: 'measure', id: 'm', title: 'Calls', as: 'deputy', who: 'Deputy head' },
      { kind: 'case', id: 'c', title: 'Calls', number: 3, state: 'delivery', as: 'owner' },
      { kind: 'case', id: 'c', title: 'Calls', number: 3, state: 'drift', as: 'decider' },
      { kind: 'action', id: 'c', title: 'Hire', number: 3, measure: 'Calls' },
      { kind: 'movement', id: 'c', title: 'Calls', number: 3 },
      { kind: 'target', id: 't', title: 'Calls' },
      { kind: 'recommendation', id: 'r', title: 'Do better', number: 1, as: 'answers' },
      { kind: 'seat', id: 's', title: 'A coordinator', role: 'partnership coordinator', last: true },
    ];
    for (const fact of facts) expect(bearings(fact)).toEqual(['decide']);
    const keys = facts.flatMap((fact) => of(fact).map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('may stay as it is, once that is said, where nobody has to answer for it meanwhile', () => {
    expect(
      bearings({ kind: 'case', id: 'c', title: 'Calls', number: 3, state: 'sustain', as: 'owner' }),
    ).toEqual(['say']);
    expect(bearings({ kind: 'recommendation', id: 'r', title: 'x', number: 1, as: 'carriesOut' })).toEqual([
      'say',
    ]);
  });

  it('ends of itself where a machine or a day ends it', () => {
    for (const state of ['proposed', 'agreed', 'active'])
      expect(bearings({ kind: 'agreement', id: 'a', title: 'Calls', state })).toEqual(['ends']);
    expect(bearings({ kind: 'seat', id: 's', title: 'Someone', role: 'leader', last: false })).toEqual([
      'ends',
    ]);
    expect(bearings({ kind: 'delegation', id: 'd', title: 'A for B', role: 'leader' })).toEqual(['ends']);
    expect(bearings({ kind: 'portfolio', id: 'p', title: 'Calls' })).toEqual(['ends']);
  });

  it('tells from which period totals go on without it, and which figures it has not signed', () => {
    const [unsigned, without] = of(feed());
    expect(without?.words).toBe(
      '“People home” goes on without Northern Health, from the period that begins on 1 April 2026. Its series breaks there.',
    );
    expect(unsigned).toMatchObject({ key: 'returns:home', kind: 'returns', bearing: 'say' });
    expect(unsigned?.words).toContain(
      'One figure of Northern Health for “People home”, from 1 March 2026 on',
    );
    // A month that is not over on its last day is not owed, and the total goes on without it from that month.
    const midMonth = of(feed(), '2026-03-30');
    expect(midMonth.map(({ bearing }) => bearing)).toEqual(['ends']);
    expect(midMonth[0]?.words).toContain('1 March 2026');
    expect(of(feed({ newest: '2025-12-01' }))[0]?.words).toContain('3 figures');
    // Nothing is owed for periods before it began to report.
    expect(of(feed({ newest: null, starts: '2026-03-15' })).map(({ bearing }) => bearing)).toEqual([
      'say',
      'ends',
    ]);
    expect(of(feed({ newest: null, starts: '2026-04-01' })).map(({ bearing }) => bearing)).toEqual(['ends']);
  });

  it('counts overlapping periods by their ends', () => {
    const rolling = feed({ frequency: 'rolling_year', newest: '2025-01-01' });
    const [unsigned, without] = of(rolling);
    expect(unsigned?.words).toContain('from 1 April 2025 on');
    expect(without?.words).toContain('1 July 2025');
  });

  it('asks what becomes of a measure that nobody else reports', () => {
    expect(bearings(feed({ others: 0 }))).toEqual(['decide']);
  });

  it('is undecided until each thing is, thing by thing', () => {
    const facts: OpenWorkFact[] = [feed(), { kind: 'accountableBody', id: 'o', title: '' }];
    const work = openWork(facts, 'Northern Health', '2026-03-31');
    expect(undecided(work, []).map(({ field }) => field)).toEqual(['lastDay', 'leaves']);
    expect(undecided(work, ['returns:home']).map(({ field }) => field)).toEqual(['lastDay']);
    expect(undecided(work.slice(1), ['returns:home'])).toEqual([]);
  });
});

describe('the last day of a membership', () => {
  const on = { today: '2026-03-10', joined: '2025-01-01' };
  const fields = (lastDay: string, reason = 'Merged.', when = on) =>
    leavingProblems({ lastDay, reason, leaves: [] }, when).map(({ field }) => field);

  it('is a real one from today on, within a year and the membership, and has a reason', () => {
    expect(fields('2026-03-10')).toEqual([]);
    for (const day of ['2026-02-30', '2026-03-09', '2027-06-01']) expect(fields(day)).toEqual(['lastDay']);
    expect(fields('2026-03-10', 'Merged.', { ...on, joined: '2026-03-11' })).toEqual(['lastDay']);
    for (const reason of [' ', 'x'.repeat(501)]) expect(fields('2026-03-10', reason)).toEqual(['reason']);
  });
});
