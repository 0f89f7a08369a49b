import { addDays, londonDateOf } from '#kernel/local-date';
import { saveVirement } from '#application/resource/virement-card';
import { encodeId } from '#read-models/global-id';
import { must } from '#testing/small-place/company';
import type { PersonKey } from '#testing/small-place/people';
import { asking, refusals } from '../improvement/asking.ts';
import type { LedgerScene } from './ledger.steps.ts';
import type { Ask, AskedCase } from './money-place.ts';

interface Seen {
  state: string;
  version: number;
  needs: string | null;
}

/** Limits of authority in steps: set by who may, held to by the API and by the database, shown where they count. */
export function authorityTiers(scene: () => Omit<LedgerScene, 'one'>): void {
  const api = async <T>(key: PersonKey, query: string, variables: object): Promise<T> => {
    const { as, api: send } = asking(scene().product);
    return send<T>(await as(key), query, variables);
  };
  const council = (): string => scene().money.place.organisations.council;
  const organisationId = (): string => encodeId('Organisation', council(), council());
  const today = (): string => londonDateOf(scene().product.clock.now());
  const set = async (key: PersonKey, change: object = {}) =>
    api<Record<string, unknown>>(
      key,
      `mutation ($input: SetAuthorityInput!) { answer: setAuthorityLimits(input: $input) { type: __typename ${refusals} } }`,
      {
        input: {
          ...{ organisationId: organisationId(), expectedVersion: 0, starts: today() },
          ...{ decidedBy: 'The council', reason: 'Larger sums want more eyes.', money: [], staff: [] },
          ...change,
        },
      },
    );
  const idOf = (leg: string): string => encodeId('Virement', council(), leg);
  const seen = (leg: string): Promise<Seen> =>
    api('councilBudget', 'query ($id: ID!) { answer: virement(id: $id) { state version needs } }', {
      id: idOf(leg),
    });
  const approve = async (key: PersonKey, leg: string) => {
    const { version: expectedVersion } = await seen(leg);
    return api<{ type: string; rule?: string; message?: string }>(
      key,
      `mutation ($input: CommentedVirementInput!) { answer: approveVirement(input: $input) { type: __typename ${refusals} } }`,
      { input: { virementId: idOf(leg), expectedVersion } },
    );
  };
  /** A movement into the council's books, asked for and agreed to by its budget holder. */
  const agreed = async (ask: Ask, headingId?: string): Promise<AskedCase> => {
    const { money } = scene();
    const [one] = await money.ask(1, ask);
    if (!one) throw new Error('One was asked for.');
    await money.work();
    await must('agrees', money.consent('councilBudget', one, one.in, headingId));
    return one;
  };
  const books = (sql: string, values: unknown[] = []) => scene().money.query('council', sql, values);

  it('has limits in steps, set by its administrator from a day on, and by nobody else', async () => {
    for (const key of ['councilBudget', 'scrutiny'] as const)
      expect(await set(key)).toMatchObject({ type: 'NotPermitted', rule: 'needs:leader|administrator' });
    const { health } = scene().money.place.organisations;
    for (const change of [{}, { organisationId: encodeId('Organisation', health, council()) }])
      expect(await set('healthAdministrator', change)).toMatchObject({ type: 'NotFound' });
    const descending = [
      { upTo: 500_000, approvers: [] },
      { upTo: 100_000, approvers: ['budget_holder'] },
      { upTo: null, approvers: [] },
    ];
    const wrong = {
      starts: addDays(today(), -1),
      reason: ' ',
      money: descending,
      staff: [{ approvers: [] }],
    };
    expect(await set('administrator', wrong)).toMatchObject({
      type: 'Invalid',
      fields: ['starts', 'reason', 'money.1', 'money.2'].map((field) => ({ field })),
    });
    const { visitor } = scene();
    await visitor.become('administrator');
    await visitor.visit('/resources');
    await visitor.follow('/authority');
    const address = visitor.path;
    await visitor.follow('/authority/change');
    await visitor.field('money.0').fill('1,000');
    await visitor.field('money.1').fill('5,000');
    await visitor.field('money.1.who').selectOption('budget_holder');
    await visitor.press('Set the limits');
    expect(await visitor.problems()).toHaveLength(2);
    expect(await visitor.field('money.1').inputValue()).toBe('5,000');
    await visitor.field('money.last.who').selectOption('leader');
    await visitor.field('staff.0').fill('0.5');
    await visitor.field('staff.last.who').selectOption('leader');
    await visitor.fillDate('starts', today());
    await visitor.field('decidedBy').fill('The council');
    await visitor.field('reason').fill('Larger sums want more eyes.');
    await visitor.press('Set the limits');
    expect(visitor.path).toBe(address);
    expect(await visitor.page.getByText('Over £1,000, up to £5,000').count()).toBe(1);
    expect(await set('administrator')).toMatchObject({ type: 'ChangedMeanwhile', version: 1 });
    expect(
      await api(
        'healthBudget',
        'query ($id: ID!) { answer: authorityLimits(organisationId: $id) { version } }',
        {
          id: organisationId(),
        },
      ),
    ).toBeNull();
  }, 60_000);

  it('leaves the first step to a budget holder alone', async () => {
    const one = await agreed({ from: 'health', amount: 100_000 });
    expect(await seen(one.in)).toMatchObject({ state: 'approved', needs: null });
  });

  it('gives the next step to another budget holder, and to no leader', async () => {
    const { money, visitor } = scene();
    await money.appoint('council', 'councilLead', 'budget_holder');
    const one = await agreed({ from: 'health', amount: 300_000 });
    const needs = 'Needs another budget holder, because it is over £1,000';
    expect(await seen(one.in)).toMatchObject({ state: 'reserved', needs });
    expect(await approve('councilBudget', one.in)).toMatchObject({ rule: 'reserverNeverApproves' });
    expect(await approve('leader', one.in)).toMatchObject({ rule: 'needs:budget_holder' });
    await visitor.become('councilLead');
    await visitor.visit(`/virements/${idOf(one.in)}`);
    expect(await visitor.page.getByText(needs).count()).toBe(1);
    expect(await approve('councilLead', one.in)).toMatchObject({ type: 'VirementMoved' });
    expect((await seen(one.in)).state).toBe('approved');
  }, 60_000);

  it('gives what is above to the leader: the database refuses whom the API refuses', async () => {
    const { money, product } = scene();
    const one = await agreed({ from: 'health', amount: 600_000 });
    expect(await seen(one.in)).toMatchObject({ needs: 'Needs the leader, because it is over £5,000' });
    expect(await approve('councilLead', one.in)).toMatchObject({
      type: 'NotPermitted',
      rule: 'aboveBudgetHolderLimit',
      message: 'It is over £5,000, so the leader of Ashcombe Council must decide.',
    });
    const { backend, place } = money;
    const anyway = (key: PersonKey) =>
      backend.deps.transactions.run([council(), place.partnership], async (tx) => {
        const { id: personId, name } = place.people[key];
        const now = product.clock.now();
        const by = { personId, name, organisationId: council(), organisationName: 'Ashcombe Council' };
        const event = { type: 'approve', by, at: now.toISOString(), comment: null };
        const outcome = await backend.deps.host.send(tx.sql, {
          ...{ tenantId: council(), id: one.in, at: now, calendar: { nation: 'england-and-wales' as const } },
          event,
          actor: { personId, name, organisationId: council() },
        });
        if (outcome.kind !== 'moved') throw new Error(`It was ${outcome.kind}`);
        await saveVirement(backend.deps, tx, outcome.instance, now);
      });
    const notNamed = 'approved by one of those its organisation named';
    await expect(anyway('councilLead')).rejects.toThrow(notNamed);
    await expect(anyway('scrutiny')).rejects.toThrow(notNamed);
    for (const [change, why] of [
      [`state = 'approved'`, 'is approved after it is reserved'],
      [`subject = subject || '{"aboveLimit": false}'`, 'stays as it was asked for'],
      [`subject = subject || '{"approverRoles": ["budget_holder"]}'`, 'stays as it was asked for'],
      [`amount = 1`, 'stays as it was asked for'],
    ] as const)
      await expect(books(`update virement set ${change} where id = $1`, [one.in])).rejects.toThrow(why);
    expect((await seen(one.in)).state).toBe('reserved');
    expect(await approve('leader', one.in)).toMatchObject({ type: 'VirementMoved' });
  });

  it('takes the approval of whoever stands in for the leader, while they do', async () => {
    const { money } = scene();
    const one = await agreed({ from: 'health', amount: 700_000 });
    const leader = money.place.people.leader;
    const [post] = await money.query<{ id: string }>(
      'council',
      `select id from appointment where person_id = $1 and role = 'leader'`,
      [leader.id],
    );
    const held = { id: post?.id ?? '', tenantId: council(), organisationId: council(), portfolio: null };
    const standIn = {
      ...(await money.actor('councilOfficer')),
      appointments: [{ ...held, role: 'leader' as const, delegatedBy: leader.id }],
      standsInFor: { delegationId: '', personId: leader.id, name: leader.name, over: false },
    };
    const { version: expectedVersion } = await seen(one.in);
    const command = { tenantId: council(), virementId: one.in, expectedVersion };
    const act = { type: 'approve', comment: null } as const;
    const approveFor = () => money.useCases.actOnVirement(standIn, { ...command, act });
    await expect(approveFor()).rejects.toThrow('approved by one of those its organisation named');
    const days = { starts: today(), ends: addDays(today(), 5) };
    const given = { tenantId: council(), appointmentId: held.id, toPersonId: standIn.personId };
    const delegated = { ...given, ...days, reason: 'Away.' };
    await must('delegates', money.useCases.delegateRole(await money.actor('leader'), delegated));
    await must('approves', approveFor());
    expect((await seen(one.in)).state).toBe('approved');
  });

  it('limits staff in posts, and keeps what was set', async () => {
    const { money } = scene();
    const posts = { code: 'POSTS', name: 'Posts', year: 2026, unit: 'FTE', amount: 1_000 } as const;
    const holder = await money.actor('councilBudget');
    const heading = await must('opens', money.useCases.openHeading(holder, posts));
    const one = await agreed({ from: 'health', amount: 100, unit: 'FTE' }, heading.id);
    expect(await seen(one.in)).toMatchObject({
      state: 'reserved',
      needs: 'Needs the leader, because it is over 0.5 FTE',
    });
    expect(await approve('councilLead', one.in)).toMatchObject({ rule: 'aboveBudgetHolderLimit' });
    expect(await approve('leader', one.in)).toMatchObject({ type: 'VirementMoved' });
    await expect(books(`update authority_limits set starts = starts - 1`)).rejects.toThrow();
    await expect(books('delete from authority_tier')).rejects.toThrow();
    const step = (place: number, upTo: number | null, approvers: string) =>
      books(
        `insert into authority_tier (tenant_id, version, unit, place, up_to, approvers)
         values ($1, 1, 'GBP', $2, $3, $4::text[])`,
        [council(), place, upTo, approvers],
      );
    await expect(step(4, 5, '{leader}')).rejects.toThrow('reaches further');
    await expect(step(4, 900_000, '{}')).rejects.toThrow('authority_alone_is_first');
    await expect(step(4, 900_000, '{auditor}')).rejects.toThrow('authority_tier_approvers_check');
    const evidence = `select count(*)::int as n from audit_entry where stream = 'authority' and action = 'setAuthority'`;
    expect(await books(evidence)).toEqual([{ n: 1 }]);
  });
}
