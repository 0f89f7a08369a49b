/** Rows that follow one another; `first` is the number of the first, as a spreadsheet counts. */
export interface RowBatch {
  readonly first: number;
  readonly rows: readonly (readonly string[])[];
}

/** A file that turned out to be a table. */
export interface Table {
  /** How it is written, in words: "CSV, UTF-8, separated by commas". */
  readonly format: string;
  /** Names of a workbook's sheets that are not read; empty for text. */
  readonly otherSheets: readonly string[];
  /** Whether every row of such a file must have all its cells: so in text, while a sheet leaves out blank ones. */
  readonly even: boolean;
  /** Its rows, from the first, each time it is asked. @throws FileRefused */
  rows(): AsyncIterable<RowBatch>;
}
