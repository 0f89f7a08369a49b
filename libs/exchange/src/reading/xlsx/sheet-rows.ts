import type { Readable } from 'node:stream';
import { addDays } from '#kernel/local-date';
import { FILE_LIMITS, FileRefused } from '../file-refused.ts';
import type { RowBatch } from '../table.ts';
import { readXml } from './xml.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly days: readonly boolean[];
  /** Whether days are counted from 1904, as Excel on old Macs did. */
  readonly from1904: boolean;
}

/**
 * The rows of a sheet, some at a time, cells as text: days as 2026-03-31, truth values as TRUE and FALSE, a formula as
 * itself after an equals sign (its result may be stale, so it is never taken for a figure).
 *
 * @throws FileRefused
 */
export async function* sheetRows(source: Readable, context: SheetContext): AsyncGenerator<RowBatch> {
  const reader = new SheetReader(context);
  const pieces = readXml(source, reader);
  while (!(await pieces.next()).done) yield* reader.taken();
}

class SheetReader {
  private rows: string[][] = [];
  private first = 1;
  private next = 1;
  private row: string[] | null = null;
  private column = 0;
  private type = 'n';
  private style = -1;
  private within = '';
  private value = '';
  private formula: string | null = null;

  constructor(private readonly context: SheetContext) {}

  *taken(): Generator<RowBatch> {
    if (this.rows.length === 0) return;
    yield { first: this.first, rows: this.rows };
    this.first += this.rows.length;
    this.rows = [];
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') return this.openRow(Number(attributes.r ?? this.next));
    if (name === 'c') {
      const named = columnOf(attributes.r ?? '');
      this.column = named ?? this.column + 1;
      [this.type, this.style] = [attributes.t ?? 'n', Number(attributes.s ?? -1)];
      [this.value, this.formula] = ['', null];
      if (this.column > FILE_LIMITS.columns) {
        throw new FileRefused(
          `Row ${this.next - 1} has more than ${FILE_LIMITS.columns} columns, as no table has.`,
        );
      }
    }
    if (name === 'f') this.formula = '';
    this.within = name;
  }

  text(text: string): void {
    if (this.within === 'v' || this.within === 't') this.value += text;
    else if (this.within === 'f') this.formula += text;
    if (this.value.length > FILE_LIMITS.cellCharacters) {
      throw new FileRefused(`A cell in row ${this.next - 1} is longer than a cell can be.`);
    }
  }

  close(name: string): void {
    this.within = '';
    if (name === 'c') this.closeCell();
    if (name === 'row' && this.row) {
      this.rows.push(this.row);
      this.row = null;
    }
  }

  private openRow(number: number): void {
    if (!Number.isInteger(number) || number < this.next || number > FILE_LIMITS.rows) {
      throw new FileRefused('The rows of the sheet are not in order, or there are too many of them.');
    }
    const gap = number - this.next;
    // A sheet may say row 1,048,576 after row 3; the empty rows between are no table.
    if (gap > 10_000)
      throw new FileRefused(`The sheet has a row ${number} far below its table. Delete what is there.`);
    for (let blank = 0; blank < gap; blank += 1) this.rows.push([]);
    this.next = number + 1;
    this.row = [];
    this.column = 0;
  }

  private closeCell(): void {
    if (!this.row || this.column < 1) return;
    while (this.row.length < this.column - 1) this.row.push('');
    this.row[this.column - 1] = this.formula === null ? this.cell() : `=${this.formula}`;
  }

  private cell(): string {
    const { value, context } = this;
    if (this.type === 's') return context.texts[Number(value)] ?? '';
    if (this.type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (this.type !== 'n' || value === '') return value;
    if (context.days[this.style]) return dayOf(Number(value), context.from1904);
    return tidy(value);
  }
}

/** Numbers are kept as the nearest double writes itself; "45.300000000000004" was typed 45.3. */
function tidy(value: string): string {
  if (value.length < 16) return value;
  const short = Number(Number(value).toPrecision(15));
  return Number.isFinite(short) ? String(short) : value;
}

function dayOf(serial: number, from1904: boolean): string {
  if (!(serial >= 1 && serial < 200_000)) return String(serial);
  return addDays(from1904 ? '1904-01-01' : '1899-12-30', Math.floor(serial));
}

/** The number of a column by a cell's name: 1 for A1, 28 for AB7. */
function columnOf(name: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(name)?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
