import type { ImportProblem } from '#application/ports/imports';
import { shown } from './value-cell.ts';

/** Problems that are kept word by word; the others are counted. */
const MOST_PROBLEMS = 500;

/** Gathers what is wrong with a file, by row and column. */
export class ProblemBook {
  readonly all: ImportProblem[] = [];
  /** How many there are, those not kept included. */
  count = 0;

  constructor(private readonly names: readonly string[]) {}

  /** @param column from 0; null for the whole row */
  add(row: number, column: number | null, cell: string, message: string): void {
    const last = this.all.at(-1);
    // A tolerance that stands for both sides is wrong once.
    if (last?.row === row && last.column === (column ?? -2) + 1 && last.message === message) return;
    this.count += 1;
    if (this.all.length >= MOST_PROBLEMS) return;
    const columnName = column === null ? null : (this.names[column] ?? null);
    this.all.push({
      row,
      column: column === null ? null : column + 1,
      columnName,
      cell: shown(cell),
      message,
    });
  }
}
