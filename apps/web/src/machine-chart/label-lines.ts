/** A letter of Arial is about this much of its size wide, taken over ordinary words. */
const LETTER = 0.54;

/**
 * A label broken at its spaces into lines that fit a width.
 * @param width in the same units as the size of the letters
 */
export function linesOf(label: string, width: number, size: number): string[] {
  const most = Math.max(Math.floor(width / (size * LETTER)), 1);
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && joined.length <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
