import type { LocalDate } from '#kernel/local-date';
import { takeOver, type ImportAnswer } from '#domain/imports/import-mapping';
import { recordField, type RecordRole } from '#domain/imports/record-fields';
import type { AnsweredQuestion, StagedEntry } from '#application/ports/imports';
import type { Tx } from '#application/ports/stores';
import type { Actor } from '#permissions/actor';
import type { ProblemBook } from '../problem-book.ts';
import type { QuestionBook } from '../question-book.ts';
import type { ReadingRules } from '../reading-rules.ts';
import { choiceWords } from './fills.ts';
import type { FileRecord } from './record-reader.ts';

/** What records of a file are checked with: the rules, the place as it stands, and where findings go. */
export interface Checking {
  tx: Tx;
  actor: Actor;
  now: Date;
  today: LocalDate;
  tenantId: string;
  fileName: string;
  rules: ReadingRules;
  records: readonly FileRecord[];
  problems: ProblemBook;
  questions: QuestionBook;
  /** Counts a record whose measure was answered with “leave out”. */
  leaveOut: () => void;
}

/** What checking them found, beside problems and questions. */
export interface Checked {
  entries: StagedEntry[];
  answered: AnsweredQuestion[];
}

/** The column a role stands in, from 0; null where no column has it. */
export function columnOf({ rules }: Checking, role: string): number | null {
  const at = rules.mapping.roles.findIndex((one) => one === role);
  return at < 0 ? null : at;
}

/** An answer with what it answers, so that it can be given otherwise. */
export function answeredQuestion(answer: ImportAnswer): AnsweredQuestion {
  if (answer.kind === 'standing')
    return { ...answer, message: `${answer.said} is defined already.`, choices: [takeOver] };
  if (answer.kind !== 'fill') return answer;
  const { ask = '', choices = [] } = recordField(answer.said as RecordRole);
  return { ...answer, message: ask, choices: choices.map(choiceWords) };
}
