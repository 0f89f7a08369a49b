import { allAttacks, wrongWith } from '../attacks/list/all-attacks.ts';
import { Sender } from '../attacks/list/sender.ts';
import { Api, readAnswer } from './api.fixture.ts';
import { probes } from './probes.ts';
import type { ProbeAnswer } from './probes.ts';

let api: Api;
let token: string;
beforeAll(async () => {
  api = await Api.start();
  token = await api.person('edge@north.example.org', api.place.north, 'performance_manager');
}, 60_000);
afterAll(() => api.stop());

const aliases = (count: number): string =>
  `{${Array.from({ length: count }, (_, at) => ` a${at}: __typename`).join('')} }`;

const nested = (levels: number): string => {
  const inner = 'indicator { openCase { id } latest { rag } }';
  const wraps = Array.from({ length: levels }, () => '... on ImprovementCase { indicator { id } }').join(' ');
  return `{ node(id: "x") { ${wraps} ... on ImprovementCase { ${inner} } } }`;
};

/** Partnerships' suites have no way back up, so depth is made of fragments on a plan's actions. */
const deep = (levels: number): string => {
  const fields = ['needsMe', 'edges', 'node'];
  const open = Array.from({ length: levels }, (_, at) => `${fields[at % 3]} {`).join(' ');
  return `{ ${open} id ${'}'.repeat(levels)} }`;
};

describe('the edge of the API', () => {
  it.each([
    ['sixteen aliases', aliases(16), 'aliases'],
    ['thirteen levels', deep(13), 'levels deep'],
    ['six directives', `{ __typename ${'@skip(if: false) '.repeat(6)} }`, 'directive'],
    ['one field five hundred times', `{ viewer { ${'id '.repeat(500)} } }`, 'times in one selection'],
    ['a hundred thousand rows', '{ cases(first: 100000) { edges { node { id } } } }', 'would cost'],
    ['more tokens than a page has', `{ viewer { ${'id name '.repeat(1500)} } }`, '2000 tokens'],
    ['a fragment within itself', '{ viewer { ...F } } fragment F on Viewer { ...F }', 'itself'],
  ])('refuses %s', async (_, query, words) => {
    const answer = await api.ask(query, {}, token);
    expect(answer.status).toBe(400);
    expect(answer.data).toBeNull();
    expect(answer.errors.map(({ message }) => message).join()).toContain(words);
  });

  it('takes what stays inside the limits', async () => {
    expect((await api.ask(aliases(15), {}, token)).status).toBe(200);
    const cases = await api.ask('{ cases(first: 200) { edges { node { id number state } } } }', {}, token);
    expect(cases).toMatchObject({ status: 200, errors: [] });
    expect(await api.ask(nested(0), {}, token)).toMatchObject({ status: 200, data: { node: null } });
  });

  it('refuses a bomb of fragments before it costs anything', async () => {
    const fragments = Array.from(
      { length: 12 },
      (_, at) => `fragment F${at} on Partnership { members { joined } ...F${at + 1} ...F${at + 1} }`,
    );
    const bomb = `{ partnerships { edges { node { ...F0 } } } } ${fragments.join(' ')}
      fragment F12 on Partnership { members { joined } }`;
    const begun = performance.now();
    const answer = await api.ask(bomb, {}, token);
    expect(performance.now() - begun).toBeLessThan(500);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('would cost');
  });

  it('refuses a body over 256 kB as plain JSON', async () => {
    const answer = await api.ask('{ __typename }', { padding: 'x'.repeat(300_000) }, token);
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toMatchObject({ statusCode: 413 });
    expect(answer.text).not.toContain('node_modules');
  });

  it('refuses a body that is not JSON, without saying how it is read', async () => {
    const answer = await api.post('{"query": ', { 'content-type': 'application/json' });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/node_modules| at /);
  });

  it('refuses a batch, a form, plain text and a bare GET', async () => {
    const json = { 'content-type': 'application/json' };
    const batch = await api.post(
      JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
      json,
    );
    expect(batch.status).toBe(400);
    const one = JSON.stringify({ query: '{ __typename }' });
    expect((await api.post(one, { 'content-type': 'text/plain' })).status).toBe(400);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await api.post('query=%7B__typename%7D', form)).status).toBe(400);
    const get = await readAnswer(await fetch(`${api.url}/graphql?query=%7B__typename%7D`));
    expect(get.status).toBe(400);
    expect(get.text).not.toContain('"Query"');
  });

  it('does not describe itself, suggest names or show its insides', async () => {
    const described = await api.ask('{ __schema { types { name } } }', {}, token);
    expect(described).toMatchObject({ status: 400, data: null });
    const misspelt = await api.ask('{ viewr { id } }', {}, token);
    expect(misspelt.text).not.toContain('Did you mean');
    expect(misspelt.text).not.toContain('stacktrace');
  });

  it('answers null for the viewer and an error for the rest when nobody is signed in', async () => {
    const answer = await api.ask('{ viewer { id } needsMe { totalCount } }');
    expect(answer.data).toEqual({ viewer: null, needsMe: null });
    expect(answer.errors).toMatchObject([
      { message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    const made = await api.ask('{ organisations { totalCount } }', {}, 'x'.repeat(43));
    expect(made.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it('is alive and ready, and keeps nothing of an answer', async () => {
    const live = await fetch(`${api.url}/health/live`);
    expect(await live.json()).toEqual({ status: 'live' });
    const ready = await fetch(`${api.url}/health/ready`, { headers: { 'x-request-id': 'abc-12345' } });
    expect(ready.status).toBe(200);
    expect(ready.headers.get('cache-control')).toBe('no-store');
    expect(ready.headers.get('x-request-id')).toBe('abc-12345');
    expect(ready.headers.get('x-powered-by')).toBeNull();
  });
});

describe('a scanner', () => {
  it.each(probes.map((probe) => [probe.name, probe] as const))(
    'does not find that the API %s',
    async (_, probe) => {
      const response = await probe.send(`${api.url}/graphql`);
      const text = await response.text();
      const answer = JSON.parse(text) as ProbeAnswer;
      expect({ status: response.status, found: probe.finds(text, answer) }).toEqual({
        status: probe.name === 'traces' ? 200 : 400,
        found: false,
      });
    },
  );
});

describe('whoever attacks the API', () => {
  it('is refused plainly, whatever is on the list', async () => {
    const sender = new Sender(api.url);
    const wrong: (string | null)[] = [];
    for (const attack of allAttacks) wrong.push(wrongWith(attack, await attack.send(sender, token, 0)));
    sender.close();
    expect(wrong.filter(Boolean)).toEqual([]);
    expect(allAttacks.length).toBeGreaterThan(50);
  });
});
