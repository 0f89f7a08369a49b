import { formatNumber } from '#kernel/number-format';
import { parseFte, parsePounds } from '#kernel/money';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import type { FieldProblem, Refusal } from '../../shell/forms/refusal.ts';

/** A heading as its own books have it: pence, or hundredths of a post. */
export interface Heading {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly unit: string;
  readonly amount: number;
  readonly movedIn: number;
  readonly movedOut: number;
  readonly holderName: string;
}

/** A heading of the year before, and whether the next year has its code already. */
export interface LineToOpen extends Heading {
  readonly amountText: string;
  /** What it held after its movements. */
  readonly after: number;
  readonly open: boolean;
}

/** The headings of a year, to be opened for the next. */
export function linesToOpen(headings: readonly Heading[], year: number): LineToOpen[] {
  const next = new Set(headings.filter((one) => one.year === year + 1).map(({ code }) => code));
  return headings
    .filter((one) => one.year === year)
    .map((one) => ({
      ...one,
      amountText: inUnit(one),
      after: one.amount + one.movedIn - one.movedOut,
      open: next.has(one.code),
    }));
}

function inUnit({ amount, unit }: Heading): string {
  return formatNumber(amount / 100, amount % 100 === 0 ? 0 : unit === 'FTE' && amount % 10 === 0 ? 1 : 2);
}

/** A year as typed: which headings, each with what it is to hold. */
export interface TypedYear {
  readonly from: string;
  readonly chosen: readonly string[];
  readonly amounts: Readonly<Record<string, string>>;
}

export function typedYear(body: FormBody): TypedYear {
  const sent = body['chosen'];
  const chosen = (Array.isArray(sent) ? sent : [sent]).filter(
    (one): one is string => typeof one === 'string',
  );
  const amounts = Object.keys(body).flatMap((name): [string, string][] =>
    name.startsWith('amount.') ? [[name.slice('amount.'.length), textOf(body, name)]] : [],
  );
  return { from: textOf(body, 'from'), chosen, amounts: Object.fromEntries(amounts) };
}

/** Reads what was typed for the headings chosen: pounds, or posts where they hold staff. */
export function readYear(typed: TypedYear, lines: readonly LineToOpen[]) {
  const problems: FieldProblem[] = [];
  const headings = lines.flatMap((line, index) => {
    if (line.open || !typed.chosen.includes(line.id)) return [];
    const text = typed.amounts[line.id] ?? '';
    const amount = line.unit === 'FTE' ? parseFte(text) : parsePounds(text);
    if (amount.ok) return [{ headingId: line.id, amount: amount.value }];
    problems.push({ field: `headings.${index}`, message: `${line.name}: ${amount.error.message}` });
    return [];
  });
  if (headings.length === 0 && problems.length === 0)
    problems.push({ field: 'headings', message: 'Choose at least one heading' });
  return { headings, problems };
}

/** Problems with what was sent, at the lines of the form. */
export function linesAt(
  refusal: Refusal,
  sent: readonly { headingId: string }[],
  lines: readonly LineToOpen[],
): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  const fields = refusal.fields.map((problem) => {
    const [, index] = /^headings\.(\d+)/.exec(problem.field) ?? [];
    const line = lines.findIndex(({ id }) => id === sent[Number(index)]?.headingId);
    return line < 0 ? problem : { ...problem, field: `headings.${line}` };
  });
  return { ...refusal, fields };
}
