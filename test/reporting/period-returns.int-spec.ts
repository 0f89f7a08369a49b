import { answeredWithoutAFigure } from './without-a-figure.ts';
import { ReturnsScene } from './returns.scene.ts';

/** Returns on a real database: opened as periods end, late by timer, verified by another (docs/workflow.md section 2). */
describe('the returns of an organisation', () => {
  let scene: ReturnsScene;
  beforeAll(async () => {
    scene = await ReturnsScene.open();
  }, 120_000);
  afterAll(() => scene.close());

  const stages = async () => (await scene.returns()).map((one) => [one.period_start, one.stage, one.overdue]);
  const kindOf = ({ kind }: { kind: string }) => kind;

  it('open none for history brought in at once, and the next as its period ends', async () => {
    await scene.deliver();
    expect(await stages()).toEqual([]);
    scene.clock.set('2026-03-31T22:59:00Z');
    await scene.deliver();
    expect(await stages()).toEqual([]);
    scene.clock.set('2026-03-31T23:00:00Z');
    await Promise.all([scene.round(), scene.round(), scene.round()]);
    await scene.deliver();
    expect(await stages()).toEqual([['2026-03-01', 'due', false]]);
    expect((await scene.one('2026-03-01')).due_at?.toISOString()).toBe('2026-04-21T23:00:00.000Z');
  });

  it('follow a draft made and removed', async () => {
    expect(kindOf(await scene.save('councilOfficer', '2026-03-01', 360))).toBe('done');
    expect(await stages()).toEqual([['2026-03-01', 'drafted', false]]);
    expect(kindOf(await scene.removeDraft('healthLead', '2026-03-01'))).toBe('notFound');
    expect(kindOf(await scene.removeDraft('councilBudget', '2026-03-01'))).toBe('notPermitted');
    expect(kindOf(await scene.removeDraft('councilLead', '2026-03-01'))).toBe('done');
    expect(await stages()).toEqual([['2026-03-01', 'due', false]]);
    expect(kindOf(await scene.removeDraft('councilLead', '2026-03-01'))).toBe('notFound');
  });

  it('are overdue from the end of the last day, and tell each in line once', async () => {
    scene.clock.set('2026-04-21T23:00:00Z');
    await scene.deliver();
    expect(await stages()).toEqual([['2026-03-01', 'due', true]]);
    for (const day of ['2026-04-28', '2026-05-06', '2026-05-20']) {
      scene.clock.set(`${day}T23:00:00Z`);
      await scene.deliver();
    }
    const told = (await scene.notices()).filter((notice) => notice.includes('overdue'));
    expect(told.slice(0, 3)).toEqual([
      'Indicator owner and deputy: A figure is overdue',
      'Performance managers: A figure is overdue',
      'Portfolio holder: A figure is overdue',
    ]);
    expect(await stages()).toEqual([
      ['2026-03-01', 'due', true],
      ['2026-04-01', 'due', false],
    ]);
  });

  it('are in time again once signed, and wait for a data verifier', async () => {
    await scene.save('councilVerifier', '2026-03-01', 360);
    expect(kindOf(await scene.sign('councilLead', '2026-03-01'))).toBe('done');
    const submitted = await scene.one('2026-03-01');
    expect(submitted).toMatchObject({ stage: 'submitted', overdue: false, revision: 1 });
    expect(submitted.due_at?.toISOString()).toBe('2026-06-04T23:00:00.000Z');
    await scene.deliver();
    expect((await scene.notices()).at(-1)).toBe('Data verifiers: A signed figure is waiting to be verified');
  });

  it('are verified by nobody who entered or signed the figure, nor without the role', async () => {
    expect(await scene.verify('councilVerifier', '2026-03-01')).toMatchObject({
      kind: 'notPermitted',
      rule: 'enteredByNeverVerifies',
    });
    expect(await scene.verify('councilLead', '2026-03-01')).toMatchObject({ rule: 'needs:data_verifier' });
    expect(await scene.verify('manager', '2026-03-01')).toMatchObject({ kind: 'notPermitted' });
    expect(kindOf(await scene.verify('healthLead', '2026-03-01'))).toBe('notFound');
    const refused = await scene.see<{ rule: string }>(
      scene.place.organisations.council,
      `select rule from refusal where action = 'verifyReturn'`,
    );
    expect(refused.map(({ rule }) => rule)).toContain('enteredByNeverVerifies');
    expect(await scene.one('2026-03-01')).toMatchObject({ stage: 'submitted' });
  });

  it('are verified by another, of the version they saw, and the partnership is told', async () => {
    await scene.save('councilOfficer', '2026-04-01', 352);
    await scene.sign('councilLead', '2026-04-01');
    const { version } = await scene.one('2026-04-01');
    expect(await scene.verify('councilVerifier', '2026-04-01', version - 1)).toEqual({
      kind: 'changedMeanwhile',
      version,
    });
    expect(kindOf(await scene.verify('councilVerifier', '2026-04-01', version))).toBe('done');
    expect(await scene.one('2026-04-01')).toMatchObject({ stage: 'verified', due_at: null });
    const { partnership, people } = scene.place;
    const told = await scene.see(
      partnership,
      'select period_start::text, revision, verified_by from contribution_verification',
    );
    const verified_by = people.councilVerifier.id;
    expect(told).toEqual([{ period_start: '2026-04-01', revision: 1, verified_by }]);
    expect(await scene.verify('councilVerifier', '2026-04-01')).toMatchObject({
      kind: 'notAvailable',
      stateLabel: 'Verified',
    });
  });

  it('are sent back with a reason, and restated with one', async () => {
    await scene.save('councilOfficer', '2026-03-01', 356, 'The old count had duplicates.');
    await scene.sign('councilLead', '2026-03-01', 'The old count had duplicates.');
    expect(await scene.sendBack('councilVerifier', '2026-03-01', ' ')).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'reason' }],
    });
    expect(kindOf(await scene.sendBack('councilVerifier', '2026-03-01', 'Two wards are missing.'))).toBe(
      'done',
    );
    expect(await scene.one('2026-03-01')).toMatchObject({ stage: 'sentBack', overdue: false, revision: 2 });
    scene.clock.set('2026-05-29T23:00:00Z');
    await scene.deliver();
    expect(await scene.one('2026-03-01')).toMatchObject({ stage: 'sentBack', overdue: true });
    await scene.save('councilOfficer', '2026-03-01', 366);
    expect(await scene.one('2026-03-01')).toMatchObject({ stage: 'redrafted', due_at: null });
    expect(await scene.sign('councilLead', '2026-03-01')).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'reason' }],
    });
    await scene.sign('councilLead', '2026-03-01', 'The two wards are in.');
    expect(await scene.one('2026-03-01')).toMatchObject({ stage: 'submitted', revision: 3, overdue: false });
    expect(kindOf(await scene.verify('councilVerifier', '2026-03-01'))).toBe('done');
  });

  it('restate a month of the history, whose return begins then', async () => {
    await scene.save('councilOfficer', '2026-01-01', 351);
    expect(await scene.one('2026-01-01')).toMatchObject({ stage: 'redrafted', overdue: false });
    await scene.removeDraft('councilOfficer', '2026-01-01');
    expect(await scene.one('2026-01-01')).toMatchObject({ stage: 'onRecord', due_at: null });
  });

  it('keep no draft whose figure disagrees with its two numbers', async () => {
    const input = {
      organisationIndicatorId: scene.place.indicators.own.councilHome,
      periodStart: '2026-05-01',
    };
    scene.clock.set('2026-06-01T09:00:00Z');
    const officer = await scene.as('councilOfficer');
    const figure = { numerator: 200, denominator: 400, commentary: null, reason: null };
    const wrong = await scene.backend.useCases.saveReturn(officer, { ...input, ...figure, value: 90 });
    expect(wrong).toMatchObject({ kind: 'invalid', fields: [{ field: 'value' }] });
    const right = await scene.backend.useCases.saveReturn(officer, { ...input, ...figure, value: 50 });
    expect(right.kind).toBe('done');
  });

  answeredWithoutAFigure(() => scene);

  it('are refused by the database to anyone who would verify their own figure, or move them without an event', async () => {
    const { id } = await scene.one('2026-03-01');
    const { council } = scene.place.organisations;
    const attempts = [
      `update period_return set verified_by = entered_by where id = '${id}' returning 1`,
      `update period_return set verified_by = signed_by where id = '${id}' returning 1`,
    ];
    for (const sql of attempts) {
      await expect(
        scene.backend.deps.transactions.run([council], ({ sql: db }) => db.query(sql)),
      ).rejects.toThrow('entered_by_never_verifies');
    }
    const jump = `update workflow_instance set state = 'figure:due;clock:waiting' where id = '${id}' returning 1`;
    await expect(
      scene.backend.deps.transactions.run([council], ({ sql: db }) => db.query(jump)),
    ).rejects.toThrow();
  });

  it('are withdrawn with their indicator, and open no more', async () => {
    const { council } = scene.place.organisations;
    const indicatorId = scene.place.indicators.own.councilHome;
    const input = { tenantId: council, indicatorId, reason: 'Replaced by a better measure.' };
    expect(kindOf(await scene.founding.retireIndicator(await scene.as('councilLead'), input))).toBe(
      'notPermitted',
    );
    expect(kindOf(await scene.founding.retireIndicator(await scene.as('manager'), input))).toBe('done');
    expect(await scene.one('2026-05-01')).toMatchObject({ stage: 'withdrawn', due_at: null });
    scene.clock.set('2026-08-02T09:00:00Z');
    await scene.deliver();
    expect((await scene.returns()).map((one) => one.period_start)).not.toContain('2026-07-01');
    expect(await scene.save('councilOfficer', '2026-07-01', 360)).toMatchObject({ kind: 'invalid' });
  });

  it('replay from their first event to what is stored', async () => {
    const { council } = scene.place.organisations;
    for (const { id } of await scene.returns()) {
      const outcome = await scene.backend.deps.transactions.run([council], ({ sql }) =>
        scene.host.verify(sql, { tenantId: council, id }),
      );
      expect(outcome).toMatchObject({ ok: true });
    }
  });
});
