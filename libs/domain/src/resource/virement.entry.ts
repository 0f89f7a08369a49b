import { addWorkingDays } from '#kernel/working-days';
import type { Nation } from '#kernel/bank-holidays';
import type { VirementContext } from './virement-context.ts';
import { virementActs, virementNews } from './virement-events.ts';
import { virementMigrations } from './virement-migrations.ts';
import { virementMachine } from './virement.machine.ts';

/** The virement as a durable host takes it: its machine and version, its one wait, the events it may be sent. */
export const virementEntry = {
  id: 'virement',
  version: 3,
  machine: virementMachine,
  migrations: virementMigrations,
  delays: {
    /** The working days that the organisation gives a decision, in its own calendar. */
    decisionDue: (facts: { context: VirementContext; at: Date; calendar: { nation: Nation } }): Date =>
      addWorkingDays(facts.at, facts.context.decisionDays, facts.calendar.nation),
  },
  events: [...virementActs, ...virementNews],
};
