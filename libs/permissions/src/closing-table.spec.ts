import { closingActs, type ClosingAct } from '#domain/improvement/closing-note';
import { authorise } from './authorise.ts';
import type { Role } from './role.ts';
import { roles } from './role.ts';
import { actor, appointment, holderOf } from './testing/actors.fixture.ts';
import { caseOf } from './testing/subjects.fixture.ts';

/** Who may write each thing that an ordinary case of their own leaves behind (docs/workflow.md section 3). */
const table: Record<ClosingAct, Role[]> = {
  writePracticeNote: ['indicator_owner'],
  commend: ['portfolio_holder', 'leader'],
  answerResources: ['portfolio_holder', 'budget_holder'],
};

describe('what a case leaves behind, and every role', () => {
  const cells = closingActs.flatMap(({ name }) => roles.map((role) => [name, role] as const));

  it.each(cells)('%s by %s', (act, role) => {
    const answer = authorise(holderOf(role), act, 'ImprovementCase', caseOf());
    expect(answer.ok).toBe(table[act].includes(role));
    if (!answer.ok) expect(answer.message).toMatch(/^Only .+ can do this\.$/);
  });

  it.each(closingActs.map(({ name }) => name))('%s by nobody of another partnership', (act) => {
    const elsewhere = caseOf({ tenantId: 'other' });
    expect(roles.filter((role) => authorise(holderOf(role), act, 'ImprovementCase', elsewhere).ok)).toEqual(
      [],
    );
  });

  it('lets no portfolio holder of another portfolio, nor budget holder of another organisation, answer', () => {
    const other = caseOf({ portfolio: 'WELL', portfolioOrganisationId: 'health' });
    const may = (act: ClosingAct) =>
      roles.filter((role) => authorise(holderOf(role), act, 'ImprovementCase', other).ok);
    expect(may('answerResources')).toEqual([]);
    expect(may('commend')).toEqual([]);
  });

  it('lets no owner commend through a second role', () => {
    const both = actor('indicator_owner', [appointment('indicator_owner'), appointment('portfolio_holder')]);
    expect(authorise(both, 'commend', 'ImprovementCase', caseOf())).toMatchObject({
      ok: false,
      rule: 'ownerNeverCommends',
    });
    expect(authorise(both, 'commend', 'ImprovementCase', caseOf({ ownerPersonId: 'another' })).ok).toBe(true);
  });
});
