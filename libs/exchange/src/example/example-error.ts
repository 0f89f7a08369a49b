import type { TableProblem } from '../csv/read-table.ts';

const shownAtMost = 5;

/** Something is wrong with the example's files; nothing has been loaded. */
export class ExampleDataError extends Error {
  constructor(readonly problems: readonly TableProblem[]) {
    const shown = problems.slice(0, shownAtMost).map(wordsOf).join('; ');
    const more = problems.length > shownAtMost ? `; and ${problems.length - shownAtMost} more` : '';
    super(`The example's files have ${problems.length === 1 ? 'a problem' : 'problems'}: ${shown}${more}.`);
    this.name = 'ExampleDataError';
  }
}

function wordsOf({ file, row, column, message }: TableProblem): string {
  return `${file}, row ${row}${column ? `, column ${column}` : ''}: ${message}`;
}

/** A step of the load was refused, or did not do what it should. */
export class ExampleLoadError extends Error {
  constructor(step: string, why: string) {
    super(`The example could not be loaded: ${step}: ${why}`);
    this.name = 'ExampleLoadError';
  }
}
