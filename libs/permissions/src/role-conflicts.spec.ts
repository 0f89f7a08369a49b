import { roles } from './role.ts';
import { roleConflict } from './role-conflicts.ts';

describe('two roles of one person', () => {
  it('conflict alike whichever comes first', () => {
    for (const one of roles) {
      for (const other of roles) {
        const [there, back] = [roleConflict(one, [other]), roleConflict(other, [one])];
        expect([one, other, there?.rule, there?.never]).toEqual([one, other, back?.rule, back?.never]);
      }
    }
  });

  it('are never held together by an auditor who would write, nor by an executive of its own scrutiny', () => {
    expect(roleConflict('auditor', ['ward_member', 'reporting_officer'])).toEqual({
      rule: 'auditorWritesNothing',
      never: true,
      message:
        'They are a reporting officer here already, and an auditor reads everything and writes nothing.',
    });
    expect(roleConflict('leader', ['scrutiny_member'])).toMatchObject({ never: true });
    expect(roleConflict('auditor', ['ward_member', 'critical_friend'])).toBeNull();
  });

  it('want a reason where the bars would often stand in the way', () => {
    expect(roleConflict('data_verifier', ['partner_lead'])).toMatchObject({ never: false });
    expect(roleConflict('administrator', ['budget_holder'])?.message).toMatch(/Say why/);
    // The strictest of several is the one that is told.
    expect(roleConflict('leader', ['indicator_owner', 'scrutiny_officer'])).toMatchObject({ never: true });
  });

  it('are no matter where one role says nothing against the other', () => {
    expect(roleConflict('reporting_officer', ['indicator_owner', 'reporting_officer'])).toBeNull();
    expect(roleConflict('portfolio_holder', [])).toBeNull();
  });
});
