import { AssetStore } from '../../shell/assets/asset-store.ts';
import { Templates } from '../../shell/views/templates.ts';

const templates = new Templates(new AssetStore());
const ofCase = {
  caseId: 'c1',
  number: 7,
  indicatorTitle: 'Waste <recycled>',
  organisationName: 'Council',
  partnershipName: 'Partnership',
};
const shell = { viewer: null, currentPath: '/', csrfToken: '', idempotencyKey: '', nextHref: null };

describe('the pages of the registers', () => {
  it('show a verdict set aside beside what was computed', () => {
    const row = {
      ...ofCase,
      cycle: 1,
      computedLabel: 'Improved',
      basis: 'The last three figures meet the target.',
      verdictLabel: 'No change',
      reason: 'The counting changed.',
      lesson: 'Count alike.',
      by: 'Scrutiny officer',
      at: '2026-10-05T08:00:00Z',
    };
    const html = templates.render('pages/cases/overrides.njk', { ...shell, rows: [row], total: 1 });
    for (const words of [
      'Waste &lt;recycled&gt;',
      'Improved',
      'No change',
      '5 October 2026',
      'Download 1 row',
    ]) {
      expect(html).toContain(words);
    }
    expect(templates.render('pages/cases/overrides.njk', { ...shell, rows: [], total: 0 })).toContain(
      'No computed verdict has been set aside',
    );
  });

  it('show a decision to let drift, and that its review is overdue', () => {
    const row = {
      ...ofCase,
      reason: 'Lesser.',
      reviewDate: '2026-09-01',
      resourceReleased: null,
      by: 'Portfolio holder',
      at: '2026-03-02T08:00:00Z',
      stateBefore: 'To be triaged',
      endedAt: null,
      reviewOverdue: true,
    };
    const view = { ...shell, rows: [row], total: 1, show: 'force', csvHref: '/drift.csv?show=force' };
    const html = templates.render('pages/cases/drift.njk', view);
    for (const words of ['Overdue', '1 September 2026', 'Before: To be triaged', '/cases/c1']) {
      expect(html).toContain(words);
    }
  });
});
