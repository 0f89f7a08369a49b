import pg from 'pg';

let installed = false;

/**
 * Days stay ISO text (a Date would shift them by the clock of the machine) and whole numbers stay numbers: pence are
 * far below 2^53. Installed once a process, before any connection is made.
 */
export function installPgTypes(): void {
  if (installed) return;
  installed = true;
  pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
}
