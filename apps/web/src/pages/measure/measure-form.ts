import { londonDateOf } from '#kernel/local-date';
import type {
  CountedInput,
  DescribedInput,
  LastingInput,
  MeasureSetUpQuery,
} from '../../generated/operations.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { typedDate, typedDateOf } from '../case-form/date-field.ts';
import type { TypedDate } from '../case-form/date-field.ts';
import type { FieldReader } from '../case-form/field-reader.ts';

/** A measure as the API has it. */
export type MeasureView = NonNullable<MeasureSetUpQuery['measureSetUp']>;

const texts = [
  ...['code', 'frequency', 'valueKind', 'multiplier', 'aggregation'],
  ...['definition', 'polarity', 'unit', 'unitLabel', 'decimals', 'numeratorLabel', 'denominatorLabel'],
  ...['title', 'themeCode', 'level', 'kind', 'origin', 'portfolio', 'priority', 'reportingLagDays'],
  ...['sourceTitle', 'sourcePublisher', 'sourceUrl', 'licence', 'attribution', 'caveat'],
  ...['ownerPersonId', 'deputyPersonId', 'reason'],
] as const;

/** Every field of the measure's forms as typed; a form shows its own part of them. */
export interface TypedMeasure {
  readonly [field: string]: string | TypedDate;
  readonly effectiveFrom: TypedDate;
}

const usual: Readonly<Record<string, string>> = {
  level: 'strategic',
  kind: 'outcome',
  origin: 'local',
  polarity: 'higher',
  frequency: 'monthly',
  valueKind: 'value',
  multiplier: '1',
  decimals: '1',
  priority: '2',
  licence: 'Open Government Licence v3.0',
};

/** The form of a measure that is not there yet. */
export function blankMeasure(shared: boolean): TypedMeasure {
  const fields = Object.fromEntries(texts.map((field) => [field, usual[field] ?? '']));
  const aggregation = shared ? 'sum' : '';
  return { ...fields, aggregation, effectiveFrom: typedDate(londonDateOf(new Date())) };
}

/** The form of a measure as it stands. */
export function measureAsTyped(measure: MeasureView): TypedMeasure {
  const known = measure as unknown as Readonly<Record<string, string | number | null | undefined>>;
  const fields = Object.fromEntries(texts.map((field) => [field, String(known[field] ?? '')]));
  return { ...fields, effectiveFrom: typedDate(londonDateOf(new Date())) };
}

/** What was typed; fields that a form does not hold are empty. */
export function readTypedMeasure(body: FormBody): TypedMeasure {
  const fields = Object.fromEntries(texts.map((field) => [field, textOf(body, field)]));
  return { ...fields, effectiveFrom: typedDateOf(body, 'effectiveFrom') };
}

const typedText = (typed: TypedMeasure, field: (typeof texts)[number]): string => {
  const value = typed[field];
  return typeof value === 'string' ? value : '';
};

/** What is settled for good, as the API takes it. */
export function lastingOf(typed: TypedMeasure, reader: FieldReader): LastingInput {
  const of = (field: (typeof texts)[number]) => typedText(typed, field);
  return {
    code: of('code'),
    frequency: of('frequency'),
    valueKind: of('valueKind'),
    multiplier:
      reader.figure('multiplier', of('multiplier'), 'Enter a number, 1 if nothing is multiplied') ?? 1,
    aggregation: of('aggregation') || null,
  };
}

/** What is counted, as the API takes it. */
export function countedOf(typed: TypedMeasure, reader: FieldReader): CountedInput {
  const of = (field: (typeof texts)[number]) => typedText(typed, field);
  const decimals = reader.whole('decimals', of('decimals'), { least: 0, most: 6 }, 'Enter how many decimals');
  return {
    definition: of('definition'),
    polarity: of('polarity'),
    unit: of('unit'),
    unitLabel: of('unitLabel'),
    decimals: decimals ?? 0,
    numeratorLabel: of('numeratorLabel') || null,
    denominatorLabel: of('denominatorLabel') || null,
  };
}

/** What is said about it, as the API takes it. */
export function describedOf(typed: TypedMeasure, reader: FieldReader): DescribedInput {
  const of = (field: (typeof texts)[number]) => typedText(typed, field);
  return {
    title: of('title'),
    themeCode: of('themeCode') || null,
    level: of('level'),
    kind: of('kind'),
    origin: of('origin'),
    portfolio: of('portfolio') || null,
    priority: Number(of('priority')) || 0,
    reportingLagDays: reader.whole('reportingLagDays', of('reportingLagDays'), { least: 1, most: 3660 }),
    sourceTitle: of('sourceTitle'),
    sourcePublisher: of('sourcePublisher'),
    sourceUrl: of('sourceUrl') || null,
    licence: of('licence'),
    attribution: of('attribution'),
    caveat: of('caveat') || null,
  };
}

/** Who is to answer for it, as the API takes it. */
export function answeringOf(typed: TypedMeasure): { personId: string; deputyId: string | null } {
  return {
    personId: typedText(typed, 'ownerPersonId'),
    deputyId: typedText(typed, 'deputyPersonId') || null,
  };
}

/** The reason given. */
export const reasonOf = (typed: TypedMeasure): string => typedText(typed, 'reason');
