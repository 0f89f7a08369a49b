import type { Heading, Table } from './table.ts';

/**
 * What describes a table's CSV, as CSV on the Web metadata (W3C, "Metadata Vocabulary for Tabular Data"): the file that
 * stands beside it as `<name>.csv-metadata.json`, in the Office for National Statistics' manner.
 *
 * @param url where the CSV is, relative to this or whole
 */
export function csvwOf(table: Table, url: string): object {
  const { title, description, headings, source, key } = table;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@type': 'Table',
    url,
    'dc:title': title,
    'dc:description': description,
    ...(source && {
      'dc:publisher': source.publisher,
      'dc:license': source.licence,
      'dc:rights': source.attribution,
    }),
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
    tableSchema: {
      columns: headings.map(columnOf),
      ...(key && { primaryKey: key }),
    },
  };
}

function columnOf({ name, title, datatype, note }: Heading): object {
  return {
    name,
    titles: name === title ? name : [name, title],
    datatype: datatype === 'boolean' ? { base: 'boolean', format: 'yes|no' } : datatype,
    ...(note && { 'dc:description': note }),
  };
}
