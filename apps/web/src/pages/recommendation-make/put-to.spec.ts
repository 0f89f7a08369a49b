import { putToChoices, readPutTo } from './put-to.ts';

const keeper = {
  id: 'p1',
  name: 'Partnership',
  themes: [{ code: 'env', name: 'Environment' }],
  members: [
    { left: null, organisation: { id: 'o1', name: 'Council' } },
    { left: '2020-01-01', organisation: { id: 'o2', name: 'Gone' } },
  ],
};

describe('whom a recommendation is put to', () => {
  it('can be the leader or a portfolio holder of each organisation that has not left', () => {
    expect(putToChoices([keeper]).map(({ text }) => text)).toEqual([
      'Choose who is to answer',
      'Leader, Council',
      'Portfolio holder for Environment, Council',
    ]);
    expect(putToChoices([keeper, { ...keeper, id: 'p2' }])[1]?.text).toBe('Leader, Council (Partnership)');
  });

  it('is read back from the choice, and from nothing else', () => {
    const [, leader, holder] = putToChoices([keeper]).map(({ value }) => readPutTo(value));
    expect(leader).toEqual({ partnershipId: 'p1', portfolio: null, organisationId: 'o1' });
    expect(holder).toMatchObject({ portfolio: 'env' });
    expect([readPutTo(''), readPutTo('p1'), readPutTo('a|b|c|d')]).toEqual([null, null, null]);
  });
});
