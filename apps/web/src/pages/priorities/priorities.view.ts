import { formatNumber } from '#kernel/number-format';
import type { PlacePrioritiesQuery, PriorityLinePartsFragment } from '../../generated/operations.ts';
import { financialYear } from '../case-form/plan-view.ts';

type Place = NonNullable<PlacePrioritiesQuery['placePriorities']>;
type Money = PriorityLinePartsFragment['money'][number];

/** Address of the priorities of a place. */
export function addressOf({ of, ownerId }: Pick<Place, 'of' | 'ownerId'>): string {
  return `/${of === 'partnership' ? 'partnerships' : 'organisations'}/${ownerId}/priorities`;
}

/** The lines as the page shows them: money and staff apart, with bars drawn to the largest part. */
export function moneySide(place: Place) {
  const bars = drawing(place.lines);
  const lines = place.lines.map((line) => ({ ...line, ...partsOf(line.money), bar: bars(line) }));
  const money = place.unclaimed.find(({ unit }) => unit === 'GBP') ?? null;
  return {
    lines,
    unclaimed: { money, staff: place.unclaimed.find(({ unit }) => unit === 'FTE') ?? null },
    hasMoney: money !== null,
    hasStaff: place.unclaimed.some(({ unit }) => unit === 'FTE'),
    asked: place.lines.filter(({ flags }) => flags.length > 0),
    years: place.years.map((year) => ({ year, words: financialYear(year), here: year === place.year })),
    yearWords: financialYear(place.year),
    yearBefore: financialYear(place.year - 1),
    address: addressOf(place),
  };
}

/** The money and the staff of a line, each null where the organisation has no such headings. */
export function partsOf(money: readonly Money[]) {
  const of = (unit: string): Money | null => money.find((one) => one.unit === unit) ?? null;
  return { pounds: of('GBP'), staff: of('FTE') };
}

/**
 * A bar for a line's part of the money: as long as its share beside the largest of all, this year or last, with a mark at
 * last year's. The same is said in words beside it, so the drawing is hidden from those who listen.
 */
function drawing(lines: readonly PriorityLinePartsFragment[]): (line: PriorityLinePartsFragment) => string {
  const sharesOf = (line: PriorityLinePartsFragment): number[] => {
    const { pounds } = partsOf(line.money);
    return [pounds?.share ?? 0, pounds?.shareBefore ?? 0];
  };
  const most = Math.max(...lines.flatMap(sharesOf), 0);
  return (line) => {
    const [now = 0, before = 0] = sharesOf(line);
    if (most <= 0) return '';
    const at = (share: number): string => formatNumber((share / most) * 98, 1);
    const known = partsOf(line.money).pounds?.shareBefore !== null;
    const mark = known
      ? `<rect class="gt-bar__before" x="${at(before)}" y="0" width="1.6" height="12"/>`
      : '';
    return (
      '<svg class="gt-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">' +
      '<rect class="gt-bar__whole" x="0" y="3" width="100" height="6"/>' +
      `<rect class="gt-bar__part" x="0" y="3" width="${at(now)}" height="6"/>${mark}</svg>`
    );
  };
}
