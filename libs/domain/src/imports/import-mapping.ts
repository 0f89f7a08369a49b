/** What a column of a file says. */
export const columnRoles = [
  'leaveOut',
  'period',
  'series',
  'areaCode',
  'areaName',
  'value',
  'numerator',
  'denominator',
  'commentary',
  'periodValue',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export const columnRoleWords: Readonly<Record<ColumnRole, string>> = {
  leaveOut: 'Leave out',
  period: 'The period',
  series: 'Which measure it is',
  areaCode: 'Code of the area',
  areaName: 'Name of the area',
  value: 'The figure',
  numerator: 'Number counted (numerator)',
  denominator: 'Out of (denominator)',
  commentary: 'Commentary',
  periodValue: 'Figures of the period in its heading',
};

/** Stands for “do not bring these rows in” among the answers. */
export const leaveOut = 'leaveOut';

/** What the file leaves open: which measure a series is, how a period is to be read, whose area is ours. */
export const questionKinds = ['series', 'period', 'area'] as const;
export type QuestionKind = (typeof questionKinds)[number];

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
export function mappingProblems(roles: readonly ColumnRole[]): string[] {
  const count = (role: ColumnRole): number => roles.filter((one) => one === role).length;
  const problems: string[] = [];
  const wide = count('periodValue') > 0;
  if (!wide && count('period') === 0)
    problems.push('Say which column has the period, or which columns are periods.');
  if (wide && count('period') > 0)
    problems.push('Periods stand either in a column or in the headings, not in both.');
  const parts = count('numerator') + count('denominator');
  if (!wide && count('value') === 0 && parts < 2) problems.push('Say which column has the figures.');
  if (wide && count('value') + parts > 0)
    problems.push('Where the headings are periods, no other column has figures.');
  if (parts === 1) problems.push('A numerator and a denominator go together: name both columns.');
  if (count('value') > 1 && parts > 0)
    problems.push('Several columns of figures cannot share one numerator and denominator.');
  for (const role of ['period', 'areaCode', 'areaName', 'numerator', 'denominator', 'commentary'] as const) {
    if (count(role) > 1) problems.push(`Only one column can be “${columnRoleWords[role]}”.`);
  }
  return problems;
}
