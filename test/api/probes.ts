/** A question a scanner of GraphQL servers asks, and how it tells that the server gives too much. */
export interface Probe {
  name: string;
  send: (url: string) => Promise<Response>;
  /** Whether the answer is a finding. */
  finds: (text: string, answer: ProbeAnswer) => boolean;
}

/** As much of an answer as a scanner looks at. */
export interface ProbeAnswer {
  data?: unknown;
  errors?: { message?: string; extensions?: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

const post = (body: unknown) => (url: string) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const ask = (query: string) => post({ query });
const get = (query: string, accept?: string) => (url: string) =>
  fetch(`${url}?query=${encodeURIComponent(query)}`, accept ? { headers: { accept } } : {});
const hasData = (_: string, { data }: ProbeAnswer): boolean => data !== undefined && data !== null;
const times = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

/**
 * What dolevf/graphql-cop (MIT) looks for, each said anew: names suggested, an editor served, the schema told, queries and
 * changes by GET, forms of other sites, traces, errors that show the inside; and five ways to make one request dear.
 */
export const probes: readonly Probe[] = [
  {
    name: 'suggests names',
    send: ask('{ __schema { directive } }'),
    finds: (text) => text.includes('Did you mean'),
  },
  {
    name: 'serves an editor',
    send: get('{ __typename }', 'text/html'),
    finds: (text) => /graphiql|playground|apollo sandbox/i.test(text),
  },
  { name: 'tells its schema', send: ask('{ __schema { types { name } } }'), finds: hasData },
  { name: 'answers a query by GET', send: get('{ __typename }'), finds: hasData },
  { name: 'takes a change by GET', send: get('mutation { __typename }'), finds: hasData },
  {
    name: 'takes a form of another site',
    send: (url) => fetch(url, { method: 'POST', body: new URLSearchParams({ query: '{ __typename }' }) }),
    finds: hasData,
  },
  {
    name: 'takes plain text',
    send: (url) => fetch(url, { method: 'POST', body: JSON.stringify({ query: '{ __typename }' }) }),
    finds: hasData,
  },
  {
    name: 'traces',
    send: ask('{ __typename }'),
    finds: (_, { extensions }) => extensions?.tracing !== undefined,
  },
  {
    name: 'shows its inside in an error',
    send: ask('query cop { abc }'),
    finds: (text) => /"exception"|stacktrace|node_modules/.test(text),
  },
  {
    name: 'takes a hundred aliases',
    send: ask(`{ ${times(101, (at) => `a${at}: __typename`)} }`),
    finds: hasData,
  },
  {
    name: 'takes a batch',
    send: post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
    finds: (text, answer) => Array.isArray(answer) || hasData(text, answer),
  },
  {
    name: 'weighs many directives',
    send: ask(`{ __typename ${times(10, () => '@aa')} }`),
    finds: (_, { errors = [] }) => errors.filter(({ message }) => message?.includes('aa')).length >= 10,
  },
  {
    name: 'takes a field five hundred times',
    send: ask(`{ ${times(500, () => '__typename')} }`),
    finds: hasData,
  },
  {
    name: 'follows the schema in circles',
    send: ask('{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'),
    finds: hasData,
  },
];
