import type { ColumnRole } from '#domain/imports/import-mapping';
import { rolesIn } from '#domain/imports/import-mapping';
import type { EntryKind } from '#domain/imports/import-state';
import type { ColumnFacts } from '../column-facts.ts';
import { looksLikePeriod } from '../period-cell.ts';

/** Other names that spreadsheets give to what a column says, in small letters and words apart. */
const ALSO: Readonly<Record<EntryKind, readonly (readonly [ColumnRole, RegExp])[]>> = {
  targets: [
    [
      'series',
      /^(?:(?:indicator|measure|metric|kpi|pi)(?: (?:code|id|ref|reference|name|title))?|code|ref)$/,
    ],
    ['toleranceBelow', /^(?:tolerance|band) (?:below|lower|down)|^lower (?:tolerance|band)/],
    ['toleranceAbove', /^(?:tolerance|band) (?:above|upper|up)|^upper (?:tolerance|band)/],
    ['tolerance', /^(?:tolerance|band)(?: .*)?$/],
    ['starts', /^(?:starts?|start date|from|first day)$/],
    ['ends', /^(?:ends?|end date|to|until|last day)$/],
    ['period', /^(?:target )?(?:period|year|financial year|quarter|month|for)$/],
    ['value', /^(?:target|target value|value|figure|target figure|goal)$/],
    ['basis', /^(?:basis|based on|target basis)$/],
    ['rationale', /^(?:rationale|reasons?|why|justification)$/],
  ],
  indicators: [
    ['code', /^(?:(?:indicator|measure|metric|kpi|pi) (?:code|id|ref|reference)|code|ref|reference|id)$/],
    ['title', /^(?:title|name|(?:indicator|measure|metric)(?: (?:name|title))?)$/],
    ['definition', /^(?:definition|description|what is counted)$/],
    ['frequency', /^(?:frequency|reported|collection frequency)$/],
    ['valueKind', /^(?:value kind|kind of value|entered as)$/],
    ['aggregation', /^(?:aggregation|put together)$/],
    ['polarity', /^(?:polarity|good is|better is|direction|aim)$/],
    ['unit', /^(?:unit|unit of measure|units)$/],
    ['unitLabel', /^(?:unit label|printed unit)$/],
    ['decimals', /^(?:decimals|decimal places|dp)$/],
    ['numeratorLabel', /^numerator(?: label)?$/],
    ['denominatorLabel', /^denominator(?: label)?$/],
    ['themeCode', /^theme(?: code)?$/],
    ['portfolio', /^portfolio(?: code)?$/],
    ['priority', /^(?:priority|importance)$/],
    ['reportingLagDays', /^(?:reporting lag|lag|reporting lag days|days late)$/],
    ['sourceTitle', /^(?:source|source title|data source)$/],
    ['sourcePublisher', /^(?:publisher|source publisher)$/],
    ['sourceUrl', /^(?:source (?:url|link|address)|url|link)$/],
    ['owner', /^(?:owner|owner name|lead officer|responsible officer)$/],
    ['deputy', /^(?:deputy|deputy name)$/],
    ['origin', /^(?:origin|asked for by)$/],
    ['effectiveFrom', /^(?:effective from|valid from)$/],
    ['reason', /^(?:reason|why it changed|reason for change)$/],
  ],
};

const plain = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What the columns of a file of targets or measures seem to say, by their headings: each role once. */
export function guessRecordRoles(kind: EntryKind, facts: readonly ColumnFacts[]): ColumnRole[] {
  const free = new Set(rolesIn(kind).map(({ role }) => role));
  const known = [...free].map((role) => [role, plain(role), plain(wordsOf(kind, role))] as const);
  const roles = facts.map((one): ColumnRole => {
    const named =
      known.find(([, name, words]) => one.heading === name || one.heading === words)?.[0] ??
      ALSO[kind].find(([, pattern]) => pattern.test(one.heading))?.[0];
    if (!named || named === 'leaveOut' || named === 'periodValue' || !free.has(named)) return 'leaveOut';
    free.delete(named);
    return named;
  });
  if (kind !== 'targets' || roles.includes('period') || roles.includes('starts')) return roles;
  const wide = (one: ColumnFacts): boolean =>
    one.numbers > 0.3 && looksLikePeriod(one.name.replace(/\s*\(?target\)?\s*/i, ' ').trim());
  return roles.map((role, index) => {
    const column = facts[index];
    return role === 'leaveOut' && column && wide(column) ? 'periodValue' : role;
  });
}

function wordsOf(kind: EntryKind, role: ColumnRole): string {
  return rolesIn(kind).find((one) => one.role === role)?.words ?? '';
}
