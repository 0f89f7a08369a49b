import { addDays, londonDateOf, londonMidnight, type LocalDate } from '#kernel/local-date';
import { isWorkingDay } from '#kernel/working-days';
import type { Outcome, Refusal } from '#application/outcome';
import type { Actor } from '#permissions/actor';
import { Directory } from './directory.ts';
import { ExampleLoadError } from './example-error.ts';
import type { ExampleRow, ExampleTables } from './example-tables.ts';
import type { LoadingPlace } from './loading-place.ts';

/** One thing that happens at one moment of the story. */
export interface Happening {
  at: Date;
  what: string;
  run: () => Promise<void>;
  /** It needs nothing of what else happens at its moment, so those of that moment that say so too may go on beside it. */
  alongside?: true;
}

const minuteMillis = 60_000;
const hourMillis = 60 * minuteMillis;

/** What every chapter of the story works with: the files, the place, who is who, and the days. */
export class Telling {
  readonly directory = new Directory();
  /** The day of loading. */
  readonly today: LocalDate;
  /** The last day on which the story may let something happen: two working days ago. */
  readonly lastDay: LocalDate;

  constructor(
    readonly tables: ExampleTables,
    readonly place: LoadingPlace,
    now: Date,
  ) {
    this.today = londonDateOf(now);
    this.lastDay = this.workingDaysBefore(this.today, 2);
  }

  /** The moment of a day at an hour and minute by the clock in London, on a day without a change of clocks. */
  at(day: LocalDate, hour: number, minute = 0): Date {
    return new Date(londonMidnight(day).getTime() + hour * hourMillis + minute * minuteMillis);
  }

  /** The working day that is `count` working days before another. */
  workingDaysBefore(day: LocalDate, count: number): LocalDate {
    let found = day;
    for (let left = count; left > 0;) {
      found = addDays(found, -1);
      if (isWorkingDay(found, 'england-and-wales')) left -= 1;
    }
    return found;
  }

  /** The day itself, or the story's last day when it would come after that. */
  notAfterLast(day: LocalDate): LocalDate {
    return day < this.lastDay ? day : this.lastDay;
  }

  /** The person acting for one organisation, with the powers they hold at the clock's time. */
  async as(email: string, organisation: string): Promise<Actor> {
    const actor = await this.place.actor(email, this.directory.tenants.get(organisation));
    if (actor) return actor;
    throw new ExampleLoadError(`${email} acting for ${organisation}`, 'they hold no appointment there.');
  }

  /** Waits for a command's answer. @throws ExampleLoadError naming the step when it was refused */
  async done<T>(what: string, answer: Promise<Outcome<T>>): Promise<T> {
    const outcome = await answer;
    if (outcome.kind === 'done') return outcome.value;
    throw new ExampleLoadError(what, `refused: ${wordsOf(outcome)}`);
  }

  /** The first appointment that fits. @throws ExampleLoadError when the files name none */
  holder(
    of: Partial<Pick<ExampleRow<'appointments'>, 'tenant' | 'organisation' | 'role' | 'portfolio' | 'email'>>,
  ) {
    const wanted = Object.entries(of) as [keyof typeof of, string | null][];
    const found = this.tables.appointments.find((row) =>
      wanted.every(([field, value]) => row[field] === value),
    );
    if (found) return found;
    throw new ExampleLoadError(
      `finding ${wanted.map((pair) => pair.join(' ')).join(', ')}`,
      'nobody is appointed.',
    );
  }

  /** A partnership's accountable body, by code. */
  accountableBody(partnership: string): string {
    const found = this.tables.memberships.find(
      (row) => row.partnership === partnership && row.accountable_body,
    );
    if (found) return found.organisation;
    throw new ExampleLoadError(
      `finding the accountable body of ${partnership}`,
      'memberships.csv names none.',
    );
  }
}

/** Groups rows by a text that stands for them, in the order they were met. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): [string, T[]][] {
  return [...Map.groupBy(rows, keyOf)];
}

function wordsOf(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'notPermitted':
      return `${refusal.message} (${refusal.rule})`;
    case 'invalid':
      return refusal.fields.map(({ field, message }) => `${field}: ${message}`).join(' ');
    case 'notAvailable':
      return `not possible while the case is at “${refusal.stateLabel}”; possible: ${refusal.available.join(', ')}.`;
    case 'noFreePlace':
      return refusal.message;
    case 'changedMeanwhile':
      return `it changed meanwhile, to version ${refusal.version}.`;
    case 'notFound':
      return 'it is not there.';
  }
}
