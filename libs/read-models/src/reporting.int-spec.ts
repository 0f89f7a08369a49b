import { fixedClock } from '#kernel/clock';
import { Place } from './fixtures/place.fixture.ts';
import { readersOf } from './fixtures/readers.fixture.ts';

let place: Place;
beforeAll(async () => {
  place = await Place.create();
}, 60_000);
afterAll(() => place.drop());

const readers = () => readersOf(place);

describe('the scorecard reader', () => {
  it('shows the latest row with its exception, its case and how far it is signed', async () => {
    const actor = place.actor(place.south, ['partner_lead']);
    const page = await readers().scorecards.read(actor, { tenantId: place.partnership, id: place.suite });
    expect(page?.suite).toMatchObject({ key: true, indicatorCount: 1 });
    expect(page?.suite.advice).toBe('Key suites have 20 to 30 indicators; this has 1.');
    expect(page?.counts).toMatchObject({ red: 1, openCases: 1, green: 0 });
    expect(page?.rows).toHaveLength(1);
    expect(page?.rows[0]).toMatchObject({
      periodLabel: 'March 2026',
      value: 10,
      target: 50,
      rag: 'red',
      ragLetter: 'R',
      exception: 'bad',
      signedLabel: '1 of 2 signed, provisional',
      themeName: 'Climate',
      openCaseState: 'triage',
      openCaseStateLabel: 'To be triaged',
    });
    expect(page?.rows[0]?.sparkline).toHaveLength(24);
    expect(page?.rows[0]?.sparkline?.at(-1)).toBe(10);
  });

  it('says overdue from the day after the next figure was due, by the clock alone', async () => {
    const actor = place.actor(place.south, ['partner_lead']);
    const on = async (day: string) => {
      const then = readersOf({ tenants: place.tenants, clock: fixedClock(`${day}T12:00:00Z`) });
      const card = await then.scorecards.read(actor, { tenantId: place.partnership, id: place.suite });
      const page = await then.indicators.read(actor, { tenantId: place.partnership, id: place.shared });
      return { card: card!, latest: page!.latest! };
    };
    // April 2026 is due within the 21 days of a month's lag: on 21 May it is on time.
    const before = await on('2026-05-21');
    expect(before.card.counts).toMatchObject({ red: 1, overdue: 0 });
    expect(before.latest).toMatchObject({ rag: 'red', overdue: null });
    const after = await on('2026-05-22');
    expect(after.card.counts).toMatchObject({ red: 0, overdue: 1 });
    expect(after.card.rows[0]).toMatchObject({
      rag: 'overdue',
      ragLetter: 'O',
      ragOfLatestWord: 'Missed',
      exception: 'bad',
    });
    expect(after.latest).toMatchObject({
      rag: 'overdue',
      ragOfLatest: 'red',
      overdue: { periodLabel: 'April 2026', dueOn: '2026-05-21' },
      exception: 'bad',
    });
  });

  it('has nothing to show of a suite that belongs to others', async () => {
    const actor = place.actor(place.south, ['partner_lead', 'administrator']);
    const other = { tenantId: place.otherPartnership, id: place.otherSuite };
    expect(await readers().scorecards.read(actor, other)).toBeNull();
    expect(
      await readers().scorecards.lines(actor, [{ ...other, indicatorId: place.otherIndicator }]),
    ).toEqual([]);
  });
});

