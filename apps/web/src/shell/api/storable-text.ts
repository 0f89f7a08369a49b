/** Control characters, but for tabs and line ends: a paste brings them along, nobody sees them. */
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/**
 * Takes out of texts what the API refuses and nobody meant to type: a replacer for `JSON.stringify`. A word processor's
 * soft line end becomes a line end, half of a letter the sign for one that could not be read.
 */
export function storableText(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value
    .replaceAll(unseen, '')
    .replaceAll(/[\u000b\u000c]/g, '\n')
    .toWellFormed();
}
