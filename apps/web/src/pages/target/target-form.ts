import { addDays, addMonths } from '#kernel/local-date';
import type { TargetFormQuery, TargetQuestion, TargetTermsInput } from '../../generated/operations.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FieldProblem, Refusal } from '../../shell/forms/refusal.ts';
import { BLANK_DATE, typedDateOf } from '../case-form/date-field.ts';
import type { TypedDate } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';

interface TypedAnswer {
  readonly yes: string;
  readonly words: string;
}

/** A proposal as it is typed; everything is text, so that a wrong one comes back as it was. */
export interface TypedTarget {
  readonly starts: TypedDate;
  readonly ends: TypedDate;
  readonly value: string;
  readonly toleranceBelow: string;
  readonly toleranceAbove: string;
  readonly basis: string;
  readonly rationale: string;
  readonly checklist: Readonly<Record<string, TypedAnswer>>;
}

type Codes = readonly TargetQuestion[];

/** What was typed, to be read or shown again. */
export function typedTargetOf(body: FormBody, codes: Codes): TypedTarget {
  const answer = (code: string): TypedAnswer => ({
    yes: textOf(body, `checklist.${code}.yes`),
    words: textOf(body, `checklist.${code}.words`),
  });
  return {
    starts: typedDateOf(body, 'starts'),
    ends: typedDateOf(body, 'ends'),
    value: textOf(body, 'value'),
    toleranceBelow: textOf(body, 'toleranceBelow'),
    toleranceAbove: textOf(body, 'toleranceAbove'),
    basis: textOf(body, 'basis'),
    rationale: textOf(body, 'rationale'),
    checklist: Object.fromEntries(codes.map((code) => [code, answer(code)])),
  };
}

/** Reads the proposal; what was left blank is left to the API, which answers for it by its field. */
export function readTarget(
  typed: TypedTarget,
  codes: Codes,
): { terms: TargetTermsInput; problems: FieldProblem[] } {
  const read = new FieldReader();
  const terms = {
    starts: read.date('starts', typed.starts, 'The first day'),
    ends: read.date('ends', typed.ends, 'The last day'),
    value: read.figure('value', typed.value),
    toleranceBelow: read.figure('toleranceBelow', typed.toleranceBelow),
    toleranceAbove: read.figure('toleranceAbove', typed.toleranceAbove),
    basis: typed.basis,
    rationale: typed.rationale,
    checklist: codes.map((code) => {
      const { yes = '', words = '' } = typed.checklist[code] ?? {};
      return { code, yes: yes === 'yes' ? true : yes === 'no' ? false : null, words };
    }),
  };
  return { terms, problems: read.problems };
}

type TargetFacts = NonNullable<TargetFormQuery['indicator']>;

/** A form not yet typed in: the year after the last target, with the tolerance it had. */
export function blankTarget({ targets }: Pick<TargetFacts, 'targets'>, today: string): TypedTarget {
  const last = targets.toSorted((a, b) => a.ends.localeCompare(b.ends)).at(-1);
  const starts = last && last.ends >= today ? addDays(last.ends, 1) : null;
  return {
    starts: starts ? datePartsOf(starts) : BLANK_DATE,
    ends: starts ? datePartsOf(addDays(addMonths(starts, 12), -1)) : BLANK_DATE,
    value: '',
    toleranceBelow: last ? String(last.toleranceBelow) : '',
    toleranceAbove: last ? String(last.toleranceAbove) : '',
    basis: '',
    rationale: '',
    checklist: {},
  };
}

interface PutTerms extends Omit<
  TypedTarget,
  'starts' | 'ends' | 'checklist' | 'value' | 'toleranceBelow' | 'toleranceAbove'
> {
  readonly starts: string;
  readonly ends: string;
  readonly value: number;
  readonly toleranceBelow: number;
  readonly toleranceAbove: number;
  readonly checklist: readonly { readonly code: string; readonly yes: boolean; readonly words: string }[];
}

/** A proposal that came back, as it was put. */
export function typedFromProposal(put: PutTerms): TypedTarget {
  return {
    starts: datePartsOf(put.starts),
    ends: datePartsOf(put.ends),
    value: String(put.value),
    toleranceBelow: String(put.toleranceBelow),
    toleranceAbove: String(put.toleranceAbove),
    basis: put.basis,
    rationale: put.rationale,
    checklist: Object.fromEntries(
      put.checklist.map(({ code, yes, words }) => [code, { yes: yes ? 'yes' : 'no', words }]),
    ),
  };
}

/** Points problems with a whole date at its first box, where the error's link should land. */
export function targetDatesToBoxes(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  const fields = refusal.fields.map((problem) =>
    problem.field === 'starts' || problem.field === 'ends'
      ? { field: `${problem.field}.day`, message: problem.message.replaceAll(/\d{4}-\d{2}-\d{2}/g, dayWords) }
      : problem,
  );
  return { ...refusal, fields };
}

function dayWords(iso: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

function datePartsOf(iso: string): TypedDate {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}
