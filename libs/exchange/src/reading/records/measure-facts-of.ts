import { FREQUENCIES } from '#kernel/period';
import type { MeasureField } from '#domain/imports/record-fields';
import {
  AGGREGATIONS,
  KINDS,
  LEVELS,
  ORIGINS,
  POLARITIES,
  VALUE_KINDS,
} from '#domain/indicator/indicator.types';
import type { DescribedFacts, LastingFacts, MeasureFacts } from '#domain/measure/measure-facts';
import type { IndicatorRecord } from '#application/ports/records';
import { readValue } from '../value-cell.ts';
import { columnOf, type Checking } from './checked-records.ts';
import { choiceOf } from './fills.ts';
import type { FileRecord } from './record-reader.ts';

/** What a ratio is multiplied by where the file does not say, by its unit. */
const MULTIPLIERS: Readonly<Record<string, number>> = {
  percent: 100,
  per_1000: 1_000,
  per_10k: 10_000,
  per_100k: 100_000,
};

/** Units as spreadsheets write them. */
const UNITS: Readonly<Record<string, string>> = { '%': 'percent', 'per cent': 'percent', number: 'count' };

/**
 * The facts of a measure as a row says them. What the row leaves blank is as the measure has it, else what usually goes
 * with the rest; null after telling of a number that is none.
 */
export function factsOf(
  checking: Checking,
  record: FileRecord,
  said: (role: MeasureField) => string,
  standing: IndicatorRecord | null = null,
): MeasureFacts | null {
  const before = checking.problems.count;
  const text = (role: MeasureField & keyof MeasureFacts, usual = ''): string =>
    said(role) || String(standing?.[role] ?? usual);
  const orNull = (role: MeasureField & keyof MeasureFacts): string | null => text(role) || null;
  const choice = <T extends string>(
    role: MeasureField & keyof MeasureFacts,
    of: readonly T[],
    usual = '',
  ): T =>
    // What is no choice is told by the rules of the form.
    choiceOf(text(role, usual), of) as T;
  const number = (role: MeasureField & keyof MeasureFacts, usual: number | null): number | null => {
    const cell = said(role);
    const read = readValue(cell);
    if (read.kind === 'number') return read.value;
    if (read.kind === 'wrong')
      checking.problems.add(record.row, columnOf(checking, role) ?? record.column, cell, read.message);
    const now = standing?.[role];
    return typeof now === 'number' ? now : usual;
  };
  const given = text('unit');
  const unit = UNITS[given.toLowerCase()] ?? given;
  const parts = text('numeratorLabel') !== '' && text('denominatorLabel') !== '';
  const valueKind = choice('valueKind', VALUE_KINDS, parts ? 'ratio' : 'value');
  const aggregation = text('aggregation');
  const facts: MeasureFacts = {
    code: standing?.code ?? text('code'),
    title: text('title'),
    definition: text('definition'),
    frequency: choice('frequency', FREQUENCIES),
    valueKind,
    multiplier: number('multiplier', valueKind === 'ratio' ? (MULTIPLIERS[unit] ?? 1) : 1) ?? 1,
    aggregation: aggregation === '' ? null : choice('aggregation', AGGREGATIONS),
    polarity: choice('polarity', POLARITIES),
    unit,
    unitLabel: text('unitLabel', unit === 'percent' ? '%' : ''),
    decimals: number('decimals', unit === 'count' ? 0 : 1) ?? 0,
    numeratorLabel: orNull('numeratorLabel'),
    denominatorLabel: orNull('denominatorLabel'),
    themeCode: orNull('themeCode'),
    level: choice('level', LEVELS),
    kind: choice('kind', KINDS),
    origin: choice('origin', ORIGINS),
    portfolio: orNull('portfolio'),
    priority: number('priority', 2) ?? 2,
    reportingLagDays: number('reportingLagDays', null),
    sourceTitle: text('sourceTitle'),
    sourcePublisher: text('sourcePublisher'),
    sourceUrl: orNull('sourceUrl'),
    licence: text('licence'),
    attribution: text('attribution'),
    caveat: orNull('caveat'),
  };
  return checking.problems.count === before ? facts : null;
}

const LASTING = [
  'frequency',
  'valueKind',
  'multiplier',
  'aggregation',
] as const satisfies readonly (MeasureField & keyof LastingFacts)[];
const DESCRIBED = [
  ...([
    'title',
    'themeCode',
    'level',
    'kind',
    'origin',
    'portfolio',
    'priority',
    'reportingLagDays',
  ] as const),
  ...(['sourceTitle', 'sourcePublisher', 'sourceUrl', 'licence', 'attribution', 'caveat'] as const),
] satisfies readonly (MeasureField & keyof DescribedFacts)[];

/** Which of the facts that never change the file would change. */
export const changedLasting = (before: LastingFacts, after: LastingFacts) =>
  LASTING.filter((field) => before[field] !== after[field]);

/** Which of what is said about a measure the file puts otherwise. */
export const changedDescription = (before: DescribedFacts, after: DescribedFacts) =>
  DESCRIBED.filter((field) => before[field] !== after[field]);
