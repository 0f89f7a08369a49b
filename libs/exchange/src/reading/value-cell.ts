/** What a cell with a figure says: a number, that there is none and why, or what is wrong. */
export type ValueCell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'none'; readonly mark: string }
  | { readonly kind: 'wrong'; readonly message: string };

/** What publishers write where a figure is missing, suppressed or not applicable. */
const NO_FIGURE = new Set([
  ...[
    '',
    '-',
    '--',
    '..',
    '.',
    ':',
    '*',
    '**',
    '~',
    'c',
    'x',
    'z',
    'u',
    'w',
    'n/a',
    'na',
    'nan',
    'null',
    'none',
  ],
  ...[
    '[c]',
    '[x]',
    '[z]',
    '[u]',
    '[w]',
    '[low]',
    '#n/a',
    's',
    'supp',
    'suppressed',
    'missing',
    'not available',
  ],
]);

/** Arabic-Indic and full-width digits, which some spreadsheets write, as the usual ones. */
function usualDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',');
}

const PLAIN = /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const EUROPEAN = /^-?\d{1,3}(?:\.\d{3})+,\d+$/;
const COMMA_DECIMAL = /^-?\d+,\d+$/;

/** No figure of a council is this large; more is a slip. */
const LARGEST = 1e15;

/**
 * Reads a figure as spreadsheets write it: thousands separated by commas or spaces, a percent or pound sign, a real minus
 * or brackets for one, a decimal comma where it can be nothing else, digits of other scripts.
 */
export function readValue(cell: string): ValueCell {
  const direct = cell.length < 16 && PLAIN.test(cell) ? Number(cell) : Number.NaN;
  if (Math.abs(direct) <= LARGEST) return { kind: 'number', value: direct };
  const tidy = cell.trim();
  if (NO_FIGURE.has(tidy.toLowerCase()) || /^[\u2010-\u2015\u2212]$/.test(tidy)) {
    return { kind: 'none', mark: tidy === '' ? 'blank' : tidy };
  }
  if (tidy.startsWith('=')) {
    return wrong(`“${shown(tidy)}” is a formula: copy the cells and paste their values.`);
  }
  let text = usualDigits(tidy)
    .replace(/[\s\u00a0\u202f\u2009£]/g, '')
    .replace(/^[\u2010-\u2015\u2212]/, '-');
  text = text
    .replace(/%$/, '')
    .replace(/^\((.+)\)$/, '-$1')
    .replace(/^\+/, '');
  if (GROUPED.test(text)) text = text.replaceAll(',', '');
  else if (EUROPEAN.test(text)) text = text.replaceAll('.', '').replace(',', '.');
  else if (COMMA_DECIMAL.test(text)) text = text.replace(',', '.');
  if (!PLAIN.test(text)) return wrong(`“${shown(tidy)}” is not a number.`);
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) <= LARGEST
    ? { kind: 'number', value }
    : wrong(`“${shown(tidy)}” is too large to be right.`);
}

const wrong = (message: string): ValueCell => ({ kind: 'wrong', message });

/** A cell as a sentence quotes it. */
export function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
