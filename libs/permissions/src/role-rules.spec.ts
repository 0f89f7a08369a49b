import { roles } from './role.ts';
import { rulesOf } from './roles-that-may.ts';

describe('the compiled rules', () => {
  it.each(roles)('of %s', (role) => {
    expect(rulesOf(role)).toMatchSnapshot();
  });

  it('only ever permit', () => {
    expect(roles.flatMap(rulesOf).filter(({ inverted }) => inverted)).toEqual([]);
  });

  it('always stand on the loaded thing: no rule is without a condition on its tenant', () => {
    const loose = roles
      .flatMap(rulesOf)
      .filter(({ conditions }) => !conditions || !('tenantId' in conditions));
    expect(loose).toEqual([]);
  });

  it('never name CASL’s words for everything', () => {
    const all = roles.flatMap(rulesOf).flatMap(({ action, subject }) => [action, subject].flat());
    expect(all).not.toContain('manage');
    expect(all).not.toContain('all');
  });
});
