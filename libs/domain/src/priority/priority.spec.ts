import { tagProblems } from './heading-tags.ts';
import { endingProblems, priorityProblems, priorityStanding, type PriorityFacts } from './priority.ts';
import { ordinal, orderProblems, ranked } from './priority-order.ts';

const today = '2026-11-23';
const facts: PriorityFacts = {
  title: 'Cleaner air',
  meaning: 'Fewer children growing up beside air that harms them.',
  origin: 'consultation',
  restsOn: 'Six evenings in six neighbourhoods.',
  adoptedBy: 'Cabinet',
  adoptedOn: '2026-03-04',
  starts: '2026-04-01',
  reviewOn: null,
  ends: null,
};
const fieldsOf = (problems: { field: string }[]): string[] => problems.map(({ field }) => field);
const wrong = (change: Partial<PriorityFacts>): string[] =>
  fieldsOf(priorityProblems({ ...facts, ...change }, today));

describe('a priority', () => {
  it('says what it is, where it came from, on what it rests and who adopted it', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ title: ' ', meaning: '', restsOn: ' ', adoptedBy: '' })).toEqual([
      ...['title', 'meaning', 'restsOn', 'adoptedBy'],
    ]);
    expect(wrong({ origin: 'a whim' })).toEqual(['origin']);
    expect(wrong({ title: 'x'.repeat(121) })).toEqual(['title']);
  });

  it('is recorded once adopted, and neither ends nor is looked at again before it begins', () => {
    expect(wrong({ adoptedOn: '2026-11-24' })).toEqual(['adoptedOn']);
    expect(wrong({ adoptedOn: '2026-02-30', starts: 'soon' })).toEqual(['adoptedOn', 'starts']);
    expect(wrong({ ends: '2026-03-31', reviewOn: '2026-03-31' })).toEqual(['reviewOn', 'ends']);
    expect(wrong({ ends: '2026-04-01', reviewOn: '2027-02-31' })).toEqual(['reviewOn']);
  });

  it('is to come, in force until the end of its last day, then ended', () => {
    const days = { starts: '2026-04-01', ends: '2026-11-23' };
    expect(
      ['2026-03-31', '2026-04-01', '2026-11-23', '2026-11-24'].map((day) => priorityStanding(days, day)),
    ).toEqual(['to come', 'in force', 'in force', 'ended']);
  });

  it('is ended by somebody for a reason', () => {
    const ending = { lastDay: '2026-12-31', decidedBy: 'Cabinet', reason: 'It was reached.' };
    expect(endingProblems(ending, facts.starts)).toEqual([]);
    expect(
      fieldsOf(endingProblems({ lastDay: '2026-03-31', decidedBy: '', reason: ' ' }, facts.starts)),
    ).toEqual(['lastDay', 'decidedBy', 'reason']);
  });
});

describe('an order', () => {
  const order = {
    priorityIds: ['b', 'a'],
    decidedOn: '2026-11-20',
    decidedBy: 'Cabinet',
    reason: 'The budget.',
  };
  const before = { standing: ['a', 'b'], lastDecidedOn: '2026-05-01', today };

  it('has every priority that is not over, each once', () => {
    expect(orderProblems(order, before)).toEqual([]);
    for (const priorityIds of [['a'], ['a', 'a'], ['a', 'b', 'c'], ['a', 'c']])
      expect(fieldsOf(orderProblems({ ...order, priorityIds }, before))).toEqual(['priorityIds']);
    expect(fieldsOf(orderProblems({ ...order, priorityIds: ['a'] }, { ...before, standing: ['a'] }))).toEqual(
      ['priorityIds'],
    );
  });

  it('is never dated ahead, nor before the order it replaces', () => {
    for (const decidedOn of ['2026-11-24', '2026-04-30', 'yesterday'])
      expect(fieldsOf(orderProblems({ ...order, decidedOn }, before))).toEqual(['decidedOn']);
    expect(orderProblems({ ...order, decidedOn: '2026-05-01' }, before)).toEqual([]);
    expect(fieldsOf(orderProblems({ ...order, decidedBy: ' ', reason: '' }, before))).toEqual([
      'decidedBy',
      'reason',
    ]);
  });

  it('closes up over what has ended, and puts what nobody ranked last', () => {
    const at = (place: number | null, day: number) => ({
      id: `${place}`,
      place,
      setUpAt: new Date(2026, 1, day),
    });
    const rows = ranked([at(null, 3), at(4, 1), at(null, 2), at(2, 1)]);
    expect(rows.map(({ id, rank }) => [id, rank])).toEqual([
      ['2', 1],
      ['4', 2],
      ['null', null],
      ['null', null],
    ]);
    expect(rows[2]?.setUpAt.getDate()).toBe(2);
  });

  it('is said in words', () => {
    expect([1, 6, 10, 11, 12, 13, 21, 22, 23, 111].map(ordinal)).toEqual([
      ...['first', 'sixth', 'tenth', '11th', '12th', '13th', '21st', '22nd', '23rd', '111th'],
    ]);
  });
});

describe('the parts of a heading', () => {
  it('are whole, of known priorities, and no more than the whole', () => {
    const known = ['a', 'b'];
    expect(
      tagProblems(
        [
          { priorityId: 'a', percent: 60 },
          { priorityId: 'b', percent: 40 },
        ],
        known,
      ),
    ).toEqual([]);
    expect(tagProblems([], known)).toEqual([]);
    expect(fieldsOf(tagProblems([{ priorityId: 'c', percent: 1 }], known))).toEqual(['tags.0.priorityId']);
    expect(
      fieldsOf(
        tagProblems(
          [
            { priorityId: 'a', percent: 0 },
            { priorityId: 'b', percent: 1.5 },
          ],
          known,
        ),
      ),
    ).toEqual([...['tags.0.percent', 'tags.1.percent']]);
    expect(
      fieldsOf(
        tagProblems(
          [
            { priorityId: 'a', percent: 60 },
            { priorityId: 'b', percent: 41 },
          ],
          known,
        ),
      ),
    ).toEqual(['tags']);
    expect(
      fieldsOf(
        tagProblems(
          [
            { priorityId: 'a', percent: 10 },
            { priorityId: 'a', percent: 10 },
          ],
          known,
        ),
      ),
    ).toEqual(['tags.1.priorityId']);
  });
});
