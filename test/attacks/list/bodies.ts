import { gzipSync } from 'node:zlib';
import { asked, raw, times } from './attack.ts';
import type { Attack } from './attack.ts';

const typename = JSON.stringify({ query: '{ __typename }' });
const zeros = gzipSync(Buffer.alloc(20_000_000));
const wanted = `query ($id: ID!) { indicator(id: $id) { id } }`;

const body = (name: string, answered: number[], shot: Attack['shot'], signedIn = true): Attack => ({
  ...{ name, answered, shot, signedIn },
});

/** Requests whose bodies or variables are what hurts: too large, too deep, too many, of another kind, or broken. */
export const bodies: readonly Attack[] = [
  body('a megabyte of text', [413], (round) =>
    asked('{ __typename }', { text: `${round}${'x'.repeat(1_000_000)}` }),
  ),
  body('ten thousand variables', [400], (round) =>
    asked(wanted, Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`v${round}_${at}`, at]))),
  ),
  body('an id of 200,000 letters', [200], (round) => asked(wanted, { id: `${round}${'x'.repeat(200_000)}` })),
  body('a list where one is wanted', [400], (round) =>
    asked(wanted, { id: Array.from({ length: 10_000 }, () => round) }),
  ),
  body('a number past every type', [200, 400], (round) =>
    raw(`{"query":"query ($n: Int) { cases(first: $n) { totalCount } }","variables":{"n":1e${309 + round}}}`),
  ),
  body('JSON a hundred thousand deep', [400], (round) =>
    raw(`{"query":"{ __typename }","v${round}":${'['.repeat(100_000)}${']'.repeat(100_000)},"variables":7}`),
  ),
  body('variables a hundred thousand deep', [400], (round) =>
    raw(`{"query":"${wanted}","variables":{"id":${'['.repeat(100_000)}${round}${']'.repeat(100_000)}}}`),
  ),
  body('the prototype of everything', [200, 400], (round) =>
    raw(
      `{"query":"${wanted}","variables":{"__proto__":{"id":"x${round}"},"constructor":{"prototype":{}},"id":"x"}}`,
    ),
  ),
  body('a null in a text', [400], (round) => asked(wanted, { id: `a\u0000${round}` })),
  body('a null in a document', [400], (round) => asked(`{ indicator(id: "a\\u0000${round}") { id } }`)),
  body('half a character', [400], (round) =>
    raw(`{"query":"${wanted}","variables":{"id":"\\ud800${round}"}}`),
  ),
  body('a batch', [400], (round) =>
    raw(
      `[${Array.from({ length: 1000 }, () => JSON.stringify({ query: `{ q${round}: __typename }` })).join()}]`,
    ),
  ),
  body('JSON that breaks off', [400], (round) =>
    raw(`{"query": "{ __typename }", "v": ${round}${'['.repeat(50_000)}`),
  ),
  body('bytes that are no text', [400, 415], () => raw(Buffer.alloc(50_000, 0xff))),
  body('a bomb of gzip', [413], () => raw(zeros, { 'content-encoding': 'gzip' })),
  body('an encoding that is none', [400, 415], (round) =>
    raw(typename, { 'content-encoding': `x-${round}` }),
  ),
  body('a character set that is none', [400, 415], (round) =>
    raw(typename, { 'content-type': `application/json; charset=x-${round}` }),
  ),
  body('plain text', [400, 415], () => raw(typename, { 'content-type': 'text/plain' })),
  body('a form of another site', [400, 415], (round) =>
    raw(`query=%7B__typename%7D&n=${round}`, { 'content-type': 'application/x-www-form-urlencoded' }),
  ),
  body('parts of a form', [400, 415], (round) =>
    raw(`--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${typename}${round}\r\n--x--`, {
      'content-type': 'multipart/form-data; boundary=x',
    }),
  ),
  body('a query by address', [400], (round) => ({ path: `/graphql?query=%7Ba${round}:__typename%7D` })),
  body('a document of remarks', [400], (round) =>
    asked(`{ __typename } ${times(60_000, () => '#\n')}#${round}`),
  ),
  body('a shorter document of remarks', [200], (round) =>
    asked(`{ __typename } ${times(10_000, () => '#\n')}#${round}`),
  ),
  body('a text of blank lines', [400], (round) =>
    asked(`{ indicator(id: """${' \n'.repeat(60_000)}${round}""") { id } }`),
  ),
  body(
    'a flood of made-up tokens',
    [401, 200],
    (round) => raw(typename, { authorization: `Bearer ${'A'.repeat(40)}${round}` }),
    false,
  ),
  body(
    'an import of nobody',
    [401],
    (round) => ({
      method: 'POST',
      path: `/imports?owner=${round}&kind=observations&name=x`,
      headers: { 'content-type': 'text/csv' },
      body: 'x'.repeat(200_000),
    }),
    false,
  ),
  body(
    'addresses that are not',
    [404],
    (round) => ({ path: `/${'..%2f'.repeat(50)}etc/passwd${round}` }),
    false,
  ),
];
