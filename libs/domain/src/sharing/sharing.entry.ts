import { sameShape } from '../improvement/same-shape.ts';
import { sharingDelays } from './sharing-delays.ts';
import { sharingEventTypes } from './sharing-events.ts';
import { sharingAgreementMachine } from './sharing.machine.ts';

/**
 * The sharing agreement as a durable host takes it: its machine and version, when each named wait is over, and the
 * events it may be sent. Raise the version, with a migration, whenever stored agreements could mean something else.
 */
export const sharingAgreementEntry = {
  id: 'sharingAgreement',
  version: 2,
  machine: sharingAgreementMachine,
  migrations: { 1: sameShape },
  delays: sharingDelays,
  events: sharingEventTypes,
};
