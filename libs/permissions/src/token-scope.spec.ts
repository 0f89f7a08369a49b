import { authorise } from './authorise.ts';
import type { Actor } from './actor.ts';
import { approvalRoles } from './rules-governance.ts';
import { tokenScopes, type TokenScope } from './token-scope.ts';

const actor = (role: Actor['appointments'][number]['role'], scope?: TokenScope | null): Actor => ({
  personId: 'officer',
  name: 'Officer',
  jobTitle: 'Officer',
  organisationId: 'council',
  organisationName: 'Council',
  tenantIds: ['council'],
  appointments: [{ id: 'a', role, tenantId: 'council', organisationId: 'council', portfolio: 'homes' }],
  ...(scope !== undefined && { token: { id: 't', name: 'Sheet', scope } }),
});
const figure = {
  tenantId: 'council',
  organisationId: 'council',
  ownerPersonId: 'other',
  deputyPersonId: null,
  enteredByPersonId: 'other',
  signedByPersonId: null,
};
const may = (who: Actor, act: 'read' | 'draft' | 'sign' | 'verify') =>
  authorise(who, act, 'Contribution', figure);

describe('the scope of a token', () => {
  it('takes away from what its person may do, and says so', () => {
    expect(may(actor('reporting_officer'), 'draft')).toEqual({ ok: true });
    expect(may(actor('reporting_officer', 'figures'), 'draft')).toEqual({ ok: true });
    for (const scope of ['read', 'progress'] as const) {
      expect(may(actor('reporting_officer', scope), 'read')).toEqual({ ok: true });
      expect(may(actor('reporting_officer', scope), 'draft')).toMatchObject({
        ok: false,
        rule: 'tokenScope',
        message: expect.stringContaining('The token “Sheet” was made to') as string,
      });
    }
  });

  it('never adds to it, and none made at the server takes anything away', () => {
    expect(may(actor('scrutiny_officer', 'figures'), 'draft')).toMatchObject({
      ok: false,
      rule: expect.stringMatching(/^needs:/) as string,
    });
    expect(may(actor('partner_lead', null), 'sign')).toEqual({ ok: true });
  });

  it.each(tokenScopes)('lets nobody who decides sign or verify: %s', (scope) => {
    for (const role of approvalRoles) {
      for (const act of ['sign', 'verify'] as const)
        expect(may(actor(role, scope), act)).toMatchObject({ ok: false, rule: 'tokenScope' });
    }
  });
});