describe('the indicator reader', () => {
  it('judges the whole series, each figure by its own target', async () => {
    const actor = place.actor(place.north, []);
    const row = await readers().indicators.read(actor, { tenantId: place.partnership, id: place.shared });
    expect(row?.series?.values).toHaveLength(24);
    expect(row?.series?.values.slice(-2)).toEqual([30, 10]);
    expect(row?.series?.rag.slice(-2)).toEqual(['red', 'red']);
    expect(row?.series?.lower.at(-1)).toBe(48);
    expect(row?.series?.limits).toMatchObject({ from: '2024-04-01' });
    expect(row?.series?.points.at(-1)).toBe('concernLow');
    expect(row?.series?.reasons.at(-1)).toBe('outside the limits');
    expect(row?.latest).toMatchObject({ rag: 'red', exception: 'bad', provisional: true, sinceLast: -20 });
    expect(row?.caption).toContain('fell 20.0 points to 10.0% in March 2026');
  });

  it('names who has signed and who is awaited', async () => {
    const actor = place.actor(place.north, []);
    const row = await readers().indicators.read(actor, { tenantId: place.partnership, id: place.shared });
    const latest = row?.contributions.filter((one) => one.periodLabel === 'March 2026');
    expect(latest?.map((one) => [one.organisation.name, one.state, one.numerator])).toEqual([
      ['North Council', 'signed', 10],
      ['South Council', 'awaited', null],
    ]);
    expect(row?.contributions).toHaveLength(6);
  });

  it('ranks the other areas with its own figure among them', async () => {
    const actor = place.actor(place.north, []);
    const row = await readers().indicators.read(actor, { tenantId: place.partnership, id: place.shared });
    expect(row?.comparators.map((one) => [one.areaName, one.value, one.rank, one.own])).toEqual([
      ['Area 1', 60, 1, false],
      ['Area 0', 40, 2, false],
      ['The Place', 10, 3, true],
    ]);
  });
});

describe('the returns reader', () => {
  it('asks for the oldest period that has ended since the last signature, which stands for those after it', async () => {
    const actor = place.actor(place.south, ['partner_lead']);
    const { items, recentlySigned, organisation } = await readers().returns.due(actor);
    expect(organisation.name).toBe('South Council');
    expect(items.map((item) => [item.periodLabel, item.state, item.overdue])).toEqual([
      ['March 2026', 'notEntered', true],
    ]);
    expect(items[0]).toMatchObject({ canSign: true, lastPeriodLabel: 'February 2026', valueKind: 'ratio' });
    expect(items[0]?.partnerships[0]?.signedLabel).toBe('1 of 2 signed, provisional');
    expect(recentlySigned).toHaveLength(10);
    expect(recentlySigned[0]).toMatchObject({ periodLabel: 'February 2026', state: 'signed', value: 30 });
  });

  it('puts the questions of a strange draft, and lets nobody sign without the role', async () => {
    const officer = place.actor(place.south, ['reporting_officer']);
    const organisationIndicatorId = place.southOwn;
    const figure = { value: null, numerator: 150, denominator: 100, commentary: 'See note', reason: null };
    const saved = await place.useCases.saveReturn(officer, {
      organisationIndicatorId,
      periodStart: '2026-03-01',
      ...figure,
    });
    expect(saved.kind).toBe('done');
    const key = { tenantId: place.south, id: place.southOwn };
    const item = await readers().returns.item(officer, key, '2026-03-01');
    expect(item).toMatchObject({ state: 'draft', numerator: 150, canDraft: true, canSign: false });
    expect(item?.whyNotSign).toBeTruthy();
    expect(item?.questions.map(({ code }) => code)).toEqual(['ratioOverWhole']);
  });

  it('shows the figure of every return that waits to be verified, however long ago it was signed', async () => {
    const lead = place.actor(place.south, ['partner_lead']);
    const verifier = place.actor(place.south, ['data_verifier']);
    const key = { organisationIndicatorId: place.southOwn, periodStart: '2026-03-01' };
    expect((await place.useCases.signReturn(lead, { ...key, reason: 'Counted twice over.' })).kind).toBe(
      'done',
    );
    const queue = await readers().returns.toVerify(verifier, {});
    expect(queue.edges.map(({ node }) => [node.stage, node.value, node.canVerify])).toEqual([
      ['submitted', 150, true],
    ]);
    const { items, recentlySigned } = await readers().returns.due(lead);
    expect(items.map(({ periodLabel: label }) => label)).toEqual(['April 2026']);
    expect(recentlySigned).toHaveLength(10);
  });

  it("answers alike for another organisation's measure, one that is not there, and a day no period starts on", async () => {
    const actor = place.actor(place.south, ['partner_lead']);
    const { returns } = readers();
    expect(await returns.item(actor, { tenantId: place.north, id: place.northOwn }, '2026-03-01')).toBeNull();
    expect(await returns.item(actor, { tenantId: place.south, id: place.northOwn }, '2026-03-01')).toBeNull();
    expect(await returns.item(actor, { tenantId: place.south, id: place.southOwn }, '2026-03-02')).toBeNull();
  });
});
