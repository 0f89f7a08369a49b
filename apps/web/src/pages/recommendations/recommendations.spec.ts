import type { TrackerRowFragment } from '../../generated/operations.ts';
import { tableOf } from '../../files/table.ts';
import { csvOf } from '../../files/write-csv.ts';
import { trackerFile } from '../scrutiny/tracker-table.ts';
import { apiFilter, filterFromQuery, filterToQuery } from './recommendation-filter.ts';

describe('the filters of the tracker', () => {
  it('show what is open unless the address says otherwise', () => {
    expect(apiFilter(filterFromQuery({}))).toMatchObject({ open: true, states: null, overdue: null });
    expect(filterToQuery(filterFromQuery({}))).toBe('');
  });

  it('are kept in the address, and nonsense is not', () => {
    const filter = filterFromQuery({
      state: ['rejected', ''],
      show: 'all',
      overdue: 'yes',
      decision: 'perhaps',
      search: ' food ',
      organisation: ['a'],
    });
    expect(filterToQuery(filter, 'next')).toBe('?state=rejected&show=all&overdue=yes&search=food&after=next');
    expect(apiFilter(filter)).toMatchObject({ states: ['rejected'], open: null, decision: null });
  });
});

describe('the tracker as a file', () => {
  it('has a row each, with days as days, and disarms formulas', () => {
    const row: TrackerRowFragment = {
      id: 'r1',
      number: 3,
      aboutTitle: '=HYPERLINK("x")',
      caseNumber: null,
      text: 'Collect food waste, weekly.',
      toWhom: 'Leader, Council',
      partnershipName: 'Partnership',
      state: 'awaitingResponse',
      stateLabel: 'Waiting',
      waitingFor: 'Leader, Council',
      open: true,
      decisionLabel: null,
      madeAt: '2026-05-31T23:30:00Z',
      responseDue: '2026-08-01',
      respondedAt: null,
      answeredInTime: null,
      implementer: null,
      implementBy: null,
      dueAt: '2026-08-01T23:00:00Z',
      dueInWorkingDays: -4,
      overdue: true,
      closedAt: null,
    };
    const { about, columns } = trackerFile('recommendations');
    const [, line] = csvOf(tableOf(about, columns, [row])).split('\r\n');
    expect(line).toBe(
      `3,"'=HYPERLINK(""x"")",,"Collect food waste, weekly.","Leader, Council",Partnership,2026-06-01,2026-08-01,,,,` +
        `Waiting,"Leader, Council",,,2026-08-01,-4,yes,`,
    );
  });
});
