import { needLink } from './need-link.ts';

const nothing = { subjectId: null, caseId: null, indicatorId: null, periodStart: null };

describe('where a need leads', () => {
  it('is the form of its case', () => {
    expect(needLink({ ...nothing, kind: 'approvePlan', caseId: 'c1' })).toBe('/cases/c1/approve');
    expect(needLink({ ...nothing, kind: 'somethingNew', caseId: 'c1' })).toBe('/cases/c1');
  });

  it('is the return to enter, or to check when it is to be signed', () => {
    const place = { subjectId: null, caseId: null, indicatorId: 'i1', periodStart: '2026-04-01' };
    expect(needLink({ ...place, kind: 'enterReturn' })).toBe('/returns/i1/2026-04-01');
    expect(needLink({ ...place, kind: 'correctReturn' })).toBe('/returns/i1/2026-04-01');
    expect(needLink({ ...place, kind: 'signReturn' })).toBe('/returns/i1/2026-04-01/check');
    expect(needLink({ ...place, kind: 'verifyReturn' })).toBe('/returns/i1/2026-04-01/verify');
  });

  it('is the page of a subject of its own', () => {
    expect(needLink({ ...nothing, kind: 'answerSharing', subjectId: 's1' })).toBe('/sharing/s1');
  });

  it('is the list of returns when there are many', () => {
    expect(needLink({ ...nothing, kind: 'enterReturns' })).toBe('/returns');
    expect(needLink({ ...nothing, kind: 'signReturns' })).toBe('/returns');
    expect(needLink({ ...nothing, kind: 'verifyReturns' })).toBe('/returns/verify');
  });

  it('is the home page when there is no place', () => {
    expect(needLink({ ...nothing, kind: 'enterReturn' })).toBe('/');
  });
});
