/** What the balance of a suite is read from; each in the words of pages. */
export interface Balanced {
  readonly theme: string | null;
  readonly level: string;
  readonly kind: string;
}

/** How many measures of a suite share a theme, a level or a kind. */
export interface BalanceCount {
  readonly by: 'theme' | 'level' | 'kind';
  readonly of: string | null;
  readonly count: number;
}

/** Kinds that say what came of the work for people (docs/domain.md section 4, “Outcome chain”). */
const OUTCOMES: readonly string[] = ['early_outcome', 'outcome'];

/** Fewer measures than this say nothing about balance. */
const FEWEST = 4;

/** A suite counted by theme, level and kind, the most frequent first. */
export function balanceOf(measures: readonly Balanced[]): BalanceCount[] {
  return (['theme', 'level', 'kind'] as const).flatMap((by) => {
    const counts = new Map<string | null, number>();
    for (const measure of measures) counts.set(measure[by], (counts.get(measure[by]) ?? 0) + 1);
    return [...counts].map(([of, count]) => ({ by, of, count })).sort((a, b) => b.count - a.count);
  });
}

/**
 * What is one-sided about the place's own measures in a suite, in sentences, beside as many as members share in it: no measure of an outcome (outcomes count, not meetings and papers), a
 * theme of the place with no measure at all, one theme with more than half, one level or one kind for everything.
 */
export function suiteFlags(measures: readonly Balanced[], themes: readonly string[], shared = 0): string[] {
  if (measures.length === 0)
    return [
      shared === 0
        ? 'It holds no measure yet.'
        : 'Members share all that is in it: what kinds of measures they are cannot be seen here.',
    ];
  const flags: string[] = [];
  if (!measures.some(({ kind }) => OUTCOMES.includes(kind)))
    flags.push('It has no outcome measure: it tells what is done, not what comes of it.');
  if (measures.length < FEWEST) return flags;
  const missing = themes.filter((name) => !measures.some(({ theme }) => theme === name));
  if (missing.length > 0 && missing.length < themes.length)
    flags.push(`Nothing in it is about ${listed(missing)}.`);
  const counts = balanceOf(measures);
  const heavy = counts.find(({ by, of, count }) => by === 'theme' && of && count * 2 > measures.length);
  if (heavy && themes.length > 1) flags.push(`More than half of it is about ${String(heavy.of)}.`);
  const whole = (wanted: BalanceCount['by']) =>
    counts.some(({ by, count }) => by === wanted && count === measures.length);
  if (whole('level')) flags.push('All of it is on one level.');
  if (whole('kind')) flags.push('All of it is of one kind.');
  return flags;
}

/** What decides whether a measure may stand in a suite of this sort. */
export interface Standing {
  readonly passesGate: boolean;
  readonly published: boolean;
}

/** What a suite promises that its measures do not hold: quality of a key suite, publicity of one meant for everybody. */
export function promiseFlags(
  { isKey, forPublic }: { isKey: boolean; forPublic: boolean },
  measures: readonly Standing[],
): string[] {
  const flags: string[] = [];
  const failing = measures.filter(({ passesGate }) => !passesGate).length;
  if (isKey && failing > 0)
    flags.push(
      failing === 1
        ? 'One of its measures is not good enough for a key suite.'
        : `${failing} of its measures are not good enough for a key suite.`,
    );
  const hidden = measures.filter(({ published }) => !published).length;
  if (forPublic && hidden > 0)
    flags.push(
      hidden === measures.length
        ? 'It is meant for everybody, and none of its measures is published yet.'
        : `It is meant for everybody; measures not published yet: ${hidden}.`,
    );
  return flags;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
