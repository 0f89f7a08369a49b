import { asked, times } from './attack.ts';
import type { Attack } from './attack.ts';

const refused = [400] as const;

const document = (name: string, make: (round: number) => string): Attack => ({
  name,
  answered: refused,
  signedIn: true,
  shot: (round) => asked(make(round)),
});

const relay = ['needsMe', 'edges', 'node'];
const deep = (levels: number): string =>
  `${times(levels, (at) => `${relay[at % 3] ?? ''} {`)} id ${'}'.repeat(levels)}`;

/** Documents that are dear to read, to check or to answer (docs/reliability.md, attacks). */
export const documents: readonly Attack[] = [
  document('deep nesting of connections', (round) => `query Q${round} { ${deep(13 + (round % 500))} }`),
  document(
    'many aliases',
    (round) => `{ ${times(16 + (round % 400), (at) => `a${round}_${at}: __typename`)} }`,
  ),
  document('names outside ASCII', (round) => `{ ${times(100, (at) => `ä${round}${at}: __typename`)} }`),
  document(
    'a fragment in itself',
    (round) => `{ viewer { ...F${round} } } fragment F${round} on Viewer { ...F${round} }`,
  ),
  document(
    'a ring of fragments',
    (round) =>
      `query Q${round} { viewer { ...F0 } } ${times(220, (at) => `fragment F${at} on Viewer { ...F${(at + 1) % 220} }`)}`,
  ),
  document(
    'a bomb of fragments',
    (round) =>
      `query Q${round} { viewer { ...F0 } } ${times(150, (at) => `fragment F${at} on Viewer { ...F${at + 1} ...F${at + 1} }`)} fragment F150 on Viewer { name }`,
  ),
  document(
    'fragments side by side',
    (round) =>
      `query Q${round} { viewer { ${times(180, (at) => `...F${at}`)} } } ${times(180, (at) => `fragment F${at} on Viewer { name email }`)}`,
  ),
  document(
    'the same things over and over',
    (round) => `query Q${round} { ${times(140, () => 'viewer { name email actingFor { name } }')} }`,
  ),
  document(
    'the same things at every level',
    (round) =>
      `query Q${round} { ${times(30, () => `viewer { ${times(10, () => 'actingFor { id name }')} }`)} }`,
  ),
  document(
    'a flood of @skip',
    (round) => `query Q${round} { viewer { ${times(300, () => 'name @skip(if: false)')} } }`,
  ),
  document(
    'a flood of unknown directives',
    (round) => `{ __typename ${times(600, (at) => `@d${round}_${at}`)} }`,
  ),
  document(
    'lists in lists',
    (round) =>
      `query Q${round} { cases(first: 200) { edges { node { history { summary } events { name label } } } } }`,
  ),
  document(
    'a hundred thousand rows',
    (round) => `{ cases(first: ${100_000 + round}) { edges { node { id } } } }`,
  ),
  document(
    'a number of many digits',
    (round) => `{ cases(first: ${round}${'9'.repeat(200_000)}) { totalCount } }`,
  ),
  document(
    'a value of many brackets',
    (round) => `query Q${round} { cases(first: ${'['.repeat(900)}1${']'.repeat(900)}) { totalCount } }`,
  ),
  document('many fields that are not', (round) => `{ ${times(1900, (at) => `f${round}_${at}`)} }`),
  document('a name of many letters', (round) => `query ($a: ${'a'.repeat(200_000)}${round}) { __typename }`),
  document(
    'many variables declared',
    (round) => `query Q${round}(${times(480, (at) => `$v${at}: Int`)}) { __typename }`,
  ),
  document('many operations', (round) => times(400, (at) => `query Q${round}_${at} { a }`)),
  document('more words than are read', (round) => `query Q${round} { ${times(5000, () => 'id name')} }`),
  document(
    'a flood of subscriptions',
    (round) => `subscription Q${round} { ${times(100, (at) => `s${at}`)} }`,
  ),
  document(
    'the schema in circles',
    (round) => `query Q${round} { __schema { types { ${times(20, () => 'fields { type { name } }')} } } }`,
  ),
];
