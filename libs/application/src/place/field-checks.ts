import { isLocalDate } from '#kernel/local-date';
import { refuse } from '../command.ts';
import type { FieldProblem } from '../outcome.ts';

/** Collects what is wrong with an input, field by field. */
export class FieldChecks {
  private readonly problems: FieldProblem[] = [];

  /** Says what is wrong unless `holds`. */
  unless(holds: boolean, field: string, message: string): this {
    if (!holds) this.problems.push({ field, message });
    return this;
  }

  /** Wants text that is more than blanks. */
  text(value: string, field: string): this {
    return this.unless(value.trim() !== '', field, 'This must not be empty.');
  }

  /** Wants a day that exists. */
  day(value: string, field: string): this {
    return this.unless(isLocalDate(value), field, 'Enter a real date.');
  }

  /** Ends the command with all that was found; does nothing when all is well. */
  refuseIfAny(): void {
    if (this.problems.length) refuse({ kind: 'invalid', fields: this.problems });
  }
}
