import { tableOf } from '../../files/table.ts';
import type { PlanGapsQuery } from '../../generated/operations.ts';
import { AssetStore } from '../../shell/assets/asset-store.ts';
import { Templates } from '../../shell/views/templates.ts';
import { planGapsFile } from './plan-gaps.file.ts';
import { gapAddress, gapFilterIn, gapsAsked, gapsToShow, kindViews } from './plan-gaps.view.ts';

const counts = { red: 3, noCase: 1, noPlan: 1, plansUnderWay: 2, noMilestone: 1 };

describe('the report of missing plans', () => {
  it('keeps its filters in the address, and reads nonsense as not filtered', () => {
    const filter = gapFilterIn({ missing: 'noPlan', organisation: 'o1', partnership: ['x'] });
    expect(gapAddress(filter)).toBe('?missing=noPlan&organisation=o1');
    expect(gapsAsked(filter)).toEqual({ kind: 'noPlan', organisationId: 'o1', partnershipId: null });
    expect(gapAddress(gapFilterIn({ missing: 'toString' }))).toBe('');
  });

  it('lets one kind be chosen at a time, the other filters kept', () => {
    const views = kindViews(gapFilterIn({ missing: 'noCase', organisation: 'o1' }), counts);
    expect(views.map(({ text, here }) => [text, here])).toEqual([
      ['Everything', false],
      ['Red, no case (1)', true],
      ['Red, no approved plan (1)', false],
      ['Plan, no milestone met (1)', false],
    ]);
    expect(views[0]?.href).toBe('/plan-gaps?organisation=o1');
  });

  it('writes a row a gap, times as days', () => {
    const { headings, rows } = tableOf(planGapsFile.about, planGapsFile.columns, gapsToShow(someGaps()));
    expect(headings.map(({ name }) => name).slice(0, 3)).toEqual(['missing', 'indicator', 'theme']);
    const cell = (row: number, name: string) => rows[row]?.[headings.findIndex((one) => one.name === name)];
    expect([cell(0, 'missing'), cell(0, 'figure'), cell(0, 'case')]).toEqual(['Red, no case', 57.5, null]);
    expect([cell(0, 'last_case_closed'), cell(0, 'how_it_closed')]).toEqual([
      '2026-03-02',
      'Closed: no action',
    ]);
    expect([cell(1, 'case'), cell(1, 'due'), cell(1, 'overdue'), cell(1, 'milestones')]).toEqual([
      7,
      '2026-03-31',
      true,
      3,
    ]);
  });

  it('shows what is missing, where it stands, and how much there is', () => {
    const templates = new Templates(new AssetStore());
    const shell = { viewer: null, currentPath: '/', csrfToken: '', idempotencyKey: '' };
    const filter = gapFilterIn({});
    const view = {
      ...shell,
      filter,
      counts,
      total: 2,
      gaps: gapsToShow(someGaps()),
      views: kindViews(filter, counts),
      choices: { partnerships: [], organisations: [] },
      csvHref: '/plan-gaps.csv',
      nextHref: '/plan-gaps?after=x',
    };
    const html = templates.render('pages/cases/plan-gaps.njk', view);
    for (const words of [
      '2 of 3 red measures',
      '1 of 2 plans',
      'Waste &lt;recycled&gt;',
      '57.5% against 60.0%',
      'No case is open',
      'closed 2 March 2026: closed: no action',
      'None of 3 milestones',
      'href="/plan-gaps?after=x"',
    ])
      expect(html).toContain(words);
    expect(html).not.toContain('Previous page');
    const none = {
      ...view,
      gaps: [],
      total: 0,
      counts: { red: 0, noCase: 0, noPlan: 0, plansUnderWay: 0, noMilestone: 0 },
    };
    expect(templates.render('pages/cases/plan-gaps.njk', none)).toContain(
      'Nothing is missing: every red measure',
    );
  });
});

function someGaps(): PlanGapsQuery {
  const red = {
    kind: 'noCase' as const,
    indicatorId: 'i1',
    indicatorTitle: 'Waste <recycled>',
    themeName: 'Climate',
    partnershipName: 'Partnership',
    organisationName: 'Council',
    ownerName: 'Head of Waste',
    periodLabel: '2024/25',
    value: 57.5,
    target: 60,
    unitLabel: '%',
    decimals: 1,
    rag: 'red' as const,
    ragWord: 'Missed beyond tolerance',
    caseId: null,
    number: null,
    stateLabel: null,
    waitingFor: null,
    ageWorkingDays: null,
    dueAt: null,
    dueInWorkingDays: null,
    overdue: false,
    milestones: 0,
    lastCaseId: 'c0',
    lastCaseStateLabel: 'Closed: no action',
    lastCaseClosedAt: '2026-03-02T10:00:00Z',
  };
  const planned = {
    ...red,
    kind: 'noMilestone' as const,
    caseId: 'c7',
    number: 7,
    stateLabel: 'Plan being delivered',
    waitingFor: 'Owner',
    ageWorkingDays: 20,
    dueAt: '2026-03-31T23:00:00Z',
    dueInWorkingDays: -2,
    overdue: true,
    milestones: 3,
    lastCaseId: null,
    lastCaseStateLabel: null,
    lastCaseClosedAt: null,
  };
  const pageInfo = { hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'x' };
  const edges = [{ node: red }, { node: planned }];
  return { viewer: null, organisations: null, planGaps: { totalCount: 2, pageInfo, counts, edges } };
}
