/** Colours of charts: each at least 3:1 against white, and never the only difference between two things. */
export const palette = {
  ink: '#1d2733',
  quiet: '#4b5763',
  grid: '#e3e6ea',
  /** After NHS Making Data Count: red for the target, with its own dash pattern beside. */
  target: '#b01515',
  band: '#f3dcdc',
  limits: '#6b7177',
  improvement: '#1464a8',
  concern: '#b8500a',
  neither: '#490092',
  trajectory: '#490092',
} as const;

/** How one special-cause point is drawn: shape, letter and colour, any of which is enough. */
export interface PointMark {
  readonly symbol: 'rect' | 'diamond' | 'triangle';
  readonly letter: 'H' | 'L' | 'S';
  readonly colour: string;
  readonly word: string;
}

/**
 * The mark for a special-cause word such as `improvementHigh` or `concernLow` (docs/spc, after NHS Making
 * Data Count). Square for improvement, diamond for concern, triangle for change that is not judged; H or L
 * tells which way the values went.
 * @param point the API's word; null is an ordinary point.
 */
export function pointMark(point: string | null | undefined): PointMark | null {
  if (!point || /common/i.test(point)) return null;
  const letter = /high/i.test(point) ? 'H' : /low/i.test(point) ? 'L' : 'S';
  if (/improvement/i.test(point)) {
    return { symbol: 'rect', letter, colour: palette.improvement, word: 'special cause, better' };
  }
  if (/concern/i.test(point)) {
    return { symbol: 'diamond', letter, colour: palette.concern, word: 'special cause, worse' };
  }
  return { symbol: 'triangle', letter, colour: palette.neither, word: 'special cause' };
}
