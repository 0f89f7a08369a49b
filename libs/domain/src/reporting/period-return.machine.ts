import { newReturn } from './return-context.ts';
import { returnSetup } from './return-setup.ts';
import { clock, figure } from './return.states.ts';

/**
 * One organisation's return of one of its own indicators for one period (docs/workflow.md section 2): in one region where
 * the figure stands, in the other whether it came in time, so that typing, signing and checking never move its due
 * date. Only a withdrawn return is over for good: a verified figure may turn out wrong years later, and is then
 * restated through the same return and verified anew.
 */
export const periodReturnMachine = returnSetup.createMachine({
  id: 'periodReturn',
  type: 'parallel',
  context: ({ input }) => newReturn(input),
  states: { figure, clock },
});
