/**
 * What a spreadsheet would run: a text that begins, after any blanks, with = + - or @ (their full-width forms
 * included), or with a tab or a line's end, which some programs drop before they look. Source: OWASP, "CSV injection".
 */
const STARTS_A_FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** A plain negative number is one, and runs nothing. */
const NEGATIVE_NUMBER = /^-\d+(\.\d+)?$/;

/**
 * A text as a spreadsheet may be given it: one apostrophe before what would otherwise run. Apostrophes that stand there
 * already are kept and one more is put before them, so that `rearm` gives back exactly what was there.
 */
export function disarm(text: string): string {
  return isArmed(text) ? `'${text}` : text;
}

/** The text that `disarm` was given. */
export function rearm(text: string): string {
  return text.startsWith("'") && isArmed(text.slice(1)) ? text.slice(1) : text;
}

function isArmed(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return STARTS_A_FORMULA.test(bare) && !NEGATIVE_NUMBER.test(bare);
}
