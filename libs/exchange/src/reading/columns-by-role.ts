import type { ColumnRole } from '#domain/imports/import-mapping';

/** Columns of the file by what they say. */
export interface Columns {
  series: number[];
  period: number;
  areaCode: number;
  areaName: number;
  values: number[];
  numerator: number;
  denominator: number;
  commentary: number;
  missingKind: number;
  missingReason: number;
  wide: boolean;
}

/** Finds the columns of a file by their roles; -1 where there is none. */
export function columnsBy(roles: readonly ColumnRole[]): Columns {
  const all = (role: ColumnRole): number[] => roles.flatMap((one, index) => (one === role ? [index] : []));
  const wide = roles.includes('periodValue');
  return {
    series: all('series'),
    period: roles.indexOf('period'),
    areaCode: roles.indexOf('areaCode'),
    areaName: roles.indexOf('areaName'),
    values: wide ? all('periodValue') : all('value'),
    numerator: roles.indexOf('numerator'),
    denominator: roles.indexOf('denominator'),
    commentary: roles.indexOf('commentary'),
    missingKind: roles.indexOf('missingKind'),
    missingReason: roles.indexOf('missingReason'),
    wide,
  };
}
