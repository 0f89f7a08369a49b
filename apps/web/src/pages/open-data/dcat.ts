import type { OpenCatalogueQuery } from '../../generated/operations.ts';
import type { NodeOf } from '../../shell/paging.ts';

export type Dataset = NodeOf<OpenCatalogueQuery['openData']>;

const OGL3 = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
const MEDIA = 'https://www.iana.org/assignments/media-types/';
const FREQUENCY = 'http://publications.europa.eu/resource/authority/frequency/';

/** The European vocabulary's word for each frequency. */
const frequencies: Readonly<Record<string, string>> = {
  monthly: 'MONTHLY',
  quarterly: 'QUARTERLY',
  quarterly_financial: 'QUARTERLY',
  half_yearly: 'ANNUAL_2',
  annual: 'ANNUAL',
  financial_year: 'ANNUAL',
  academic_year: 'ANNUAL',
};

/**
 * What is published as a catalogue in DCAT 3, with what its application profile (DCAT-AP) asks of each part. Addresses are
 * relative, and so resolve against wherever the catalogue was fetched from.
 */
export function catalogueOf(datasets: readonly Dataset[]): object {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': '/catalog.jsonld',
    '@type': 'dcat:Catalog',
    'dct:title': english('Open data on local performance'),
    'dct:description': english('Performance indicators that councils and their partners publish.'),
    'dct:publisher': agent(
      [...new Set(datasets.map(({ publisher }) => publisher))].join('; ') || 'Nobody yet',
    ),
    'dcat:dataset': datasets.map(datasetOf),
  };
}

function datasetOf(dataset: Dataset): object {
  const { address, title, definition, publisher, frequency, firstPublishedAt, publishedAt, covers } = dataset;
  const page = `/open-data/${address}`;
  const often = frequencies[frequency];
  return {
    '@id': page,
    '@type': 'dcat:Dataset',
    'dct:identifier': address,
    'dct:title': english(title),
    'dct:description': english(definition),
    'dct:publisher': agent(publisher),
    'dct:issued': instant(firstPublishedAt),
    'dct:modified': instant(publishedAt),
    'dcat:version': String(dataset.edition),
    'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/ENG' },
    ...(often && { 'dct:accrualPeriodicity': { '@id': FREQUENCY + often } }),
    ...(covers && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': day(covers.from),
        'dcat:endDate': day(covers.to),
      },
    }),
    'dcat:landingPage': { '@id': page, '@type': 'foaf:Document' },
    'dcat:distribution': [
      distributionOf(dataset, 'csv', 'text/csv', 'CSV'),
      distributionOf(
        dataset,
        'xlsx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Excel workbook',
      ),
      distributionOf(dataset, 'json', 'application/json', 'JSON'),
    ],
  };
}

function distributionOf({ address, licence }: Dataset, ending: string, type: string, title: string): object {
  const file = `/open-data/${address}.${ending}`;
  return {
    '@id': file,
    '@type': 'dcat:Distribution',
    'dct:title': english(title),
    'dcat:accessURL': { '@id': `/open-data/${address}` },
    'dcat:downloadURL': { '@id': file },
    'dcat:mediaType': { '@id': MEDIA + type },
    'dct:license': licenceOf(licence),
    ...(ending === 'csv' && {
      'dct:conformsTo': { '@id': 'https://www.w3.org/TR/tabular-data-model/', '@type': 'dct:Standard' },
    }),
  };
}

function licenceOf(licence: string): object {
  return /open government licence v?3/i.test(licence)
    ? { '@id': OGL3, '@type': 'dct:LicenseDocument' }
    : { '@type': 'dct:LicenseDocument', 'rdfs:label': licence };
}

const english = (text: string): object => ({ '@value': text, '@language': 'en' });
const agent = (name: string): object => ({ '@type': 'foaf:Agent', 'foaf:name': name });
const instant = (value: string): object => ({ '@value': value, '@type': 'xsd:dateTime' });
const day = (value: string): object => ({ '@value': value, '@type': 'xsd:date' });
