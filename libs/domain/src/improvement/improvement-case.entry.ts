import { caseEventTypes } from './case-events.ts';
import { caseMigrations } from './case-migrations.ts';
import { caseDelays } from './delays.ts';
import { improvementCaseMachine } from './improvement-case.machine.ts';

/**
 * The improvement case as a durable host takes it: its machine and version, when each named wait is over, and the
 * events it may be sent. Raise the version, with a migration, whenever stored cases could mean something else.
 */
export const improvementCaseEntry = {
  id: 'improvementCase',
  version: 3,
  machine: improvementCaseMachine,
  delays: caseDelays,
  migrations: caseMigrations,
  events: caseEventTypes,
};
