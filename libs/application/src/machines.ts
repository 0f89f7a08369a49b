import type { Nation } from '#kernel/bank-holidays';
import type { CaseContext } from '#domain/improvement/case-context';
import { improvementCaseEntry } from '#domain/improvement/improvement-case.entry';
import type { MachineEntry } from '#workflow/pure/machine.entry';
import { MachineRegistry } from '#workflow/pure/machine.registry';

/** What this product hands the host to count due dates with: whose bank holidays. */
export interface Calendar {
  nation: Nation;
}

/** The domain's dates as the host calls them; the host knows neither the case nor the calendar. */
const delays = Object.fromEntries(
  Object.entries(improvementCaseEntry.delays).map(([name, due]): [string, MachineEntry['delays'][string]] => [
    name,
    ({ context, at, calendar }) =>
      due({ context: context as CaseContext, at, calendar: calendar as Calendar }),
  ]),
);

/** Every machine that the product runs. */
export const machines = new MachineRegistry([{ ...improvementCaseEntry, delays }]);
