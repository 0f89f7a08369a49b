import type { ImportKind } from './import-state.ts';
import { measureFields, targetFields, type RecordRole } from './record-fields.ts';

const figureRoles = [
  'leaveOut',
  'period',
  'series',
  'areaCode',
  'areaName',
  'value',
  'numerator',
  'denominator',
  'commentary',
  'missingKind',
  'missingReason',
  'periodValue',
] as const;
type FigureRole = (typeof figureRoles)[number];

/** What a column of a file says. */
export type ColumnRole = FigureRole | RecordRole;

const figureRoleWords: Readonly<Record<FigureRole, string>> = {
  leaveOut: 'Leave out',
  period: 'The period',
  series: 'Which measure it is',
  areaCode: 'Code of the area',
  areaName: 'Name of the area',
  value: 'The figure',
  numerator: 'Number counted (numerator)',
  denominator: 'Out of (denominator)',
  commentary: 'Commentary',
  missingKind: 'Kind of reason why there is no figure',
  missingReason: 'Why there is no figure',
  periodValue: 'Figures of the period in its heading',
};

/** What the columns of a file of one kind can say, in the order a form offers it, each with its words. */
export function rolesIn(kind: ImportKind): { role: ColumnRole; words: string }[] {
  const named = <R extends ColumnRole>(fields: Readonly<Record<R, { words: string }>>) =>
    (Object.keys(fields) as R[]).map((role) => ({ role, words: fields[role].words }));
  const figures = (roles: readonly FigureRole[]) =>
    roles.map((role) => ({ role, words: figureRoleWords[role] }));
  if (kind === 'indicators') return [...figures(['leaveOut']), ...named(measureFields)];
  if (kind !== 'targets') return figures(figureRoles);
  return [...figures(['leaveOut', 'series', 'period', 'value', 'periodValue']), ...named(targetFields)];
}

/** Stands for “do not bring these rows in” among the answers. */
export const leaveOut = 'leaveOut';
/** What is answered where a file says something else of what stands, and is to prevail. */
export const takeOver = 'Take over what the file says';

/**
 * What the file leaves open: which measure a series is, how a period is to be read, whose area is ours; what it says
 * nothing of; whether it prevails over what stands; why an unusual figure is right.
 */
export const questionKinds = ['series', 'period', 'area', 'fill', 'standing', 'unusual'] as const;
export type QuestionKind = (typeof questionKinds)[number];
/** Those whose answers the next file of the same place is read by as well; the others are of one file alone. */
export const lastingQuestions: readonly QuestionKind[] = ['series', 'period', 'area'];

/** What a text of the file means: an indicator's id, a period in a spelling we know, an area; or `leaveOut`. */
export interface ImportAnswer {
  kind: QuestionKind;
  said: string;
  meant: string;
}

/** How a file is read: the row of the headings (counted from 1), what each column says, and what its words mean. */
export interface ImportMapping {
  headerRow: number;
  roles: ColumnRole[];
  answers: ImportAnswer[];
}

/** What is wrong with the roles of columns before a row is read, in words. */
export function mappingProblems(roles: readonly ColumnRole[], kind: ImportKind): string[] {
  const count = (role: ColumnRole): number => roles.filter((one) => one === role).length;
  if (kind === 'indicators') {
    return [
      ...(count('code') > 0 ? [] : ['Say which column has the code of the measure.']),
      ...twice(roles, kind),
    ];
  }
  const problems: string[] = [];
  const wide = count('periodValue') > 0;
  const dated = count('period') + (kind === 'targets' ? count('starts') : 0);
  if (!wide && dated === 0) problems.push('Say which column has the period, or which columns are periods.');
  if (wide && dated > 0) problems.push('Periods stand either in a column or in the headings, not in both.');
  const parts = count('numerator') + count('denominator');
  if (!wide && count('value') === 0 && parts < 2) problems.push('Say which column has the figures.');
  if (wide && count('value') + parts > 0)
    problems.push('Where the headings are periods, no other column has figures.');
  if (kind === 'targets') {
    if (count('value') > 1) problems.push('Only one column can be “The figure”.');
    if (count('tolerance') > 0 && count('toleranceBelow') + count('toleranceAbove') > 0)
      problems.push('The tolerance stands either in one column or in two, not in both.');
  }
  // Of other areas the size alone is worth having: with the figure it says what chance explains.
  const sizeAlone = kind === 'comparators' && count('denominator') === 1 && count('value') === 1;
  if (parts === 1 && !sizeAlone)
    problems.push('A numerator and a denominator go together: name both columns.');
  if (count('missingKind') > 0 && count('missingReason') === 0)
    problems.push('A kind of reason goes with the words: say which column has “Why there is no figure”.');
  if (count('missingReason') > 0 && (wide || count('value') > 1))
    problems.push('Why there is no figure can only be said beside one column of figures.');
  if (count('value') > 1 && parts > 0)
    problems.push('Several columns of figures cannot share one numerator and denominator.');
  return [...problems, ...twice(roles, kind)];
}

/** Roles of which there can be several columns. */
const SEVERAL: readonly ColumnRole[] = ['leaveOut', 'series', 'value', 'periodValue'];

function twice(roles: readonly ColumnRole[], kind: ImportKind): string[] {
  return rolesIn(kind)
    .filter(({ role }) => !SEVERAL.includes(role) && roles.filter((one) => one === role).length > 1)
    .map(({ words }) => `Only one column can be “${words}”.`);
}
