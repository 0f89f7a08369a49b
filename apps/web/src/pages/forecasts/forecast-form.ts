import { readNumber, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';

/** What a person types of a forecast. */
export type TypedForecast = Record<'periodStart' | 'value' | 'low' | 'high' | 'basis', string>;

/** A forecast ready to send, or what is wrong with what was typed. */
export interface ReadForecast {
  readonly problems: readonly FieldProblem[];
  readonly forecast: {
    periodStart: string;
    value: number;
    low: number | null;
    high: number | null;
    basis: string;
  };
}

/** What was typed, word for word. */
export function typedForecast(body: FormBody): TypedForecast {
  return {
    periodStart: textOf(body, 'periodStart'),
    value: textOf(body, 'value'),
    low: textOf(body, 'low'),
    high: textOf(body, 'high'),
    basis: textOf(body, 'basis'),
  };
}

/** Reads the numbers; what they mean for one another is the API's to judge. */
export function readForecast(typed: TypedForecast): ReadForecast {
  const problems: FieldProblem[] = [];
  const read = (field: 'value' | 'low' | 'high', what: string): number | null => {
    const number = readNumber(typed[field], what);
    if (!number.ok) problems.push({ field, message: number.message });
    return number.ok ? number.value : null;
  };
  if (!typed.periodStart) problems.push({ field: 'periodStart', message: 'Choose the period' });
  const value = read('value', 'the figure you expect');
  if (value === null && !problems.some(({ field }) => field === 'value'))
    problems.push({ field: 'value', message: 'Enter the figure you expect' });
  const low = read('low', 'the low end');
  const high = read('high', 'the high end');
  if (!typed.basis) problems.push({ field: 'basis', message: 'Say what it rests on' });
  return { problems, forecast: { ...typed, value: value ?? 0, low, high } };
}
