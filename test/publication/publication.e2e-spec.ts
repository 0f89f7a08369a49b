import { jest } from '@jest/globals';
import pg from 'pg';
import { uuidv7 } from '#kernel/ids';
import { encodeId } from '#read-models/global-id';
import { launchBrowser } from '#testing/browser';
import type { PersonKey } from '#testing/small-place/people';
import { ask } from '../support/graphql.ts';
import { startProduct, type Product } from '../support/product.ts';
import type { Story } from '../support/story.ts';
import { Visitor } from '../support/visitor.ts';
import { startSite, type Site } from '../support/web.ts';
import { open, publish, withdraw, type Opened, type Published } from './asked.ts';
import { publishTheSuite } from './publish-the-suite.ts';
import { publishVerifiedAlone, setThreshold } from './verified-alone.ts';

jest.setTimeout(120_000);

describe('open data', () => {
  let product: Product;
  let story: Story;
  let site: Site;
  let indicatorId = '';
  let address = '';

  beforeAll(async () => {
    product = await startProduct(['Ashcombe', 'Birkdale']);
    story = product.story();
    site = await startSite(product);
    const { partnership, indicators } = story.place;
    indicatorId = encodeId('Indicator', partnership, indicators.home);
  }, 180_000);
  afterAll(async () => {
    await site.stop();
    await product.stop();
  });

  const act = async (of: Story, key: PersonKey, query: string, input: object): Promise<Published> =>
    (await of.ask<{ answer: Published }>(key, query, { input })).data.answer;
  const opened = async (at: string, edition: number | null = null): Promise<Opened | null> => {
    const asked = { query: open, variables: { address: at, edition } };
    const { data, errors } = await ask<{ openIndicator: Opened | null }>(product.apiUrl, asked);
    expect(errors).toEqual([]);
    return data.openIndicator;
  };
  const page = (path: string): Promise<Response> => fetch(`${site.url}${path}`, { redirect: 'manual' });

  it('holds nothing before anybody has published, and says so without a sign-in', async () => {
    expect(await (await page('/open-data')).text()).toContain('Nothing is published yet');
    const catalogue = (await (await page('/catalog.jsonld')).json()) as { 'dcat:dataset': object[] };
    expect(catalogue['dcat:dataset']).toEqual([]);
  });

  it('is published by a performance manager of the place and by nobody else', async () => {
    for (const key of ['owner', 'leader', 'councilLead', 'administrator', 'healthManager'] as const)
      expect((await act(story, key, publish, { indicatorId })).type).toBe('NotPermitted');
    expect((await act(product.story(1), 'manager', publish, { indicatorId })).type).toBe('NotFound');
    const signedOut = await ask(product.apiUrl, { query: publish, variables: { input: { indicatorId } } });
    expect(signedOut.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await (await page('/open-data')).text()).toContain('Nothing is published yet');
  });

  it('shows every signed figure of what is published, and nothing changes without a new edition', async () => {
    const done = await act(story, 'manager', publish, { indicatorId, note: 'The first.' });
    expect(done).toMatchObject({ type: 'PublicationChanged', publication: { live: true } });
    address = done.publication?.address ?? '';
    const seen = await opened(address);
    expect(seen?.content.rows).toHaveLength(14);
    expect(seen?.content.rows.every(({ value }) => value !== null)).toBe(true);
    expect(await act(story, 'manager', publish, { indicatorId })).toMatchObject({
      type: 'Invalid',
      fields: [{ field: 'indicatorId' }],
    });
  });

  it('is a page, files and a catalogue for anybody', async () => {
    const html = await (await page(`/open-data/${address}`)).text();
    expect(html).toContain('people home from hospital within a week');
    const csv = await page(`/open-data/${address}.csv`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.headers.get('link')).toContain(`<${address}.csv-metadata.json>; rel="describedby"`);
    const [head, ...rows] = (await csv.text()).trim().split('\r\n');
    expect(head).toMatch(/^period,period_start,period_end,area_code,area_name,/);
    expect(rows).toHaveLength(14);
    const metadata = (await (await page(`/open-data/${address}.csv-metadata.json`)).json()) as {
      url: string;
      tableSchema: { columns: { name: string }[] };
    };
    expect(metadata.url).toBe(`${address}.csv`);
    expect(metadata.tableSchema.columns.map(({ name }) => name).join(',')).toBe(head);
    expect((await page(`/open-data/${address}.xlsx`)).status).toBe(200);
    const catalogue = (await (await page('/catalog.jsonld')).json()) as { 'dcat:dataset': object[] };
    expect(catalogue).toMatchObject({
      '@type': 'dcat:Catalog',
      'dcat:dataset': [
        {
          '@type': 'dcat:Dataset',
          'dct:identifier': address,
          'dct:accrualPeriodicity': { '@id': expect.stringMatching(/MONTHLY$/) },
        },
      ],
    });
  });

  it('answers alike for what was never published, what is not there, and what is no address', async () => {
    const never = uuidv7(product.clock.now(), new Uint8Array(10));
    const texts = await Promise.all(
      [story.place.indicators.calls, story.place.indicators.home, never, indicatorId].map(async (at) => {
        expect(await opened(at)).toBeNull();
        const answer = await page(`/open-data/${at}`);
        expect(answer.status).toBe(404);
        expect((await page(`/open-data/${at}.csv`)).status).toBe(404);
        return (await answer.text()).replaceAll(/value="[^"]*"/g, '');
      }),
    );
    expect(new Set(texts).size).toBe(1);
    expect((await page(`/open-data/${address}?edition=2`)).status).toBe(404);
    expect((await page(`/open-data/${address}?edition=x`)).status).toBe(404);
  });

  it('makes no edition of what is not verified, where the place publishes nothing else', async () => {
    const which = 'Ashcombe Police for February 2026';
    const { before, meanwhile, after } = await publishVerifiedAlone(story);
    expect([before, after]).toEqual(Array(2).fill({ live: false, unverified: null }));
    expect(meanwhile).toMatchObject({
      refused: ['indicatorId'],
      standing: { live: false, unverified: which },
    });
    expect(meanwhile.words).toContain(`not verified yet are: ${which}. Their data verifier decides first.`);
  });

  it('keeps an edition as it stood when the threshold, and so the next one, has changed', async () => {
    const before = await opened(address);
    const { partnership } = story.place;
    await setThreshold(story, 'administrator', partnership, 'Partnership');
    expect(await opened(address)).toEqual(before);
    const again = await act(story, 'manager', publish, { indicatorId });
    expect(again.publication?.editions.map(({ number }) => number)).toEqual([2, 1]);
    expect((await opened(address))?.content.threshold).toBe(50);
    const first = await opened(address, 1);
    expect(first).toMatchObject({ edition: 1, contentHash: before?.contentHash, content: before?.content });
  });

  it('suppresses what tells of too few, in every file', async () => {
    const { organisations, indicators } = story.place;
    await setThreshold(story, 'healthAdministrator', organisations.health, 'Organisation');
    const own = encodeId('Indicator', organisations.health, indicators.own.healthHome);
    const done = await act(story, 'healthManager', publish, { indicatorId: own });
    const at = done.publication?.address ?? '';
    const rows = (await opened(at))?.content.rows ?? [];
    const told = rows.filter(({ status }) => status === 'suppressed').map(({ value }) => value);
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told)).toEqual(new Set([null]));
    const lines = (await (await page(`/open-data/${at}.csv`)).text()).split('\r\n');
    expect(lines.filter((line) => line.includes(',,,,%,Q,suppressed,'))).toHaveLength(told.length);
    expect(await (await page(`/open-data/${at}`)).text()).toContain('fewer than 50 people');
    await act(story, 'healthManager', withdraw, { indicatorId: own, reason: 'Done.' });
  });

  it('is read under a role that can reach nothing else', async () => {
    const client = new pg.Client(product.database.publicUrl);
    await client.connect();
    try {
      const tenants = [story.place.partnership, ...Object.values(story.place.organisations)].join(',');
      await client.query('begin');
      await client.query(`select set_config('app.tenants', $1, true)`, [tenants]);
      const { rows } = await client.query<{ name: string; may: boolean }>(
        `select c.relname as name, has_any_column_privilege(c.oid, 'select, insert, update, references')
             or has_table_privilege(c.oid, 'select, insert, update, delete, truncate, trigger') as may
           from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')`,
      );
      expect(rows.length).toBeGreaterThan(30);
      expect(
        rows
          .filter(({ may }) => may)
          .map(({ name }) => name)
          .toSorted(),
      ).toEqual(['publication', 'publication_edition']);
      expect((await client.query('select number from publication_edition')).rowCount).toBe(2);
      await client.query('rollback');
      for (const query of [
        'select indicator_id from publication',
        'select * from publication',
        'select published_by_name from publication_edition',
        'update publication set live = true',
      ])
        await expect(client.query(query)).rejects.toThrow('permission denied');
    } finally {
      await client.end();
    }
  });

  it('is gone at once when withdrawn, and comes back as a new edition', async () => {
    const barred = await act(story, 'owner', withdraw, { indicatorId, reason: 'No.' });
    expect(barred.type).toBe('NotPermitted');
    expect(await act(story, 'manager', withdraw, { indicatorId, reason: ' ' })).toMatchObject({
      type: 'Invalid',
      fields: [{ field: 'reason' }],
    });
    const gone = await act(story, 'manager', withdraw, { indicatorId, reason: 'Miscounted.' });
    expect(gone).toMatchObject({ type: 'PublicationChanged', publication: { live: false } });
    for (const edition of [null, 1, 2]) expect(await opened(address, edition)).toBeNull();
    const twice = await act(story, 'manager', withdraw, { indicatorId, reason: 'Again.' });
    expect(twice.type).toBe('Invalid');
    expect((await act(story, 'manager', publish, { indicatorId })).publication?.address).toBe(address);
    expect((await opened(address))?.edition).toBe(3);
  });

  it('is published with its whole suite at once, by the same people, all or none', async () => {
    const seen = await publishTheSuite(story, product.story(1));
    expect(seen.barred).toEqual({
      owner: 'NotPermitted',
      leader: 'NotPermitted',
      councilLead: 'NotPermitted',
    });
    expect(seen.elsewhere).toBe('NotFound');
    expect(seen.done).toMatchObject({
      type: 'SuitePublished',
      published: 1,
      unchanged: 1,
      withoutFigures: 0,
    });
    expect(seen.again).toMatchObject({ type: 'Invalid', fields: [{ field: 'suiteId' }] });
    expect((await opened(address))?.edition).toBe(3);
    const calls = encodeId('Indicator', story.place.partnership, story.place.indicators.calls);
    await act(story, 'manager', withdraw, { indicatorId: calls, reason: 'To publish it from the page.' });
  });

  it('is published from its page, and every page of it passes the accessibility checks', async () => {
    const browser = await launchBrowser();
    const visitor = await Visitor.open(browser, site.url, story.place);
    try {
      await visitor.visit('/open-data');
      await visitor.visit(`/open-data/${address}`);
      await visitor.become('manager');
      const { partnership, indicators } = story.place;
      await visitor.visit(`/suites/${encodeId('Suite', partnership, indicators.suite)}/publish`);
      await visitor.press('Publish the suite');
      expect(await visitor.page.locator('main').innerText()).toContain('2 of 2 measures');
      const own = encodeId('Indicator', partnership, indicators.calls);
      await visitor.visit(`/indicators/${own}/publish`);
      expect(await visitor.page.locator('main').innerText()).toContain('Everybody can see this measure');
      await visitor.press('Withdraw from the public');
      expect(await visitor.problems()).toHaveLength(1);
      expect(visitor.findings).toEqual([]);
    } finally {
      await visitor.close();
      await browser.close();
    }
  });
});
