import { isLocalDate } from '#kernel/local-date';
import { formatValue } from '#kernel/number-format';
import type { Period } from '#kernel/period';
import { dayWords } from '#domain/improvement/changes/change';
import { leaveOut } from '#domain/imports/import-mapping';
import { targetFlags } from '#domain/target/target-flags';
import type { TargetTerms } from '#domain/target/target-documents';
import { targetQuestionCodes } from '#domain/target/target-questions';
import { weighTarget } from '#application/target/put-target';
import type { IndicatorRecord } from '#application/ports/records';
import type { StagedEntry } from '#application/ports/imports';
import { readPeriod, usualSpelling } from '../period-cell.ts';
import { SeriesNames, seriesName } from '../series-names.ts';
import { readValue, shown } from '../value-cell.ts';
import { answeredQuestion, columnOf, type Checked, type Checking } from './checked-records.ts';
import { Fills } from './fills.ts';
import type { FileRecord } from './record-reader.ts';

interface Read {
  record: FileRecord;
  indicator: IndicatorRecord;
  terms: TargetTerms;
}

/** Which column what is wrong with a field is told at. */
const TOLD_AT: Readonly<Record<string, readonly string[]>> = {
  starts: ['starts', 'period'],
  ends: ['ends', 'period'],
  toleranceBelow: ['toleranceBelow', 'tolerance'],
  toleranceAbove: ['toleranceAbove', 'tolerance'],
};

/**
 * Checks the targets of a file by every rule of the form on which one is typed (docs/domain.md section 4): each is a
 * proposal to be decided on, and what the rules notice about it is told beforehand. One that stands already, or is put
 * already with the same terms, says nothing new.
 */
export async function checkTargets(checking: Checking): Promise<Checked> {
  const { rules, questions, records } = checking;
  const series = new SeriesNames(rules.indicators, rules.mapping.answers);
  const fills = new Fills(rules.mapping, questions);
  const periods = new Set<string>();
  const read: Read[] = [];
  for (const record of records) {
    const said = seriesName(record.names);
    const indicator = series.meaningOf(said);
    if (indicator === 'leaveOut') checking.leaveOut();
    else if (indicator === 'unknown') questions.ask('series', said, record.row);
    else {
      const terms = termsOf(checking, fills, periods, record, indicator);
      if (terms) read.push({ record, indicator, terms });
    }
  }
  const answered = rules.mapping.answers
    .filter(
      ({ kind, said }) =>
        (kind === 'series' && series.seen.has(said)) ||
        (kind === 'period' && periods.has(said)) ||
        (kind === 'fill' && fills.used.has(said)),
    )
    .map(answeredQuestion);
  if (questions.all.length > 0) return { entries: [], answered };
  const entries: StagedEntry[] = [];
  for (const [index, one] of read.entries()) {
    const clash = read.slice(0, index).find((other) => overlap(one, other));
    if (clash) {
      const message = `Row ${clash.record.row} has a target of this measure for part of this time as well.`;
      checking.problems.add(one.record.row, one.record.column, '', message);
    } else entries.push(...(await entryOf(checking, one)));
  }
  return { entries, answered };
}

const overlap = (one: Read, other: Read): boolean =>
  one.indicator.id === other.indicator.id &&
  one.terms.starts <= other.terms.ends &&
  other.terms.starts <= one.terms.ends;

async function entryOf(checking: Checking, { record, indicator, terms }: Read): Promise<StagedEntry[]> {
  const { tx, actor, now, problems } = checking;
  const { starts, ends, value, toleranceBelow, toleranceAbove } = terms;
  const figure = (size: number): string => formatValue(size, indicator);
  const entry = {
    ...{ row: record.row, column: record.column + 1, indicatorId: indicator.id, title: indicator.title },
    detail: `${dayWords(starts)} to ${dayWords(ends)}: ${figure(value)}, tolerance ${figure(toleranceBelow)} below and ${figure(toleranceAbove)} above`,
    content: { indicatorId: indicator.id, terms },
  };
  const standing = await tx.indicators.targets(indicator.tenantId, indicator.id);
  const open = await tx.targets.openFor(indicator.tenantId, indicator.id, terms);
  const fixed = standing.some(
    (one) =>
      one.starts === starts &&
      one.ends === ends &&
      one.value === value &&
      one.toleranceBelow === toleranceBelow &&
      one.toleranceAbove === toleranceAbove,
  );
  const put = open.some((one) => one.starts === starts && one.ends === ends && one.value === value);
  if (fixed || put) {
    const note = fixed ? 'In force already.' : 'Waiting for a decision already.';
    return [{ ...entry, standing: 'same', notes: [note] }];
  }
  const weighed = await weighTarget(tx, { actor, now, found: indicator }, terms);
  for (const { field, message } of weighed.problems) {
    const role = (TOLD_AT[field] ?? [field.replace(/\.(?:yes|words)$/, '')]).find(
      (one) => columnOf(checking, one) !== null,
    );
    const column = role === undefined ? record.column : columnOf(checking, role);
    problems.add(record.row, column, '', message);
  }
  if (weighed.problems.length > 0) return [];
  const { history, policy } = weighed;
  const flags = targetFlags(terms, history, weighed.indicator, policy.targetSmallStepPercent);
  return [{ ...entry, standing: 'new', notes: flags.map(({ words }) => words) }];
}

