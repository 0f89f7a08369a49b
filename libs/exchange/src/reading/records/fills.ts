import type { ImportMapping } from '#domain/imports/import-mapping';
import { recordField, type RecordRole } from '#domain/imports/record-fields';
import type { QuestionBook } from '../question-book.ts';
import type { FileRecord } from './record-reader.ts';

/** What is said of each record: by its own cell, else by what was answered for all whose cell is blank. */
export class Fills {
  private readonly answers: ReadonlyMap<string, string>;
  /** Fields whose answer the file has something to do with. */
  readonly used = new Set<string>();

  constructor(
    mapping: ImportMapping,
    private readonly questions: QuestionBook,
  ) {
    this.answers = new Map(
      mapping.answers.flatMap(({ kind, said, meant }) => (kind === 'fill' ? [[said, meant]] : [])),
    );
  }

  /** What is said, or blank where nothing is; asks where the field must be said. */
  textOf(record: FileRecord, role: RecordRole): string {
    const own = record.said.get(role) ?? '';
    if (own !== '') return own;
    const { ask, choices } = recordField(role);
    if (!ask) return '';
    const answer = this.answers.get(role);
    if (answer !== undefined) {
      this.used.add(role);
      return answer;
    }
    this.questions.ask('fill', role, record.row, ask, (choices ?? []).map(choiceWords));
    return '';
  }

  /** What is said by a cell alone. */
  cellOf(record: FileRecord, role: RecordRole): string {
    return record.said.get(role) ?? '';
  }
}

/** A choice as the form offers it: `early_outcome` is “Early outcome”. */
export function choiceWords(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Other words that spreadsheets have for a choice. */
const MEANT: Readonly<Record<string, string>> = {
  higher_is_better: 'higher',
  high: 'higher',
  up: 'higher',
  increase: 'higher',
  maximise: 'higher',
  lower_is_better: 'lower',
  low: 'lower',
  down: 'lower',
  decrease: 'lower',
  minimise: 'lower',
  on_plan: 'on_target',
  band: 'on_target',
  neither: 'neutral',
  month: 'monthly',
  every_month: 'monthly',
  quarter: 'quarterly',
  every_quarter: 'quarterly',
  year: 'annual',
  yearly: 'annual',
  annually: 'annual',
  calendar_year: 'annual',
  financial: 'financial_year',
  academic: 'academic_year',
  six_monthly: 'half_yearly',
  average: 'mean',
  total: 'sum',
  figure: 'value',
};

/** The code of a choice by its code, its words or another usual name; what is no choice stays as it is, to be told. */
export function choiceOf(text: string, choices: readonly string[]): string {
  const key = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  if (choices.includes(key)) return key;
  const meant = MEANT[key] ?? '';
  return choices.includes(meant) ? meant : text;
}
