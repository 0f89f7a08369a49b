import { recommendationActs } from '#domain/scrutiny/recommendation-events';
import { authorise } from './authorise.ts';
import type { Role } from './role.ts';
import { roles } from './role.ts';
import type { ActionsOn, RecommendationSubject } from './subjects.ts';
import { actor, appointment, holderOf } from './testing/actors.fixture.ts';

type Act = Exclude<ActionsOn['Recommendation'], 'read'>;

const recommendationOf = (change: Partial<RecommendationSubject> = {}): RecommendationSubject => ({
  tenantId: 'partnership',
  portfolio: 'ENV',
  portfolioName: 'Environment',
  portfolioOrganisationId: 'council',
  portfolioOrganisationName: 'Example Council',
  implementerOrganisationId: 'council',
  implementerOrganisationName: 'Example Council',
  makerPersonId: 'maker',
  responderIds: [],
  evidenceAuthorIds: [],
  ...change,
});

const scrutiny: Role[] = ['scrutiny_officer', 'scrutiny_member'];
const implementers: Role[] = ['indicator_owner', 'partner_lead', 'performance_manager'];

/** Who may do each thing to an ordinary recommendation of their own place. */
const table: Record<Act, Role[]> = {
  make: ['scrutiny_officer'],
  respond: ['portfolio_holder', 'leader'],
  noteProgress: implementers,
  submitEvidence: implementers,
  close: scrutiny,
  notSatisfied: scrutiny,
  acceptRejection: scrutiny,
  pressAgain: scrutiny,
  withdraw: ['scrutiny_officer'],
};
const acts = ['make', ...recommendationActs] as const;

describe('every act on a recommendation and every role', () => {
  it.each(acts.flatMap((act) => roles.map((role) => [act, role] as const)))('%s by %s', (act, role) => {
    const answer = authorise(holderOf(role), act, 'Recommendation', recommendationOf());
    expect(answer.ok).toBe(table[act].includes(role));
    if (!answer.ok) expect(answer.message).toMatch(/^Only .+\.$/);
  });

  it.each(acts)('%s by nobody of another partnership', (act) => {
    const elsewhere = recommendationOf({ tenantId: 'other' });
    const allowed = roles.filter((role) => authorise(holderOf(role), act, 'Recommendation', elsewhere).ok);
    expect(allowed).toEqual([]);
    expect(authorise(holderOf('leader'), act, 'Recommendation', elsewhere)).toMatchObject({
      rule: 'notYours',
    });
  });
});

describe('how far a role reaches', () => {
  const ask = (role: Role, act: Act, change: Partial<RecommendationSubject>) =>
    authorise(holderOf(role), act, 'Recommendation', recommendationOf(change));

  it('keeps the answer to whom it was put to, and says who that is', () => {
    expect(
      ask('portfolio_holder', 'respond', { portfolio: 'HEALTH', portfolioName: 'Health' }),
    ).toMatchObject({
      message:
        'Only the portfolio holder for Health (Example Council) or the leader of Example Council can do this.',
    });
    expect(ask('leader', 'respond', { portfolioOrganisationId: 'health' }).ok).toBe(false);
    expect(ask('portfolio_holder', 'respond', { portfolio: null, portfolioName: null })).toMatchObject({
      rule: 'needs:leader',
    });
  });

  it('keeps evidence to the organisation that carries it out', () => {
    const health = { implementerOrganisationId: 'health', implementerOrganisationName: 'Health' };
    expect(ask('partner_lead', 'submitEvidence', health)).toMatchObject({
      message: expect.stringContaining('a partner lead of Health') as string,
    });
    expect(ask('partner_lead', 'submitEvidence', { implementerOrganisationId: null }).ok).toBe(false);
  });

  it('leaves the work programme to the scrutiny officer', () => {
    const may = roles.filter(
      (role) => authorise(holderOf(role), 'maintain', 'WorkProgramme', { tenantId: 'partnership' }).ok,
    );
    expect(may).toEqual(['scrutiny_officer']);
  });
});

describe('separation of duties over a recommendation', () => {
  const everything = actor(
    'everyone',
    roles.map((role) => appointment(role)),
  );

  it('holds whatever roles one person has', () => {
    const ask = (act: Act, change: Partial<RecommendationSubject>) =>
      authorise(everything, act, 'Recommendation', recommendationOf(change));
    expect(ask('respond', {}).ok).toBe(true);
    expect(ask('respond', { makerPersonId: 'everyone' })).toMatchObject({ rule: 'makerNeverResponds' });
    for (const act of ['close', 'notSatisfied', 'acceptRejection', 'pressAgain'] as const) {
      expect(ask(act, {}).ok).toBe(true);
      expect(ask(act, { responderIds: ['x', 'everyone'] })).toMatchObject({ rule: 'responderNeverCloses' });
      expect(ask(act, { evidenceAuthorIds: ['everyone'] })).toMatchObject({
        rule: 'evidenceAuthorNeverAccepts',
      });
    }
  });

  it('carries a delegator’s bars with the delegation', () => {
    const standIn = actor('stand-in', [appointment('scrutiny_member', { delegatedBy: 'holder' })]);
    const answered = recommendationOf({ responderIds: ['holder'] });
    expect(authorise(standIn, 'close', 'Recommendation', answered)).toMatchObject({
      rule: 'responderNeverCloses',
    });
  });
});
