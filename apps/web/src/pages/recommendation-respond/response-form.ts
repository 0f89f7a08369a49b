import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';
import { BLANK_DATE, typedDateOf, type TypedDate } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';

/** The answer as it is typed. */
export interface TypedResponse {
  readonly decision: string;
  readonly response: string;
  readonly organisationId: string;
  readonly person: string;
  readonly implementBy: TypedDate;
  readonly steps: string;
}

/** The answer as the API takes it; who carries it out is left out of a rejection. */
export interface ReadResponse {
  readonly decision: string;
  readonly response: string;
  readonly organisationId: string | null;
  readonly person: string | null;
  readonly implementBy: string | null;
  readonly steps: string | null;
}

/** Nothing typed yet. */
export const blankResponse: TypedResponse = {
  decision: '',
  response: '',
  organisationId: '',
  person: '',
  implementBy: BLANK_DATE,
  steps: '',
};

/** What was typed, to be read or shown again. */
export function typedResponseOf(body: FormBody): TypedResponse {
  return {
    decision: textOf(body, 'decision'),
    response: textOf(body, 'response'),
    organisationId: textOf(body, 'organisationId'),
    person: textOf(body, 'person'),
    implementBy: typedDateOf(body, 'implementBy'),
    steps: textOf(body, 'steps'),
  };
}

/** Reads the answer; what is typed about carrying out is not read of a rejection, where it means nothing. */
export function readResponse(typed: TypedResponse): { response: ReadResponse; problems: FieldProblem[] } {
  const read = new FieldReader();
  const decision =
    read.text('decision', typed.decision, 'Choose whether the recommendation is accepted') ?? '';
  const response = read.text('response', typed.response, 'Write the response') ?? '';
  const none = { organisationId: null, person: null, implementBy: null, steps: null };
  if (decision === '' || decision === 'rejected') {
    return { response: { decision, response, ...none }, problems: read.problems };
  }
  const carriedOut = {
    organisationId: read.text(
      'organisationId',
      typed.organisationId,
      'Choose the organisation that will carry this out',
    ),
    person: read.text('person', typed.person, 'Name the person who will carry this out'),
    implementBy: read.date(
      'implementBy',
      typed.implementBy,
      'The date',
      'Enter the date by which it will be done',
    ),
    steps: read.text('steps', typed.steps, 'Say what will be done, step by step'),
  };
  return { response: { decision, response, ...carriedOut }, problems: read.problems };
}
