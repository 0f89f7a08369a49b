import { csvOf } from '../../files/write-csv.ts';
import { csvwOf } from '../../files/write-csvw.ts';
import { catalogueOf, type Dataset } from './dcat.ts';
import { publishedTable, type Published } from './open-data-files.ts';

/** What machines read of what is published, held against the terms that their standards ask for. */
const published: Published = {
  address: 'a1b2',
  edition: 2,
  publishedAt: '2026-11-19T18:00:00.000Z',
  note: null,
  contentHash: 'f'.repeat(64),
  editions: [],
  content: {
    ...{ code: 'CL-01', title: 'Household waste recycled', definition: 'A share.', definitionVersion: 1 },
    ...{ unit: '%', decimals: 1, frequency: 'financial_year', caveat: null, publisher: 'A place' },
    ...{ areaCode: 'E08000009', areaName: 'A place', threshold: 5 },
    source: {
      ...{ title: 'A statistic', publisher: 'A ministry', url: null },
      ...{ licence: 'Open Government Licence v3.0', attribution: 'Contains public sector information.' },
    },
    rows: [
      {
        ...{ label: '2024/25', start: '2024-04-01', end: '2025-03-31', value: 57.5 },
        ...{ numerator: null, denominator: null, status: 'final', missing: null, target: 60 },
      },
    ],
  },
};

const dataset = (change: Partial<Dataset> = {}): Dataset => ({
  ...{ address: 'a1b2', edition: 2, code: 'CL-01' },
  ...{ title: 'Household waste recycled', definition: 'A share.', publisher: 'A place' },
  ...{ licence: 'Open Government Licence v3.0', frequency: 'financial_year' },
  ...{ firstPublishedAt: '2026-10-01T18:00:00.000Z', publishedAt: '2026-11-19T18:00:00.000Z' },
  covers: { from: '2013-04-01', to: '2025-03-31' },
  ...change,
});

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a document, the document first. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
}

describe('CSV on the Web metadata of an edition', () => {
  // W3C, Metadata Vocabulary for Tabular Data, sections 5 and 6; the built-in datatypes of section 5.11.1.
  const table = publishedTable(published);
  const metadata = csvwOf(table, 'CL-01-edition-2.csv') as Node;
  const schema = metadata['tableSchema'] as { columns: Node[]; primaryKey: string[] };

  it('has the context first, and says what it describes', () => {
    expect(Object.keys(metadata)[0]).toBe('@context');
    expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
    expect(metadata).toMatchObject({ '@type': 'Table', url: 'CL-01-edition-2.csv' });
  });

  it('uses terms of the vocabulary alone, and others under a prefix that everybody knows', () => {
    const known: Record<string, readonly string[]> = {
      table: ['@context', '@type', 'url', 'dialect', 'tableSchema'],
      dialect: ['encoding', 'delimiter', 'quoteChar', 'doubleQuote', 'header'],
      schema: ['columns', 'primaryKey'],
      column: ['name', 'titles', 'datatype'],
    };
    const strange = (node: Node, kind: string) =>
      Object.keys(node).filter((term) => !known[kind]?.includes(term) && !/^dc:[a-z]+$/.test(term));
    expect(strange(metadata, 'table')).toEqual([]);
    expect(strange(metadata['dialect'] as Node, 'dialect')).toEqual([]);
    expect(strange(schema, 'schema')).toEqual([]);
    for (const column of schema.columns) expect(strange(column, 'column')).toEqual([]);
  });

  it('names every column as the file does, once, with a datatype that there is', () => {
    const builtIn = ['string', 'number', 'double', 'decimal', 'integer', 'date', 'dateTime', 'boolean'];
    const names = schema.columns.map(({ name }) => String(name));
    expect(names.join(',')).toBe(csvOf(table).split('\r\n')[0]);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, datatype } of schema.columns) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      const base = isNode(datatype) ? datatype['base'] : datatype;
      expect(builtIn).toContain(base);
    }
    expect(schema.primaryKey.length).toBeGreaterThan(0);
    for (const name of schema.primaryKey) expect(names).toContain(name);
  });

  it('tells the licence and whose figures they are', () => {
    expect(metadata).toMatchObject({
      'dc:title': 'Household waste recycled',
      'dc:publisher': 'A ministry',
      'dc:license': 'Open Government Licence v3.0',
      'dc:rights': 'Contains public sector information.',
    });
  });
});

