import { aRole } from './role.ts';

describe('a role in a sentence', () => {
  it('has the article that is said before it', () => {
    expect(aRole('indicator_owner')).toBe('an indicator owner');
    expect(aRole('auditor')).toBe('an auditor');
    expect(aRole('budget_holder')).toBe('a budget holder');
  });
});
