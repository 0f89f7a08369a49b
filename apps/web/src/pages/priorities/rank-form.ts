import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { BLANK_DATE, typedDateOf } from '../case-form/date-field.ts';
import type { TypedDate } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';

/** An order as typed: a number beside each priority, in the order they were shown. */
export interface TypedOrder {
  readonly places: readonly { readonly id: string; readonly place: string }[];
  readonly decidedOn: TypedDate;
  readonly decidedBy: string;
  readonly reason: string;
}

/** The order as it stands, to be changed. */
export function orderAsTyped(lines: readonly { readonly id: string }[]): TypedOrder {
  const places = lines.map(({ id }, index) => ({ id, place: String(index + 1) }));
  return { places, decidedOn: BLANK_DATE, decidedBy: '', reason: '' };
}

/** What was typed, to be read or shown again. */
export function typedOrder(body: FormBody): TypedOrder {
  const sent = body['ids'];
  const ids = (Array.isArray(sent) ? sent : [sent]).filter((one): one is string => typeof one === 'string');
  return {
    places: ids.map((id) => ({ id, place: textOf(body, `place.${id}`) })),
    decidedOn: typedDateOf(body, 'decidedOn'),
    decidedBy: textOf(body, 'decidedBy'),
    reason: textOf(body, 'reason'),
  };
}

/** Reads an order: each place is a whole number from one up, and no two are the same. */
export function readOrder(typed: TypedOrder) {
  const read = new FieldReader();
  const decidedOn = read.date(
    'decidedOn',
    typed.decidedOn,
    'The day of the decision',
    'Enter the day of the decision',
  );
  const taken = new Map<number, number>();
  for (const [index, { place }] of typed.places.entries()) {
    const number = /^\d{1,3}$/.test(place) ? Number(place) : 0;
    const field = `priorityIds.${index}`;
    if (number < 1) read.refuse(field, 'Enter its place as a whole number, 1 for first');
    else if (taken.has(number)) read.refuse(field, `Two priorities have place ${number}: each has its own`);
    taken.set(number, index);
  }
  const { problems } = read;
  if (problems.length > 0 || decidedOn === null) return { order: null, problems };
  const inOrder = typed.places.toSorted((a, b) => Number(a.place) - Number(b.place));
  const { decidedBy, reason } = typed;
  return { order: { priorityIds: inOrder.map(({ id }) => id), decidedOn, decidedBy, reason }, problems };
}
