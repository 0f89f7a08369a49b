import type { CaseQuery } from '../../generated/operations.ts';

type Entry = NonNullable<CaseQuery['case']>['history'][number];

/** Which acts are picked out, as the address says it; empty for all. */
export interface TimelineFilter {
  readonly who: string;
  readonly kind: string;
  /** Whether nothing is to be folded, as for print. */
  readonly unfolded: boolean;
}

/** How many of the latest acts are in view. */
const ACTS_SHOWN = 10;

/** How many more are on the page, folded; the rest is on the page that folds nothing. */
const ACTS_FOLDED = 40;

/** How many changes of one act are in view; more are folded. */
const CHANGES_SHOWN = 4;

/** Done by nobody: told, but quietly. */
const QUIET = new Set(['The passing of time', 'Record keeping']);

/** Reads what is picked out from the address. */
export function timelineFilter(query: Readonly<Record<string, unknown>>): TimelineFilter {
  const one = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { who: one(query['who']), kind: one(query['kind']), unfolded: query['acts'] === 'all' };
}

/** The acts picked out. */
export function pickedOut(
  history: readonly Entry[],
  { who, kind }: Pick<TimelineFilter, 'who' | 'kind'>,
): Entry[] {
  return history.filter((entry) => (!who || personOf(entry) === who) && (!kind || entry.kind === kind));
}

/**
 * The acts on a case, newest first; those before the last few are folded away, since every signature is one. With them
 * whom and what they can be picked out by.
 */
export function timelineOf(history: readonly Entry[], filter: TimelineFilter) {
  const picked = pickedOut(history, filter).toSorted((a, b) => b.seq - a.seq);
  const acts = picked.map(timelineItem);
  const fold = acts.length > ACTS_SHOWN + 2 && !filter.unfolded ? ACTS_SHOWN : acts.length;
  const people = history.filter((entry) => !QUIET.has(entry.kind ?? '')).map(personOf);
  return {
    latest: acts.slice(0, fold),
    earlier: acts.slice(fold, fold + ACTS_FOLDED),
    beyond: Math.max(0, acts.length - fold - ACTS_FOLDED),
    count: acts.length,
    total: history.length,
    filter,
    unfolded: filter.unfolded,
    unfoldHref: `?${new URLSearchParams({ ...said(filter), acts: 'all' }).toString()}#every-act`,
    filtered: filter.who !== '' || filter.kind !== '',
    people: choices('Everybody', people),
    kinds: choices(
      'Everything',
      history.flatMap(({ kind }) => (kind ? [kind] : [])),
    ),
  };
}

function said({ who, kind }: TimelineFilter): Record<string, string> {
  return { ...(who && { who }), ...(kind && { kind }) };
}

function choices(all: string, values: readonly string[]) {
  const each = [...new Set(values)].toSorted((a, b) => a.localeCompare(b));
  return [{ value: '', text: all }, ...each.map((value) => ({ value, text: value }))];
}

function timelineItem(entry: Entry) {
  const changes = entry.changes ?? [];
  const quiet = QUIET.has(entry.kind ?? '');
  return {
    label: entry.label.charAt(0).toUpperCase() + entry.label.slice(1),
    byline: quiet ? null : byline(entry),
    quiet,
    at: entry.at,
    moved: movedTo(entry),
    detail: changes.some((change) => says(change, entry.detail)) ? null : entry.detail,
    changes: changes.length > CHANGES_SHOWN ? [] : changes,
    folded: changes.length > CHANGES_SHOWN ? changes : [],
  };
}

/** Where the act led, where it led anywhere. */
export function movedTo({ fromLabel, toLabel }: Entry): string {
  return fromLabel && toLabel !== fromLabel ? toLabel : '';
}

/** Whether the change says already what the act's own words say. */
function says({ label, after }: { label: string; after: string | null }, detail: string | null): boolean {
  return detail === label || detail === `${label}: ${after ?? ''}`;
}

/** The same, and by which token where it was by one. */
function byline(entry: Entry): string {
  return entry.byToken ? `${personOf(entry)}, by the token “${entry.byToken}”` : personOf(entry);
}

/** Who acted and for whom, unless the name says it already. */
export function personOf({ who, onBehalfOf }: Entry): string {
  return onBehalfOf && !who.includes(onBehalfOf) ? `${who}, on behalf of ${onBehalfOf}` : who;
}
