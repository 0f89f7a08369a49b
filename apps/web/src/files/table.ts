/** A cell before it is written: times as ISO instants, days as ISO days, nothing as null. */
export type CellValue = string | number | boolean | null;

/** What a column holds, in the words of CSV on the Web. */
export type Datatype = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'dateTime';

/** A column of a file: its heading in the file, in lower snake case, and what people call it. */
export interface Heading {
  readonly name: string;
  readonly title: string;
  readonly datatype: Datatype;
  /** What it means, where the title does not say it all. */
  readonly note?: string;
}

/** A column with where its cells come from. */
export interface Column<Row> extends Heading {
  readonly cell: (row: Row) => CellValue;
}

/** A table that a page shows, as it goes into a file of any kind. */
export interface Table {
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly headings: readonly Heading[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Whose figures they are and on what terms, where that is known. */
  readonly source?: TableSource | null;
  /** The columns that tell one row from another, by name. */
  readonly key?: readonly string[];
}

export interface TableSource {
  readonly publisher: string;
  readonly licence: string;
  readonly attribution: string;
}

type About = Omit<Table, 'headings' | 'rows'>;

/** A table without its rows, which may come a page at a time. */
export interface TableKind<Row> {
  readonly about: About;
  readonly columns: readonly Column<Row>[];
}

/** Puts rows under their columns. */
export function tableOf<Row>(about: About, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    ...about,
    headings: columns.map(({ name, title, datatype, note }) => ({
      name,
      title,
      datatype,
      ...(note !== undefined && { note }),
    })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
