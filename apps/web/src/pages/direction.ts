/** A direction of travel in a word, with an arrow that follows the values, not the judgement. */
export interface DirectionWords {
  readonly word: string;
  /** Which arrow is drawn; none where it is too early to say. */
  readonly way: 'up' | 'down' | 'level' | '';
}

const words: Readonly<Record<string, string>> = {
  improving: 'Improving',
  worsening: 'Worsening',
  steady: 'Steady',
};

/**
 * @param direction the API's judgement, by polarity.
 * @param change the difference that the arrow shows: up, down or level.
 */
export function directionWords(direction: string, change: number | null): DirectionWords {
  const word = words[direction] ?? 'Too early to say';
  if (change === null || !(direction in words)) return { word, way: '' };
  return { word, way: change > 0 ? 'up' : change < 0 ? 'down' : 'level' };
}
