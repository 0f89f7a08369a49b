import { FileRefused } from './file-refused.ts';
import { withFile, workbookOf, zipOf } from './files.fixture.ts';
import { openTable } from './open-table.ts';

/** All rows of a file, or the words it is refused with. */
async function read(content: Uint8Array | string): Promise<{ format: string; rows: string[][] } | string> {
  return withFile(content, async (path) => {
    try {
      const table = await openTable(path);
      const rows: string[][] = [];
      for await (const batch of table.rows()) rows.push(...batch.rows.map((row) => [...row]));
      return { format: table.format, rows };
    } catch (error) {
      if (error instanceof FileRefused) return error.message;
      throw error;
    }
  });
}

const plain = [
  ['Café', 'Value'],
  ['a', '1'],
];
const utf16 = (text: string, swap: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

describe('what spreadsheets really write', () => {
  it.each<[string, Uint8Array | string]>([
    ['UTF-8', 'Café,Value\na,1\n'],
    ['UTF-8 with a byte order mark', '\ufeffCafé,Value\r\na,1\r\n'],
    ['UTF-16 from Excel, by tabs', utf16('\ufeffCafé\tValue\r\na\t1\r\n', false)],
    ['UTF-16, big end first', utf16('\ufeffCafé\tValue\r\na\t1\r\n', true)],
    ['UTF-16 without a mark', utf16('Café,Value\r\na,1\r\n', false)],
    ['Windows-1252', Buffer.from('Café;Value\r\na;1\r\n', 'latin1')],
    ['line ends of an old Mac', 'Café,Value\ra,1\r'],
    ['bars', 'Café|Value\na|1'],
  ])('reads %s', async (_, content) => {
    expect(await read(content)).toMatchObject({ rows: plain });
  });

  it('reads quoted cells with delimiters, quotes and line breaks in them', async () => {
    expect(await read('a;b\n"x; ""y""\nz";2\n')).toMatchObject({
      rows: [
        ['a', 'b'],
        ['x; "y"\nz', '2'],
      ],
    });
  });

  it('reads a workbook: shared and own texts, days, truth values, gaps, formulas as themselves', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Value</t></is></c></row>
      <row r="3"><c r="A3" s="1"><v>45107</v></c><c r="B3" t="b"><v>1</v></c><c r="C3"><v>45.300000000000004</v></c></row>
      <row r="4"><c r="C4"><f>C3*2</f><v>90.6</v></c></row>`;
    expect(await read(workbookOf(rows, { texts: ['Month &amp; year'] }))).toEqual({
      format: 'Excel workbook, sheet “Figures”',
      rows: [['Month & year', '', 'Value'], [], ['2023-06-30', 'TRUE', '45.3'], ['', '', '=C3*2']],
    });
  });
});

const many = (count: number, what: string): string => what.repeat(count);

describe('what is broken or hostile', () => {
  it.each<[string, () => Uint8Array | string, RegExp]>([
    ['an empty file', () => '', /is empty/],
    ['a NUL', () => 'a,b\n1,\0\n', /NUL byte \(at byte 7\)/],
    ['half a UTF-8 file after its mark', () => Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xc3]), /damaged/],
    [
      'half a UTF-16 letter',
      () => Buffer.concat([utf16('\ufeffa\tb', false), Buffer.from([0x41])]),
      /damaged or cut/,
    ],
    ['a quote never closed', () => 'a,b\n"1,2\n3,4\n', /opens in row 2 is never closed/],
    ['a quote never closed in a long file', () => `a,b\n"1,2\n${many(400_000, '3,4\n')}`, /Row 2 is longer/],
    ['a quote in the middle', () => 'a,b\n1 "x" 2,3\n"a"b,2\n', /quotation mark in row/],
    ['a million columns', () => many(1_000_000, 'a,'), /longer than any table|columns/],
    ['a thousand columns', () => many(1_000, 'a,'), /1,001 columns/],
    ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Excel workbook/],
    ['a PDF', () => '%PDF-1.7', /PDF/],
    ['a web page', () => '<!DOCTYPE html><table></table>', /web page/],
    ['a zip cut short', () => workbookOf('').subarray(0, 200), /damaged or cut short/],
    ['a zip that is no workbook', () => zipOf([{ name: 'a.txt', content: 'a' }]), /lacks a part/],
    [
      'a zip bomb',
      () => workbookOf(`<row r="1"><c r="A1"><v>${many(60_000_000, '0')}</v></c></row>`),
      /unpacks to far more/,
    ],
    [
      'a zip that lies about its length',
      () =>
        workbookOf('', {
          more: [{ name: 'xl/other.xml', content: many(1 << 22, ' '), claims: 2 ** 32 - 2 }],
        }),
      /unpacks to far more/,
    ],
    [
      'a bomb of entities',
      () =>
        zipOf([
          { name: 'xl/workbook.xml', content: '<!DOCTYPE x [<!ENTITY a "aaa">]><workbook/>' },
          { name: 'xl/_rels/workbook.xml.rels', content: '<Relationships/>' },
        ]),
      /document type/,
    ],
    ['XML that does not end', () => workbookOf('<row r="1"><c r="A1"><v>1</v></c>'), /damaged/],
    ['a row far below', () => workbookOf('<row r="1"/><row r="1048576"/>'), /far below its table/],
    ['a column beyond all', () => workbookOf('<row r="1"><c r="XFD1"><v>1</v></c></row>'), /500 columns/],
    ['rows out of order', () => workbookOf('<row r="2"/><row r="1"/>'), /not in order/],
    [
      'a cell longer than a cell',
      () => workbookOf(`<row r="1"><c r="A1"><v>${many(40_000, '12345')}</v></c></row>`),
      /longer than a cell/,
    ],
  ])('refuses %s in words', async (_, make, words) => {
    const began = process.hrtime.bigint();
    expect(await read(make())).toMatch(words);
    expect(Number(process.hrtime.bigint() - began) / 1e9).toBeLessThan(10);
  });
});
