import { formatFte, formatPounds } from '#kernel/money';
import type { Id } from '#kernel/ids';
import { ok, refuse } from '#kernel/result';
import type { Refusal, Result } from '#kernel/result';

/** Money in pence, or staff in hundredths of a full-time equivalent (docs/domain.md section 6). */
export type ResourceUnit = 'GBP' | 'FTE';

/** One line of a resource shift: negative takes from the heading, positive gives to it. */
export interface ShiftLine {
  readonly headingId: Id;
  readonly organisationId: Id;
  readonly unit: ResourceUnit;
  /** Pence or hundredths of a post: a safe integer, never zero. */
  readonly amount: number;
  /** Financial year by the calendar year it begins in: 2026 is 2026/27. */
  readonly year: number;
}

/** What one unit in one year moves: the sum of what is given, equal to the sum of what is taken. */
export interface ShiftTotal {
  readonly unit: ResourceUnit;
  readonly year: number;
  readonly moved: number;
}

export type ShiftRefusal = Refusal<'noLines' | 'brokenAmount' | 'unbalanced' | 'sameHeading'>;

/**
 * Checks that a shift is double-entry: for every unit and every year what is taken equals what is given, and no
 * heading stands on both sides (docs/domain.md section 6). Gives what each unit and year moves.
 */
export function balance(lines: readonly ShiftLine[]): Result<ShiftTotal[], ShiftRefusal> {
  if (lines.length === 0) return refuse('noLines', 'A shift needs at least one line taken and one given.');
  const totals = new Map<string, { unit: ResourceUnit; year: number; given: number; taken: number }>();
  const sides = new Map<string, number>();
  for (const line of lines) {
    if (!Number.isSafeInteger(line.amount) || line.amount === 0) {
      return refuse('brokenAmount', 'Every line needs a whole amount that is not zero.');
    }
    const side = `${line.headingId} ${line.unit} ${line.year}`;
    if ((sides.get(side) ?? line.amount) * line.amount < 0) {
      return refuse('sameHeading', 'A shift cannot take from a heading and give to it.');
    }
    sides.set(side, line.amount);
    const key = `${line.unit} ${line.year}`;
    const total = totals.get(key) ?? { unit: line.unit, year: line.year, given: 0, taken: 0 };
    if (line.amount > 0) total.given += line.amount;
    else total.taken -= line.amount;
    totals.set(key, total);
  }
  for (const { unit, year, given, taken } of totals.values()) {
    if (!Number.isSafeInteger(given) || !Number.isSafeInteger(taken)) {
      return refuse('brokenAmount', 'The amounts are too large to add exactly.');
    }
    if (given !== taken) {
      const words = `${amountText(taken, unit)} taken and ${amountText(given, unit)} given`;
      return refuse('unbalanced', `The lines for ${yearText(year)} do not balance: ${words}.`);
    }
  }
  return ok([...totals.values()].map(({ unit, year, given }) => ({ unit, year, moved: given })));
}

/** A heading's position in one unit and year; all amounts zero or more. */
export interface HeadingPosition {
  readonly amount: number;
  readonly movedIn: number;
  readonly movedOut: number;
  /** Held by shifts that are reserved or approved and not yet enacted. */
  readonly reserved: number;
}

/** What a heading can still give: amount + in − out − reserved (docs/domain.md section 6). */
export function available({ amount, movedIn, movedOut, reserved }: HeadingPosition): number {
  return amount + movedIn - movedOut - reserved;
}

/**
 * Whether `amount` can be reserved on a heading; a heading cannot go below zero by reservation (docs/domain.md section 6).
 * Gives what stays available.
 */
export function reserve(
  position: HeadingPosition,
  amount: number,
  unit: ResourceUnit,
): Result<number, Refusal<'brokenAmount' | 'notEnough'>> {
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    return refuse('brokenAmount', 'A reservation needs a whole amount above zero.');
  }
  const left = available(position) - amount;
  if (left < 0) {
    const [has, asked] = [amountText(Math.max(available(position), 0), unit), amountText(amount, unit)];
    return refuse('notEnough', `This heading has ${has} available and ${asked} is asked for.`);
  }
  return ok(left);
}

/** The lines that undo a shift: lines are never edited, a mistake is reversed (docs/domain.md section 6). */
export function reversalOf(lines: readonly ShiftLine[]): ShiftLine[] {
  return lines.map((line) => ({ ...line, amount: -line.amount }));
}

function amountText(amount: number, unit: ResourceUnit): string {
  return unit === 'GBP' ? formatPounds(amount) : formatFte(amount);
}

function yearText(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
