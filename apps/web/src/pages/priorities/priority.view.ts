import { formatNumber } from '#kernel/number-format';
import { formatFte, formatPounds } from '#kernel/money';
import type { PriorityPageQuery } from '../../generated/operations.ts';
import { financialYear } from '../case-form/plan-view.ts';
import { addressOf, partsOf } from './priorities.view.ts';

type Priority = NonNullable<PriorityPageQuery['priority']>;
type Line = NonNullable<Priority['line']>;
type Money = Line['money'][number];

/** What the page of one priority shows beside what the API says of it. */
export function priorityView(priority: Priority) {
  const { line, year } = priority;
  return {
    priority,
    summary: line ? summaryOf(line, financialYear(year - 1), priority.outOf) : [],
    headings: priority.headings.map((one) => ({ ...one, yearWords: financialYear(one.year) })),
    yearWords: financialYear(year),
    address: addressOf(priority),
  };
}

/** Rank, money, targets and results of a priority, one row each, in words. */
function summaryOf(line: Line, before: string, outOf: number) {
  const { pounds, staff } = partsOf(line.money);
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const place = line.spendPlace === null ? '' : `; place ${line.spendPlace} by money`;
  return [
    row('Rank', line.rank === null ? 'Members have not ranked it yet' : `${line.rank} of ${outOf}`),
    ...(pounds ? [row('Money', `${formatPounds(pounds.now)}, ${shareOf(pounds, before)}${place}`)] : []),
    ...(pounds && pounds.movedIn + pounds.movedOut > 0
      ? [
          row(
            'Moved this year',
            `${formatPounds(pounds.movedIn)} to it, ${formatPounds(pounds.movedOut)} from it`,
          ),
        ]
      : []),
    ...(staff ? [row('Staff', `${formatFte(staff.now)}, ${shareOf(staff, before)}`)] : []),
    row('Targets', line.difficulty),
    row('Results', resultsOf(line)),
  ];
}

function shareOf({ share, shareBefore }: Money, before: string): string {
  const now = `${formatNumber(share ?? 0, 1)}% of all`;
  return shareBefore === null ? now : `${now} (${formatNumber(shareBefore, 1)}% in ${before})`;
}

function resultsOf({ measures, missed, justMissed, met, openCases }: Line): string {
  if (measures === 0) return 'No measures';
  const cases = openCases === 0 ? '' : `; ${openCases} open ${openCases === 1 ? 'case' : 'cases'}`;
  return `Of ${measures} ${measures === 1 ? 'measure' : 'measures'} ${met} met the target, ${justMissed} just missed it, ${missed} missed it${cases}`;
}
