import type { ColumnRole } from '#domain/imports/import-mapping';
import type { ImportCounts } from '#application/ports/imports';
import { rearm } from '#kernel/formula';
import { FileRefused } from '../file-refused.ts';
import { ProblemBook } from '../problem-book.ts';
import type { ReadingRules } from '../reading-rules.ts';
import { rowShape } from '../row-shape.ts';
import type { RowBatch } from '../table.ts';

/** One target or measure of a file, as its cells say it. */
export interface FileRecord {
  row: number;
  /** The column its figure or its name stands in, from 0. */
  column: number;
  /** What stands under each role; blank where nothing does. */
  said: ReadonlyMap<ColumnRole, string>;
  /** What the columns that name the measure say. */
  names: readonly string[];
}

/** Targets or measures of a file at the most: each is checked by the rules of its form. */
const MOST_RECORDS = 2_000;

/** Gathers the rows of a file whose rows are papers rather than figures, with those that do not fit. */
export class RecordReader {
  readonly records: FileRecord[] = [];
  readonly problems: ProblemBook;
  readonly counts: ImportCounts = {
    ...{ rows: 0, figures: 0, problems: 0, noFigure: 0, leftOut: 0, otherAreas: 0, notes: 0 },
  };
  private readonly wide: readonly number[];

  constructor(private readonly rules: ReadingRules) {
    this.problems = new ProblemBook(rules.names);
    const { roles } = rules.mapping;
    this.wide = roles.flatMap((role, index) => (role === 'periodValue' ? [index] : []));
  }

  /** @throws FileRefused past the number of records that a file may have */
  read({ first, rows }: RowBatch): void {
    rows.forEach((cells, index) => {
      const row = first + index;
      if (row > this.rules.mapping.headerRow) this.readRow(row, cells);
    });
  }

  private readRow(row: number, cells: readonly string[]): void {
    const shape = rowShape(cells, this.rules.names.length, this.rules.even);
    if (shape.is === 'blank') return;
    if (shape.is === 'note') return void (this.counts.notes += 1);
    this.counts.rows += 1;
    if (shape.is === 'misfit') return this.problems.add(row, null, '', shape.message);
    const said = new Map<ColumnRole, string>();
    const names: string[] = [];
    this.rules.mapping.roles.forEach((role, column) => {
      const cell = rearm((cells[column] ?? '').trim());
      if (role === 'series') names.push(cell);
      else if (role !== 'leaveOut' && role !== 'periodValue') said.set(role, cell);
    });
    if (this.wide.length === 0) {
      const at = this.rules.mapping.roles.findIndex((role) => role === 'value' || role === 'code');
      return this.keep({ row, column: at, said, names });
    }
    for (const column of this.wide) {
      const period = (this.rules.names[column] ?? '').replace(/\s*\(?\btargets?\b\)?\s*/i, ' ').trim();
      const figure = [
        ['period', period],
        ['value', (cells[column] ?? '').trim()],
      ] as const;
      this.keep({ row, column, said: new Map<ColumnRole, string>([...said, ...figure]), names });
    }
  }

  private keep(record: FileRecord): void {
    if (this.records.length >= MOST_RECORDS) {
      const most = MOST_RECORDS.toLocaleString('en-GB');
      throw new FileRefused(`A file of this kind may have ${most} lines. Send it in parts.`);
    }
    this.records.push(record);
  }
}
