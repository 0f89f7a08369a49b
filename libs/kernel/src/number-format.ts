import { ok, refuse } from './result.ts';
import type { Refusal, Result } from './result.ts';

/** Largest figure accepted, in either direction: beyond it a double no longer counts in ones reliably. */
const LARGEST_FIGURE = 1e15;

const formatters = new Map<number, Intl.NumberFormat>();

/** How a figure is shown: decimals kept, and the unit's label ("%", "£", "per 100,000", "" for a bare count). */
export interface FigureStyle {
  readonly decimals: number;
  readonly unitLabel: string;
}

/** A number in British style with exactly `decimals` places and commas between thousands, never "-0". */
export function formatNumber(value: number, decimals: number): string {
  let formatter = formatters.get(decimals);
  if (!formatter) {
    formatter = new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
    formatters.set(decimals, formatter);
  }
  return formatter.format(value);
}

/** A figure with its unit: "38.3%", "£1,250", "412 per 100,000", "1,204". */
export function formatValue(value: number, style: FigureStyle): string {
  const number = formatNumber(value, style.decimals);
  if (style.unitLabel === '') return number;
  if (style.unitLabel === '%') return `${number}%`;
  if (style.unitLabel === '£') return number.startsWith('-') ? `-£${number.slice(1)}` : `£${number}`;
  return `${number} ${style.unitLabel}`;
}

/** Removes the noise of binary arithmetic (0.1 + 0.2) by keeping fifteen significant digits. */
export function tidyNumber(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * Reads a figure as people type it: commas between thousands, a leading "£" or a trailing "%" are allowed, a blank is
 * no figure (null). Anything that is not plainly one number is refused in words, never guessed.
 */
export function parseFigure(text: string): Result<number | null, Refusal<'notAFigure' | 'figureTooLarge'>> {
  const typed = text.trim().replace(/\u2212/g, '-');
  if (typed === '') return ok(null);
  const match = /^([+-]?)£?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s?%?$/.exec(typed);
  if (!match) {
    const shown = typed.length > 30 ? `${typed.slice(0, 30)}…` : typed;
    return refuse('notAFigure', `“${shown}” is not a figure: write it in digits, for example 1,204 or 38.3.`);
  }
  const value = Number((match[2] ?? '').replace(/,/g, ''));
  if (value > LARGEST_FIGURE) {
    return refuse(
      'figureTooLarge',
      'This figure is too large: check the unit, for example thousands or millions.',
    );
  }
  return ok(match[1] === '-' && value !== 0 ? -value : value);
}
