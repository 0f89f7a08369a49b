/** A direction of travel in a word, and the arrow of the last step. */
export interface DirectionWords {
  /** The judgement over the last periods, by polarity. */
  readonly word: string;
  /** The way of the last change, which may run against the judgement; none where there is no figure before. */
  readonly way: 'up' | 'down' | 'level' | '';
}

const words: Readonly<Record<string, string>> = {
  improving: 'Improving',
  worsening: 'Worsening',
  steady: 'Steady',
};

/**
 * @param direction the API's judgement of the last periods, by polarity.
 * @param change the difference from the period before: the arrow follows it, up, down or level.
 */
export function directionWords(direction: string, change: number | null): DirectionWords {
  const word = Object.hasOwn(words, direction) ? (words[direction] ?? '') : 'Too early to say';
  return { word, way: change === null ? '' : change > 0 ? 'up' : change < 0 ? 'down' : 'level' };
}
