import { readNumber, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';

/** The fields of a return, as text: what a person sees and types. */
export interface ReturnValues {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly commentary: string;
  readonly reason: string;
  /** Why the figure will not come: a kind of reason, and words. */
  readonly missing: { readonly kind: string; readonly reason: string };
}

/** What the API holds of a return, and what its figures are called. */
export interface ReturnFigures {
  readonly state: string;
  readonly valueKind: string;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
  readonly multiplier: number | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly commentary: string | null;
  readonly reason: string | null;
  readonly missing?: { readonly kind: string; readonly reason: string } | null;
}

/** Figures ready to send, or what is wrong with what was typed. */
export interface ReadReturn {
  readonly problems: readonly FieldProblem[];
  readonly figures: {
    readonly value: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
  };
}

/** What the form holds when first shown. */
export function valuesFrom(item: ReturnFigures): ReturnValues {
  const figure = (number: number | null): string => (number === null ? '' : String(number));
  return {
    value: item.valueKind === 'ratio' ? '' : figure(item.value),
    numerator: figure(item.numerator),
    denominator: figure(item.denominator),
    commentary: item.commentary ?? '',
    // The reason for an earlier figure is not the reason for a new one.
    reason: item.state === 'signed' ? '' : (item.reason ?? ''),
    missing: { kind: item.missing?.kind ?? '', reason: item.missing?.reason ?? '' },
  };
}

/**
 * The figure as it will be published: the one held, or worked out from the two that were typed.
 * @returns null while there is nothing to work it out from.
 */
export function figureOf(item: ReturnFigures): number | null {
  if (item.value !== null) return item.value;
  const { numerator, denominator } = item;
  if (item.valueKind !== 'ratio' || numerator === null || !denominator) return null;
  return (numerator / denominator) * (item.multiplier ?? 1);
}

/** What was typed, kept word for word for when the form comes back. */
export function valuesTyped(body: FormBody): ReturnValues {
  const sent = body['missing'];
  const missing = typeof sent === 'object' && sent !== null ? (sent as FormBody) : {};
  return {
    value: textOf(body, 'value'),
    numerator: textOf(body, 'numerator'),
    denominator: textOf(body, 'denominator'),
    commentary: textOf(body, 'commentary'),
    reason: textOf(body, 'reason'),
    missing: { kind: textOf(missing, 'kind'), reason: textOf(missing, 'reason') },
  };
}

/**
 * Reads the figures.
 * @param complete true when the person goes on to sign: then nothing may be left empty.
 */
export function readReturn(
  item: ReturnFigures,
  typed: Pick<ReturnValues, 'value' | 'numerator' | 'denominator'>,
  complete: boolean,
): ReadReturn {
  const problems: FieldProblem[] = [];
  const read = (field: 'value' | 'numerator' | 'denominator', what: string): number | null => {
    const number = readNumber(typed[field], what);
    if (!number.ok) problems.push({ field, message: number.message });
    else if (number.value === null && complete) problems.push({ field, message: `Enter ${what}` });
    return number.ok ? number.value : null;
  };
  if (item.valueKind !== 'ratio') {
    return { problems, figures: { value: read('value', 'the figure'), numerator: null, denominator: null } };
  }
  const numerator = read('numerator', named(item.numeratorLabel, 'the number counted'));
  const denominator = read('denominator', named(item.denominatorLabel, 'the number it is out of'));
  return { problems, figures: { value: null, numerator, denominator } };
}

/** What is wrong with saying that a figure will not come, before it is sent. */
export function missingTyped({ missing }: ReturnValues): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (missing.kind === '')
    problems.push({ field: 'missing.kind', message: 'Choose why there will be no figure' });
  if (missing.reason === '')
    problems.push({ field: 'missing.reason', message: 'Say in words why there will be no figure' });
  return problems;
}

/** "People claiming" reads as "people claiming" inside a sentence; an abbreviation stays as it is. */
function named(label: string | null, otherwise: string): string {
  if (!label) return otherwise;
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
