import { sameShape } from '../improvement/same-shape.ts';
import { returnDelays } from './return-delays.ts';
import { returnEventTypes } from './return-events.ts';
import { periodReturnMachine } from './period-return.machine.ts';

/**
 * The return as a durable host takes it. Raise the version, with a migration, whenever stored returns could mean
 * something else.
 */
export const periodReturnEntry = {
  id: 'periodReturn',
  version: 2,
  machine: periodReturnMachine,
  migrations: { 1: sameShape },
  delays: returnDelays,
  events: returnEventTypes,
};
