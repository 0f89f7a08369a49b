import { MachineRegistry } from '#workflow/pure/machine.registry';
import { processes } from './processes.ts';

/** Every machine that the product runs. */
export const machines = new MachineRegistry(processes.flatMap(({ entries }) => entries));
