import { leaveOut, type ImportAnswer } from '#domain/imports/import-mapping';

/** What a series of a file turns out to be: an indicator, rows not wanted, or something to ask about. */
export type SeriesMeaning<I> = I | 'leaveOut' | 'unknown';

/** What stands between the parts of a series' name that several columns make. */
const BETWEEN = ' | ';

/** The name of a series from the cells that make it up. */
export function seriesName(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(BETWEEN)
    .slice(0, 400);
}

const byCode = (text: string): string => text.toLowerCase().replace(/[^a-z0-9&]/g, '');
const byTitle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();

/** Finds the indicator that a series of a file is: as was answered, else by its code, else by its title. */
export class SeriesNames<I extends { id: string; code: string; title: string }> {
  private readonly known = new Map<string, SeriesMeaning<I>>();
  /** Every series that was asked about. */
  readonly seen = new Set<string>();
  private readonly byCode: ReadonlyMap<string, I>;
  private readonly byTitle: ReadonlyMap<string, I>;

  constructor(indicators: readonly I[], answers: readonly ImportAnswer[]) {
    this.byCode = new Map(indicators.map((one) => [byCode(one.code), one]));
    const titles = Map.groupBy(indicators, ({ title }) => byTitle(title));
    // Two of one title cannot be told apart by it.
    this.byTitle = new Map(
      [...titles].flatMap(([title, [one, other]]) => (one && !other ? [[title, one]] : [])),
    );
    const byId = new Map(indicators.map((one) => [one.id, one]));
    for (const { kind, said, meant } of answers) {
      if (kind !== 'series') continue;
      this.known.set(said, meant === leaveOut ? leaveOut : (byId.get(meant) ?? 'unknown'));
    }
  }

  /** What a series is. */
  meaningOf(said: string): SeriesMeaning<I> {
    this.seen.add(said);
    const known = this.known.get(said);
    if (known !== undefined) return known;
    const found = (said && (this.byCode.get(byCode(said)) ?? this.byTitle.get(byTitle(said)))) || 'unknown';
    this.known.set(said, found);
    return found;
  }
}
