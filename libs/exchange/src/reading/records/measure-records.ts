import { isLocalDate } from '#kernel/local-date';
import { dayWords } from '#domain/improvement/changes/change';
import { leaveOut, takeOver } from '#domain/imports/import-mapping';
import { measureFields, type MeasureField } from '#domain/imports/record-fields';
import { changedFacts } from '#domain/measure/definition-versions';
import { describedProblems } from '#domain/measure/validate-measure';
import { versionProblems } from '#application/measure/change-measure.use-cases';
import { weighMeasure } from '#application/measure/define-measure.use-case';
import type { StagedEntry } from '#application/ports/imports';
import type { IndicatorRecord } from '#application/ports/records';
import { usualSpelling } from '../period-cell.ts';
import { shown } from '../value-cell.ts';
import { answeredQuestion, columnOf, type Checked, type Checking } from './checked-records.ts';
import { Fills } from './fills.ts';
import { changedDescription, changedLasting, factsOf } from './measure-facts-of.ts';
import { whoAnswers } from './who-answers.ts';
import type { FileRecord } from './record-reader.ts';

/**
 * Checks the measures of a file by every rule of the form on which one is defined (docs/domain.md section 4). A code that is
 * there already, of which the file says something else, is asked about: it is taken over, as a new version where it changes
 * what is counted, only when the person says so.
 */
export async function checkMeasures(checking: Checking): Promise<Checked> {
  const { rules, questions, records, problems } = checking;
  const fills = new Fills(rules.mapping, questions);
  const known = new Map(rules.indicators.map((one) => [one.code.toLowerCase(), one]));
  const seen = new Map<string, number>();
  const settled = new Set<string>();
  const entries: StagedEntry[] = [];
  for (const record of records) {
    const code = record.said.get('code') ?? '';
    const before = seen.get(code.toLowerCase());
    if (before !== undefined) {
      const message = `Row ${before} has this code as well. Only one of them can come in.`;
      problems.add(record.row, record.column, code, message);
      continue;
    }
    seen.set(code.toLowerCase(), record.row);
    const standing = known.get(code.toLowerCase());
    if (standing) entries.push(...(await changeOf({ checking, fills, settled }, record, standing)));
    else entries.push(...(await additionOf(checking, fills, record)));
  }
  const answered = rules.mapping.answers
    .filter(
      ({ kind, said }) =>
        (kind === 'fill' && fills.used.has(said)) || (kind === 'standing' && settled.has(said)),
    )
    .map(answeredQuestion);
  return { entries: questions.all.length > 0 ? [] : entries, answered };
}

async function additionOf(checking: Checking, fills: Fills, record: FileRecord): Promise<StagedEntry[]> {
  const { tx, now, tenantId, questions } = checking;
  const shared = (await tx.cases.partnership(tenantId, now)) !== null;
  const facts = factsOf(checking, record, (role) =>
    role === 'aggregation' && !shared ? '' : fills.textOf(record, role),
  );
  const owner = fills.textOf(record, 'owner');
  const answers = await whoAnswers(checking, record, owner);
  if (!facts || !answers || questions.all.length > 0) return [];
  const { problems } = await weighMeasure(tx, now, { tenantId, facts, ...answers });
  for (const { field, message } of problems) tell(checking, record, field, message);
  if (problems.length > 0) return [];
  return [
    {
      ...{ row: record.row, column: record.column + 1, indicatorId: null, standing: 'new', notes: [] },
      ...{ title: `${facts.code}: ${facts.title}`, detail: shortly(facts.definition) },
      content: { facts, ...answers },
    },
  ];
}

interface Around {
  checking: Checking;
  fills: Fills;
  settled: Set<string>;
}

async function changeOf(
  { checking, fills, settled }: Around,
  record: FileRecord,
  indicator: IndicatorRecord,
): Promise<StagedEntry[]> {
  const { tx, now, rules, questions, problems, today } = checking;
  // What the file does not say of a measure that is there stays as it is.
  const facts = factsOf(checking, record, (role) => fills.cellOf(record, role), indicator);
  if (!facts) return [];
  const [lasting] = changedLasting(indicator, facts);
  if (lasting) {
    const message = `${measureFields[lasting].words} is settled once and for all: retire ${indicator.code} and define another.`;
    problems.add(record.row, columnOf(checking, lasting) ?? record.column, '', message);
    return [];
  }
  const counted = changedFacts(indicator, facts);
  const described = changedDescription(indicator, facts);
  const entry = {
    ...{ row: record.row, column: record.column + 1, indicatorId: indicator.id },
    title: `${indicator.code}: ${indicator.title}`,
  };
  if (counted.length + described.length === 0) {
    return [{ ...entry, standing: 'same', detail: 'As it stands.', notes: [], content: null }];
  }
  const words = (fields: readonly MeasureField[]): string =>
    fields.map((field) => measureFields[field].words.toLowerCase()).join(', ');
  const answer = rules.mapping.answers.find(
    ({ kind, said }) => kind === 'standing' && said === indicator.code,
  )?.meant;
  if (answer === leaveOut) {
    settled.add(indicator.code);
    checking.leaveOut();
    return [];
  }
  const from = usualSpelling(fills.cellOf(record, 'effectiveFrom')) || today;
  if (answer !== takeOver) {
    const version =
      counted.length > 0
        ? ` This makes a new version, from ${dayWords(from) ?? from}: its series breaks there.`
        : '';
    const message = `${indicator.code} is defined already, and the file says something else: ${words([...counted, ...described])}.${version}`;
    questions.ask('standing', indicator.code, record.row, message, [takeOver]);
    return [];
  }
  settled.add(indicator.code);
  const reason = fills.cellOf(record, 'reason') || `Brought in from the file ${checking.fileName}.`;
  const wrong = [
    ...(counted.length > 0 && isLocalDate(from)
      ? await versionProblems(tx, indicator, { facts, effectiveFrom: from, reason }, now)
      : []),
    ...(isLocalDate(from) ? [] : [{ field: 'effectiveFrom', message: `“${shown(from)}” is not a day.` }]),
    ...describedProblems(facts, await tx.measures.themeCodes(indicator.tenantId)),
  ];
  for (const { field, message } of wrong) tell(checking, record, field, message);
  if (wrong.length > 0) return [];
  const notes = [
    ...(counted.length > 0 ? [`New version from ${dayWords(from) ?? from}: ${words(counted)}.`] : []),
    ...(described.length > 0 ? [`Described anew: ${words(described)}.`] : []),
  ];
  const content = {
    facts,
    counted: counted.length > 0,
    described: described.length > 0,
    effectiveFrom: from,
    reason,
  };
  return [{ ...entry, standing: 'changed', detail: shortly(facts.definition), notes, content }];
}

/** Tells what is wrong with a field at its column, or at the code where the file has no such column. */
function tell(checking: Checking, record: FileRecord, field: string, message: string): void {
  const role = field === 'ownerPersonId' ? 'owner' : field === 'deputyPersonId' ? 'deputy' : field;
  const cell = record.said.get(role as MeasureField) ?? '';
  checking.problems.add(record.row, columnOf(checking, role) ?? record.column, cell, message);
}

const shortly = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