function termsOf(
  checking: Checking,
  fills: Fills,
  periods: Set<string>,
  record: FileRecord,
  indicator: IndicatorRecord,
): TargetTerms | null {
  const before = checking.problems.count;
  const days = daysOf(checking, periods, record, indicator);
  const value = numberOf(checking, record, 'value', record.said.get('value') ?? '');
  const both = fills.cellOf(record, 'tolerance');
  const width = (side: 'toleranceBelow' | 'toleranceAbove'): number =>
    numberOf(checking, record, both ? 'tolerance' : side, both || fills.textOf(record, side));
  const terms = {
    value,
    toleranceBelow: width('toleranceBelow'),
    toleranceAbove: width('toleranceAbove'),
    basis: fills.textOf(record, 'basis'),
    rationale: fills.textOf(record, 'rationale'),
    checklist: targetQuestionCodes.flatMap((code) => {
      const said = fills.textOf(record, `checklist.${code}`);
      const [, yes, words] = /^(yes|no|y|n)\b[\s:,.;–-]*(.*)$/is.exec(said) ?? [];
      return yes === undefined
        ? []
        : [{ code, yes: yes.toLowerCase().startsWith('y'), words: (words ?? '').trim() }];
    }),
  };
  return days && checking.problems.count === before ? { ...days, ...terms } : null;
}

function daysOf(
  { rules, questions, problems, leaveOut: skip }: Checking,
  periods: Set<string>,
  record: FileRecord,
  { frequency }: IndicatorRecord,
): Pick<TargetTerms, 'starts' | 'ends'> | null {
  const starts = usualSpelling(record.said.get('starts') ?? '');
  if (starts !== '') {
    const ends = usualSpelling(record.said.get('ends') ?? '');
    if (isLocalDate(starts) && isLocalDate(ends)) return { starts, ends };
    const wrong = isLocalDate(starts) ? 'ends' : 'starts';
    const at = rules.mapping.roles.indexOf(wrong);
    const cell = wrong === 'starts' ? starts : ends;
    problems.add(record.row, at < 0 ? null : at, cell, `“${shown(cell)}” is not a day.`);
    return null;
  }
  const cell = record.said.get('period') ?? '';
  const said = shown(cell);
  const answer = rules.mapping.answers.find((one) => one.kind === 'period' && one.said === said)?.meant;
  if (answer !== undefined) periods.add(said);
  if (answer === leaveOut) {
    skip();
    return null;
  }
  const period = spanOf(answer ?? cell, frequency);
  if (typeof period !== 'string') return { starts: period.start, ends: period.end };
  questions.ask('period', said, record.row, period);
  return null;
}

/** The days a target is for: a period of its measure, or a year or quarter that holds several. */
function spanOf(cell: string, frequency: IndicatorRecord['frequency']): Period | string {
  const own = readPeriod(cell, frequency);
  if (own.ok) return own.value;
  for (const wider of ['financial_year', 'annual', 'quarterly', 'academic_year'] as const) {
    const read = readPeriod(cell, wider);
    if (read.ok) return read.value;
  }
  return own.error.message;
}

function numberOf(checking: Checking, { row, column }: FileRecord, role: string, cell: string): number {
  const read = readValue(cell);
  if (read.kind === 'number') return read.value;
  if (read.kind === 'wrong')
    checking.problems.add(row, columnOf(checking, role) ?? column, cell, read.message);
  return Number.NaN;
}
