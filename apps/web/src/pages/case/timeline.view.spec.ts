import { csvOf } from '../../files/write-csv.ts';
import { timelineTable } from './timeline-table.ts';
import { pickedOut, timelineFilter, timelineOf } from './timeline.view.ts';

const entry = (seq: number, more: Partial<Parameters<typeof pickedOut>[0][number]> = {}) => ({
  seq,
  at: `2026-03-${String(seq).padStart(2, '0')}T09:00:00.000Z`,
  event: 'ask',
  label: 'asked a question',
  who: 'Waste manager',
  onBehalfOf: 'Example Council',
  byToken: null,
  fromLabel: 'Triage',
  toLabel: 'Triage',
  detail: null,
  kind: 'Questions and explanation',
  changes: [],
  ...more,
});
const everything = timelineFilter({});

describe('the timeline of a case', () => {
  it('picks acts out by person and kind, and offers both to choose from', () => {
    const history = [
      entry(1),
      entry(2, { who: 'Auditor, Example Council', kind: 'Figures' }),
      entry(3, { who: 'Goldthread', onBehalfOf: null, kind: 'The passing of time' }),
    ];
    const person = 'Waste manager, on behalf of Example Council';
    expect(pickedOut(history, { who: person, kind: '' }).map(({ seq }) => seq)).toEqual([1]);
    const shown = timelineOf(history, timelineFilter({ kind: 'Figures', who: ['twice', 'given'] }));
    expect(shown).toMatchObject({ count: 1, total: 3, filtered: true });
    expect(shown.people.map(({ text }) => text)).toEqual(['Everybody', 'Auditor, Example Council', person]);
    expect(shown.kinds.map(({ value }) => value)).toContain('The passing of time');
    expect(shown.unfoldHref).toBe('?kind=Figures&acts=all#every-act');
  });

  it('shows the newest first, folds the earlier, and leaves the oldest of a long one to a page of its own', () => {
    const history = Array.from({ length: 70 }, (_, index) =>
      entry(index + 1, { at: '2026-03-01T09:00:00.000Z' }),
    );
    const { latest, earlier, beyond } = timelineOf(history, everything);
    expect([latest.length, earlier.length, beyond]).toEqual([10, 40, 20]);
    const whole = timelineOf(history, timelineFilter({ acts: 'all' }));
    expect([whole.latest.length, whole.earlier.length, whole.beyond]).toEqual([70, 0, 0]);
  });

  it('tells time that passed quietly and by nobody, folds many changes, and says nothing twice', () => {
    const change = { label: 'April 2026', before: null, after: '75.4%' };
    const { latest } = timelineOf(
      [
        entry(1, { who: 'Goldthread', onBehalfOf: null, kind: 'The passing of time', toLabel: 'Drift' }),
        entry(2, { detail: 'April 2026', changes: [change] }),
        entry(3, { changes: [1, 2, 3, 4, 5].map((index) => ({ ...change, label: `Field ${index}` })) }),
      ],
      everything,
    );
    const [many, figures, time] = latest;
    expect(time).toMatchObject({ quiet: true, byline: null, moved: 'Drift' });
    expect(figures).toMatchObject({ detail: null, changes: [change], folded: [], moved: '' });
    expect([many?.changes.length, many?.folded.length]).toEqual([0, 5]);
  });
});

describe('the timeline as CSV', () => {
  it('has a row for each change, oldest act first', () => {
    const changes = [
      { label: 'Cause', before: 'Rain', after: 'Snow' },
      { label: 'Evidence', before: null, after: 'A, "B"' },
    ];
    const lines = csvOf(timelineTable(7, [entry(2, { changes }), entry(1)])).split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^1,2026-03-01T09:00:00.000Z,Waste manager,Example Council,/);
    expect(lines[2]).toMatch(/,Cause,Rain,Snow$/);
    expect(lines[3]).toMatch(/,Evidence,,"A, ""B"""$/);
  });
});
