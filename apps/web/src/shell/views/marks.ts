/**
 * Drawn marks. A status is never told by colour alone: each has its own outline and its own letter, and
 * the word stands beside it on the page, so the drawing itself is hidden from screen readers.
 */

interface RagDrawing {
  readonly outline: string;
  readonly letter: string;
}

/** Outlines in a 24 by 24 square; the class gives the colours, so that print and dark paper can differ. */
const ragDrawings: Readonly<Record<string, RagDrawing>> = {
  exceeding: { outline: '<path d="M12 .8l10.6 9V23H1.4V9.8z"/>', letter: 'E' },
  green: { outline: '<circle cx="12" cy="12" r="11"/>', letter: 'G' },
  amber: { outline: '<path d="M12 .8L23.2 12 12 23.2.8 12z"/>', letter: 'A' },
  red: { outline: '<path d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z"/>', letter: 'R' },
  noTarget: { outline: '<rect x="1.5" y="1.5" width="21" height="21" rx="3"/>', letter: 'T' },
  noData: {
    outline: '<rect x="1.5" y="1.5" width="21" height="21" rx="3" stroke-dasharray="4 3"/>',
    letter: 'N',
  },
  overdue: { outline: '<path d="M12 1.5L23 22H1z"/>', letter: '!' },
};

/**
 * The status mark as inline SVG.
 * @param rag one of the API's statuses; an unknown one is drawn as "no data".
 */
export function ragMark(rag: string): string {
  const known = Object.hasOwn(ragDrawings, rag) ? rag : 'noData';
  const drawing = ragDrawings[known] ?? { outline: '', letter: '' };
  const low = known === 'overdue' ? 19.5 : known === 'exceeding' ? 19 : 16.6;
  return (
    `<svg class="gt-rag gt-rag--${known}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">` +
    `${drawing.outline}<text x="12" y="${low}" text-anchor="middle">${drawing.letter}</text></svg>`
  );
}

/** What each variation or assurance word is drawn as: an outline, and the letter set in it. */
const chartDrawings: Readonly<Record<string, { readonly tone: string; readonly letter: string }>> = {
  common: { tone: 'common', letter: '~' },
  improvementHigh: { tone: 'improvement', letter: 'H' },
  improvementLow: { tone: 'improvement', letter: 'L' },
  concernHigh: { tone: 'concern', letter: 'H' },
  concernLow: { tone: 'concern', letter: 'L' },
  neitherHigh: { tone: 'neither', letter: 'H' },
  neitherLow: { tone: 'neither', letter: 'L' },
  pass: { tone: 'improvement', letter: 'P' },
  fail: { tone: 'concern', letter: 'F' },
  hitOrMiss: { tone: 'common', letter: '?' },
};

/**
 * The mark of variation or assurance (docs/spc, after NHS Making Data Count) as inline SVG, or nothing for an
 * unknown word. The letter tells which way values went (H, L) or what to expect (P, F, ?).
 */
export function chartMark(mark: string): string {
  const drawing = Object.hasOwn(chartDrawings, mark) ? chartDrawings[mark] : undefined;
  if (!drawing) return '';
  return (
    `<svg class="gt-mark gt-mark--${drawing.tone}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">` +
    `<circle cx="12" cy="12" r="10.5"/><text x="12" y="16.6" text-anchor="middle">${drawing.letter}</text></svg>`
  );
}

/** Arrows that follow the values: up, down, and a bar for level. Drawn, because not every font has such signs. */
const directionDrawings: Readonly<Record<string, string>> = {
  up: '<path d="M6 1l5 10H1z"/>',
  down: '<path d="M6 11L1 1h10z"/>',
  level: '<path d="M1 4.5h10v3H1z"/>',
};

/** The arrow of a direction as inline SVG, or nothing for an unknown word; the word itself stands beside it. */
export function directionMark(way: string): string {
  const drawing = Object.hasOwn(directionDrawings, way) ? directionDrawings[way] : undefined;
  if (!drawing) return '';
  return `<svg class="gt-arrow" viewBox="0 0 12 12" aria-hidden="true" focusable="false">${drawing}</svg>`;
}
