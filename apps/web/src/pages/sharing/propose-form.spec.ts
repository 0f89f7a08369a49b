import { blankProposal, readProposal, typedProposal } from './propose-form.ts';

const body = {
  partnershipId: 'p',
  indicatorId: 'i',
  level: 'summary',
  'starts.day': '1',
  'starts.month': 'April',
  'starts.year': '2026',
  'ends.day': '31',
  'ends.month': '3',
  'ends.year': '2027',
  reason: 'To plan together.',
  idempotencyKey: 'key',
};

describe('the form of a sharing proposal', () => {
  it('begins today, with nothing else said', () => {
    const blank = blankProposal(new Date('2026-06-30T23:30:00Z'), 'p');
    expect(blank.starts).toEqual({ day: '1', month: '7', year: '2026' });
    expect(blank).toMatchObject({ partnershipId: 'p', level: '', reason: '' });
  });

  it('reads an offer, an ask and other terms', () => {
    const read = (kind: 'offer' | 'ask' | 'terms', more = {}) =>
      readProposal(kind, typedProposal({ ...body, ...more }), body).input;
    const terms = { level: 'summary', starts: '2026-04-01', ends: '2027-03-31', idempotencyKey: 'key' };
    expect(read('offer')).toMatchObject({ ...terms, indicatorId: 'i' });
    expect(read('ask', { organisationId: 'o', measure: 'Beds' })).toMatchObject({
      ...terms,
      organisationId: 'o',
      measure: 'Beds',
    });
    expect(read('terms')).not.toHaveProperty('indicatorId');
  });

  it('names every problem at once', () => {
    const read = readProposal(
      'ask',
      typedProposal({ 'starts.day': '31', 'starts.month': '2', 'starts.year': '2026' }),
      {},
    );
    expect(read.input === null && read.problems.map(({ field }) => field)).toEqual([
      'partnershipId',
      'organisationId',
      'measure',
      'level',
      'starts.day',
      'ends.day',
      'reason',
    ]);
  });
});
