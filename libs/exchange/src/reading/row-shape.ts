/** What a row of a table is, before its cells are read: nothing, a line of text, cells that do not fit, or a row. */
export type RowShape =
  { readonly is: 'blank' | 'note' | 'row' } | { readonly is: 'misfit'; readonly message: string };

/** Tells what a row is. `even` is whether it must have as many cells as there are headings. */
export function rowShape(cells: readonly string[], width: number, even: boolean): RowShape {
  const filled = cells.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);
  if (filled === 0) return { is: 'blank' };
  if (filled === 1 && width > 2 && (cells[0] ?? '').trim() !== '') return { is: 'note' };
  const beyond = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
  if (!beyond && !(even && cells.length < width)) return { is: 'row' };
  return { is: 'misfit', message: `The row has ${cells.length} cells where the headings have ${width}.` };
}