describe('the catalogue', () => {
  // DCAT-AP 3.0: what is mandatory, and what is recommended and known.
  const catalogue = catalogueOf([
    dataset(),
    dataset({ address: 'c3d4', covers: null, licence: 'Ask us', frequency: 'rolling_year' }),
  ]) as Node;
  const datasets = catalogue['dcat:dataset'] as Node[];

  it('declares every prefix that it uses, and leads with its context', () => {
    expect(Object.keys(catalogue)[0]).toBe('@context');
    const prefixes = Object.keys(catalogue['@context'] as Node);
    const { '@context': _context, ...rest } = catalogue;
    const terms = nodesOf(rest).flatMap((node) => [
      ...Object.keys(node),
      ...(typeof node['@type'] === 'string' ? [node['@type']] : []),
    ]);
    const used = new Set(
      terms.filter((term) => !term.startsWith('@')).map((term) => term.split(':')[0] ?? ''),
    );
    expect([...used].filter((prefix) => !prefixes.includes(prefix))).toEqual([]);
  });

  it('says of itself what a catalogue must', () => {
    expect(catalogue).toMatchObject({
      '@type': 'dcat:Catalog',
      'dct:title': { '@language': 'en' },
      'dct:description': { '@language': 'en' },
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'A place' },
    });
  });

  it('says of each dataset what it must, with the time it covers where that is known', () => {
    for (const one of datasets) {
      expect(one).toMatchObject({
        '@type': 'dcat:Dataset',
        'dct:title': { '@language': 'en' },
        'dct:description': { '@language': 'en' },
        'dct:publisher': { '@type': 'foaf:Agent' },
        'dct:issued': { '@type': 'xsd:dateTime' },
        'dct:modified': { '@type': 'xsd:dateTime' },
      });
      expect(one['@id']).toMatch(/^\/open-data\/[a-z0-9]+$/);
    }
    expect(datasets[0]).toHaveProperty('dct:temporal', {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': '2013-04-01', '@type': 'xsd:date' },
      'dcat:endDate': { '@value': '2025-03-31', '@type': 'xsd:date' },
    });
    expect(datasets[0]).toHaveProperty(['dct:accrualPeriodicity', '@id'], expect.stringMatching(/\/ANNUAL$/));
    // What is not known is left out, and never said to be nothing.
    for (const term of ['dct:temporal', 'dct:accrualPeriodicity'])
      expect(datasets[1]).not.toHaveProperty(term);
  });

  it('leads from each distribution to its file, its kind and its licence', () => {
    const distributions = datasets.flatMap((one) => one['dcat:distribution'] as Node[]);
    expect(distributions).toHaveLength(6);
    for (const one of distributions) {
      expect(one).toMatchObject({
        '@type': 'dcat:Distribution',
        'dcat:accessURL': { '@id': expect.stringMatching(/^\/open-data\//) },
        'dcat:downloadURL': { '@id': expect.stringMatching(/\.(csv|xlsx|json)$/) },
        'dcat:mediaType': {
          '@id': expect.stringMatching(/^https:\/\/www\.iana\.org\/assignments\/media-types\//),
        },
        'dct:license': { '@type': 'dct:LicenseDocument' },
      });
    }
    expect(distributions[0]).toHaveProperty(['dct:license', '@id'], expect.stringContaining('version/3'));
    expect(distributions[3]).toHaveProperty(['dct:license', 'rdfs:label'], 'Ask us');
  });

  it('names nothing twice and holds nothing empty', () => {
    const ids = nodesOf(catalogue).flatMap((node) =>
      typeof node['@type'] === 'string' && typeof node['@id'] === 'string' ? [node['@id']] : [],
    );
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
    // A landing page is the dataset's own page; a licence, a standard are the same for all.
    expect(repeated.filter((id) => id.startsWith('/open-data/') && /\.\w+$/.test(id))).toEqual([]);
    for (const node of nodesOf(catalogue))
      for (const value of Object.values(node)) expect(value ?? '').not.toBe('');
  });
});
