type Figure = number | null | undefined;

const minus = '\u2212';
const formats = new Map<number, Intl.NumberFormat>();

/** One formatter per count of decimals: making them is slow, and a scorecard uses hundreds. */
function formatOf(decimals: number): Intl.NumberFormat {
  const places = Math.min(Math.max(Math.trunc(decimals), 0), 8);
  let format = formats.get(places);
  if (!format) {
    format = new Intl.NumberFormat('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });
    formats.set(places, format);
  }
  return format;
}

/**
 * A number with thousands separated and a fixed count of decimals, with a true minus sign.
 * @param decimals places after the point, 0 unless said.
 * @returns "–" for a missing figure.
 */
export function numberFilter(figure: Figure, decimals = 0): string {
  if (figure === null || figure === undefined || !Number.isFinite(figure)) return '–';
  const text = formatOf(decimals).format(figure);
  // A figure that rounds to nothing is not "minus nothing".
  if (/^-0([.]0*)?$/.test(text)) return text.slice(1);
  return text.replace('-', minus);
}

/**
 * A number with its unit, as read aloud: "38.3%", "412 per 100,000", "£12".
 * @param unit the indicator's unit label; a lone "£" goes in front, everything else behind.
 */
export function valueFilter(figure: Figure, unit = '', decimals = 0): string {
  const text = numberFilter(figure, decimals);
  if (text === '–' || unit === '') return text;
  if (unit === '£') return text.startsWith(minus) ? `${minus}£${text.slice(1)}` : `£${text}`;
  return unit === '%' ? `${text}%` : `${text}\u00a0${unit}`;
}

/** A difference with its sign written out: "+2.1", "−0.4", "0.0". */
export function changeFilter(figure: Figure, decimals = 0): string {
  const text = numberFilter(figure, decimals);
  return figure !== null && figure !== undefined && figure > 0 && !/^0([.]0*)?$/.test(text)
    ? `+${text}`
    : text;
}

/** A resource in its unit: pence as "£12,500", hundredths of a full-time post as "2.5 FTE". */
export function resourceFilter(amount: Figure, unit: string): string {
  if (unit !== 'FTE' || amount === null || amount === undefined) return poundsFilter(amount);
  return `${numberFilter(amount / 100, amount % 100 === 0 ? 0 : amount % 10 === 0 ? 1 : 2)}\u00a0FTE`;
}

/** Money from whole pence: "£12,500", or "£12,500.50" where there are pence. */
export function poundsFilter(pence: Figure): string {
  if (pence === null || pence === undefined) return '–';
  const amount = numberFilter(Math.abs(pence) / 100, pence % 100 === 0 ? 0 : 2);
  return `${pence < 0 ? minus : ''}£${amount}`;
}
