import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { BLANK_DATE, typedDate, typedDateOf } from '../case-form/date-field.ts';
import type { TypedDate } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';

/** Where a priority may have come from, as the API's codes. */
export const origins = [
  { value: 'community_strategy', text: 'The community strategy' },
  { value: 'manifesto', text: 'A promise made at an election' },
  { value: 'consultation', text: 'What people told us' },
  { value: 'government', text: 'National government' },
  { value: 'inspection', text: 'An inspection or audit' },
  { value: 'performance', text: 'Performance that cannot go on as it is' },
  { value: 'emergency', text: 'An emergency' },
  { value: 'partners', text: 'What partners agreed' },
] as const;

/** A priority as typed. */
export interface TypedPriority {
  readonly title: string;
  readonly meaning: string;
  readonly origin: string;
  readonly restsOn: string;
  readonly adoptedBy: string;
  readonly adoptedOn: TypedDate;
  readonly starts: TypedDate;
  readonly reviewOn: TypedDate;
  readonly ends: TypedDate;
}

const texts = ['title', 'meaning', 'origin', 'restsOn', 'adoptedBy'] as const;
const days = ['adoptedOn', 'starts', 'reviewOn', 'ends'] as const;

type Texts = Record<(typeof texts)[number], string>;
type Days = Record<(typeof days)[number], TypedDate>;

export const blankPriority: TypedPriority = {
  ...{ title: '', meaning: '', origin: '', restsOn: '', adoptedBy: '' },
  ...{ adoptedOn: BLANK_DATE, starts: BLANK_DATE, reviewOn: BLANK_DATE, ends: BLANK_DATE },
};

/** What was typed, to be read or shown again. */
export function typedPriority(body: FormBody): TypedPriority {
  const said = Object.fromEntries(texts.map((name) => [name, textOf(body, name)])) as Texts;
  const dated = Object.fromEntries(days.map((name) => [name, typedDateOf(body, name)])) as Days;
  return { ...said, ...dated };
}

/** A priority as it stands, to be changed. */
export function priorityAsTyped(
  of: Texts & { adoptedOn: string; starts: string; reviewOn: string | null; ends: string | null },
): TypedPriority {
  const said = Object.fromEntries(texts.map((name) => [name, of[name]])) as Texts;
  const dated = Object.fromEntries(days.map((name) => [name, typedDate(of[name])])) as Days;
  return { ...said, ...dated };
}

/** Reads the days; all else is for the API to judge by its field. */
export function readPriority(typed: TypedPriority) {
  const read = new FieldReader();
  const adoptedOn = read.date(
    'adoptedOn',
    typed.adoptedOn,
    'The day it was adopted',
    'Enter the day it was adopted',
  );
  const starts = read.date('starts', typed.starts, 'Its first day', 'Enter its first day');
  const reviewOn = read.date('reviewOn', typed.reviewOn, 'The day to look at it again');
  const ends = read.date('ends', typed.ends, 'Its last day');
  const { problems } = read;
  if (problems.length > 0 || adoptedOn === null || starts === null) return { facts: null, problems };
  const { title, meaning, origin, restsOn, adoptedBy } = typed;
  return {
    facts: { title, meaning, origin, restsOn, adoptedBy, adoptedOn, starts, reviewOn, ends },
    problems,
  };
}
