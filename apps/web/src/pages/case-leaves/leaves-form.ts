import type { ClosingNotePartsFragment } from '../../generated/operations.ts';
import { ApiFault } from '../../shell/api/api-errors.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import type { Page } from '../../shell/page.ts';
import type { CaseCommand } from '../case-form/case-form.ts';
import { readDate, typedDate, typedDateOf } from '../case-form/date-field.ts';
import type { TypedDate } from '../case-form/date-field.ts';
import { answerResources, commend, writePracticeNote } from './case-leaves.query.ts';

/** What a case leaves behind, as typed; each page has the fields of its own kind. */
export interface TypedLeaving {
  readonly text: string;
  readonly forWhom: string;
  readonly whatItTook: string;
  readonly whatToWatch: string;
  readonly commended: string;
  readonly resourcesMayMove: string;
  readonly heading: string;
  readonly movesFrom: TypedDate;
}

/** One of the three pages on which something is left behind. */
export interface LeavingPage {
  readonly act: string;
  readonly kind: 'practiceNote' | 'commendation' | 'resources';
  readonly title: string;
  readonly done: string;
  readonly send: (page: Page, command: CaseCommand, typed: TypedLeaving) => Promise<Refusal | null>;
}

const practiceNotePage: LeavingPage = {
  act: 'writePracticeNote',
  kind: 'practiceNote',
  title: 'Write what worked',
  done: 'The practice note is in the library.',
  async send(page, command, { text, forWhom, whatItTook, whatToWatch }) {
    const input = { ...command, text, forWhom, whatItTook, whatToWatch };
    return refusalOf((await page.ask(writePracticeNote, { input })).outcome);
  },
};

const commendationPage: LeavingPage = {
  act: 'commend',
  kind: 'commendation',
  title: 'Commend somebody',
  done: 'The commendation is recorded.',
  async send(page, command, { commended, text }) {
    return refusalOf((await page.ask(commend, { input: { ...command, commended, text } })).outcome);
  },
};

const resourcesPage: LeavingPage = {
  act: 'answerResources',
  kind: 'resources',
  title: 'Can resources move on?',
  done: 'The answer about resources is recorded.',
  async send(page, command, { text, resourcesMayMove, heading, movesFrom }) {
    const day = readDate(movesFrom, 'The day');
    const yes = resourcesMayMove === 'yes';
    if (yes && !day.ok) return invalid([{ field: `movesFrom.${day.part}`, message: day.message }]);
    const input = {
      ...command,
      text,
      resourcesMayMove: yes ? true : resourcesMayMove === 'no' ? false : null,
      heading: yes ? heading : null,
      movesFrom: yes && day.ok ? day.date : null,
    };
    return refusalOf((await page.ask(answerResources, { input })).outcome);
  },
};

/** The pages by the last part of their address. */
export const leavingPages: ReadonlyMap<string, LeavingPage> = new Map([
  ['practice-note', practiceNotePage],
  ['commendation', commendationPage],
  ['resources', resourcesPage],
]);

/** What the form holds when it is first seen: the version there is, to be corrected, or nothing. */
export function typedFrom(note: ClosingNotePartsFragment | null): TypedLeaving {
  const may = note?.resourcesMayMove;
  return {
    text: note?.text ?? '',
    forWhom: note?.forWhom ?? '',
    whatItTook: note?.whatItTook ?? '',
    whatToWatch: note?.whatToWatch ?? '',
    commended: note?.commended ?? '',
    resourcesMayMove: may === true ? 'yes' : may === false ? 'no' : '',
    heading: note?.heading ?? '',
    movesFrom: typedDate(note?.movesFrom),
  };
}

/** Reads what was typed. */
export function readLeaving(body: FormBody): TypedLeaving {
  return {
    text: textOf(body, 'text'),
    forWhom: textOf(body, 'forWhom'),
    whatItTook: textOf(body, 'whatItTook'),
    whatToWatch: textOf(body, 'whatToWatch'),
    commended: textOf(body, 'commended'),
    resourcesMayMove: textOf(body, 'resourcesMayMove'),
    heading: textOf(body, 'heading'),
    movesFrom: typedDateOf(body, 'movesFrom'),
  };
}

type Answered = { readonly __typename: 'ClosingWritten' } | Refusal;

function refusalOf(outcome: Answered | null): Refusal | null {
  if (!outcome) throw new ApiFault('Writing what a case leaves behind was answered with nothing.');
  return isRefusal(outcome) ? outcome : null;
}
