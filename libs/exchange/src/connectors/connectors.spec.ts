import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SeriesSource } from '#application/ports/series-source';
import { ExploreLocalStatistics } from './explore-local-statistics.ts';
import { fetchText } from './fetch-text.ts';
import { LgInform } from './lg-inform.ts';
import { isPrivateAddress } from './private-addresses.ts';
import { exploreLocalStatistics, lgInform } from './recordings.fixture.ts';
import { seriesSources } from './series-sources.ts';

const trial = { loopback: true, patience: 300, most: 64 * 1024 };
const asked = { series: 'recycling', areas: ['E08000009', 'E08000007'], fromYear: 2022 };

describe('sources of series', () => {
  const requests: URL[] = [];
  let server: Server;
  let base: URL;
  let answer: { status?: number; body?: string; location?: string; silent?: boolean } = {};

  beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(new URL(request.url ?? '', 'http://source.test'));
      if (answer.silent) return;
      const { status = 200, body = '', location } = answer;
      response.writeHead(status, location ? { location } : {}).end(body);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/service`);
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  const sources = (): [SeriesSource, string][] => [
    [new ExploreLocalStatistics(base, trial), exploreLocalStatistics],
    [new LgInform(base, 'a-key', trial), lgInform],
  ];

  it('tells what Explore local statistics answers, asked as it wants to be asked', async () => {
    answer = { body: exploreLocalStatistics };
    const got = await new ExploreLocalStatistics(base, trial).fetch(asked);
    expect(got).toEqual({
      ok: true,
      figures: [
        { period: '2022-04-01', areaCode: 'E08000009', areaName: 'Trafford', value: '61.2' },
        { period: '2023-04-01', areaCode: 'E08000009', areaName: 'Trafford', value: '62.04' },
        { period: '2022-04-01', areaCode: 'E08000007', areaName: 'Stockport', value: '58.7' },
      ],
    });
    const at = requests.at(-1);
    expect(at?.pathname).toBe('/service/api/v1/data.csv');
    expect(Object.fromEntries(at?.searchParams ?? [])).toEqual({
      indicator: 'recycling',
      geo: 'E08000009,E08000007',
      time: '2022,latest',
      includeNames: 'true',
    });
  });

  it('tells what LG Inform answers, with the key and without earlier years', async () => {
    answer = { body: lgInform };
    const got = await new LgInform(base, 'a-key', trial).fetch({ ...asked, series: '3281' });
    expect(got).toEqual({
      ok: true,
      figures: [
        { period: '2023/24', areaCode: 'E08000007', areaName: 'Stockport', value: '58.7' },
        { period: '2023/24', areaCode: 'E08000009', areaName: 'Trafford', value: '62.04' },
      ],
    });
    const at = requests.at(-1);
    expect(at?.pathname).toBe('/service/data.table');
    expect(at?.searchParams.get('ApplicationKey')).toBe('a-key');
    expect(at?.searchParams.get('metricType')).toBe('3281');
    expect(at?.searchParams.get('area')).toBe('E08000009,E08000007');
  });

  it.each([
    [{ status: 302, location: 'http://169.254.169.254/latest' }, 'answers from another address'],
    [{ status: 403 }, 'does not accept the key'],
    [{ status: 404 }, 'no such series'],
    [{ status: 429 }, 'asked too often'],
    [{ status: 500 }, 'something is wrong with it (500)'],
    [{ body: '<html>Sign in</html>' }, 'answers otherwise than it says'],
    [{ body: '"a","b' }, 'answers otherwise than it says'],
    [{ body: '{"error":"no"}' }, 'answers otherwise than it says'],
    [{ body: 'x'.repeat(70 * 1024) }, 'The answer is larger than'],
    [{ silent: true }, 'did not answer within'],
  ])('says in words that there is no answer: %j', async (next, words) => {
    answer = next;
    const before = requests.length;
    for (const [source] of sources()) {
      expect(await source.fetch(asked)).toEqual({ ok: false, message: expect.stringContaining(words) });
    }
    // One request each: a redirect is not followed, nothing is tried again.
    expect(requests).toHaveLength(before + 2);
  });

  it('takes an answer without rows for no figures', async () => {
    answer = { body: 'areacd,areanm,period,value\r\n' };
    expect(await new ExploreLocalStatistics(base, trial).fetch(asked)).toEqual({ ok: true, figures: [] });
    answer = { body: '[]' };
    expect(await new LgInform(base, 'k', trial).fetch(asked)).toEqual({ ok: true, figures: [] });
  });

  it('asks nobody inside, and nobody without TLS', async () => {
    const before = requests.length;
    const rules = { patience: 1_000, most: 1024 };
    const inside = [
      'https://127.0.0.1/',
      'https://10.1.2.3/',
      'https://[::1]/',
      'https://[::ffff:192.168.0.1]/',
    ];
    for (const address of inside)
      await expect(fetchText(new URL(address), rules)).rejects.toThrow('inside a network');
    await expect(fetchText(new URL('https://localhost/'), rules)).rejects.toThrow('inside a network');
    await expect(fetchText(base, rules)).rejects.toThrow('https alone');
    await expect(fetchText(new URL('https://me:secret@source.test/'), rules)).rejects.toThrow(
      'no name in it',
    );
    expect(requests).toHaveLength(before);
  });
});

describe('addresses inside', () => {
  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
  ])('has %s among them', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(['::1', 'fd00::1', 'fe80::1', '::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::a00:1', 'no address'])(
    'has %s among them',
    (address) => expect(isPrivateAddress(address)).toBe(true),
  );
  it.each(['8.8.8.8', '151.101.1.1', '172.32.0.1', '2a00:1450:4009::1'])('has not %s', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );
});

describe('what the operator connects', () => {
  it('is nothing unless said, and each with its one address over TLS', () => {
    expect(seriesSources({})).toEqual([]);
    const both =
      'explore-local-statistics=https://www.ons.gov.uk/explore lg-inform=https://webservices.esd.org.uk';
    const found = seriesSources({ SERIES_SOURCES: both, LG_INFORM_KEY: 'k' });
    expect(found.map(({ code, host }) => [code, host])).toEqual([
      ['explore-local-statistics', 'www.ons.gov.uk'],
      ['lg-inform', 'webservices.esd.org.uk'],
    ]);
  });

  it.each([
    [{ SERIES_SOURCES: 'nomis=https://a.test' }, 'names “nomis”'],
    [{ SERIES_SOURCES: 'lg-inform=http://a.test', LG_INFORM_KEY: 'k' }, 'starts with https://'],
    [{ SERIES_SOURCES: 'lg-inform=', LG_INFORM_KEY: 'k' }, 'starts with https://'],
    [{ SERIES_SOURCES: 'lg-inform=https://a.test' }, 'LG_INFORM_KEY must have the key'],
  ])('is refused by name when it is wrong: %j', (env, words) => {
    expect(() => seriesSources(env)).toThrow(words);
  });
});
