import type { Nation } from '#kernel/bank-holidays';
import type { MachineEntry } from '#workflow/pure/machine.entry';

/** What this product hands the host to count due dates with: whose bank holidays. */
export interface Calendar {
  nation: Nation;
}

/** A due date as the domain writes it: from its own context, the event's time, and the calendar. */
type DomainDueDate<TContext> = (facts: { context: TContext; at: Date; calendar: Calendar }) => Date;

/** The domain's dates as the host calls them; the host knows neither the context nor the calendar. */
export function adaptDelays<TContext>(
  delays: Readonly<Record<string, DomainDueDate<TContext>>>,
): MachineEntry['delays'] {
  return Object.fromEntries(
    Object.entries(delays).map(([name, due]): [string, MachineEntry['delays'][string]] => [
      name,
      ({ context, at, calendar }) =>
        due({ context: context as TContext, at, calendar: calendar as Calendar }),
    ]),
  );
}
