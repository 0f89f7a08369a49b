import type { EnterReturnsQuery } from '../../generated/operations.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';
import { readReturn, valuesFrom } from '../return/return-form.ts';
import type { ReadReturn } from '../return/return-form.ts';

type Due = NonNullable<EnterReturnsQuery['returnsDue']>['items'][number];

/** What one row's boxes hold, as text. */
export interface EnteredRow {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** A figure that is owed, with the name its row goes by and what its boxes hold. */
export interface EnterRow {
  readonly item: Due;
  readonly key: string;
  readonly ratio: boolean;
  readonly held: EnteredRow;
  readonly typed: EnteredRow;
}

/** A draft to save: the row's place on the page, and its figures. */
export interface DraftToSave {
  readonly at: number;
  readonly row: EnterRow;
  readonly figures: ReadReturn['figures'];
}

const boxes = ['value', 'numerator', 'denominator'] as const;

/** Rows of all that this person may enter, in the order of the list of returns. */
export function rowsOf(items: readonly Due[], body?: FormBody): EnterRow[] {
  const sent = new Map(
    Object.values(formIn(body?.['rows'])).map((one) => [textOf(formIn(one), 'key'), formIn(one)]),
  );
  return items
    .filter(({ canDraft }) => canDraft)
    .map((item) => {
      const key = `${item.indicatorId} ${item.periodStart}`;
      const { value, numerator, denominator } = valuesFrom(item);
      const held = { value, numerator, denominator };
      const typed = sent.get(key);
      return { item, key, ratio: item.valueKind === 'ratio', held, typed: typed ? typedIn(typed) : held };
    });
}

/** How many rows were sent with something typed that are not among those of now: signed or withdrawn meanwhile. */
export function goneRows(body: FormBody, rows: readonly EnterRow[]): number {
  const keys = new Set(rows.map(({ key }) => key));
  return Object.values(formIn(body['rows'])).filter((one) => {
    const typed = typedIn(formIn(one));
    return !keys.has(textOf(formIn(one), 'key')) && boxes.some((box) => typed[box] !== '');
  }).length;
}

/** Reads the rows that say something else than what is held; the others are left alone. */
export function readRows(rows: readonly EnterRow[]): { drafts: DraftToSave[]; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const drafts = rows.flatMap((row, at): DraftToSave[] => {
    if (boxes.every((box) => row.typed[box] === row.held[box])) return [];
    const field = (box: string): string => `rows.${at}.${box}`;
    if (boxes.every((box) => row.typed[box] === '')) {
      const message = `${row.item.title}: a draft is removed on its own page`;
      problems.push({ field: field(row.ratio ? 'numerator' : 'value'), message });
      return [];
    }
    const read = readReturn(row.item, row.typed, true);
    problems.push(...read.problems.map((one) => problemOf(row, at, one)));
    return read.problems.length > 0 ? [] : [{ at, row, figures: read.figures }];
  });
  return { drafts, problems };
}

/** A problem of one figure as a problem of its row, named, at a box that the row has. */
export function problemOf(
  { item, ratio }: EnterRow,
  at: number,
  { field, message }: FieldProblem,
): FieldProblem {
  const own: readonly string[] = ratio ? ['numerator', 'denominator'] : ['value'];
  const box = own.includes(field) ? field : own[0];
  return { field: `rows.${at}.${box}`, message: `${item.title}: ${message}` };
}

function typedIn(form: FormBody): EnteredRow {
  return {
    value: textOf(form, 'value'),
    numerator: textOf(form, 'numerator'),
    denominator: textOf(form, 'denominator'),
  };
}

function formIn(value: unknown): FormBody {
  return typeof value === 'object' && value !== null ? (value as FormBody) : {};
}
