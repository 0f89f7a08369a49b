import { criteriaEffect, takeEffect } from './criteria/criteria-effect.ts';
import { caseProcess } from './improvement/case-process.ts';
import { recommendationProcess } from './scrutiny/recommendation-process.ts';
import { membershipEffects } from './membership/membership-effects.ts';
import { targetProcess } from './target/target-process.ts';
import type { Process, ProcessDeps, ProcessEffect } from './process/process.ts';
import { virementProcess } from './resource/virement-process.ts';
import { returnProcess } from './reporting/period-return/return-process.ts';
import { sharingProcess } from './sharing/sharing-process.ts';

/** Every kind of process that the product runs. To add one, add a line. */
export const processes: readonly Process[] = [
  caseProcess,
  sharingProcess,
  returnProcess,
  virementProcess,
  recommendationProcess,
  targetProcess,
];

/** The process an instance belongs to, by its machine. @throws for a machine that this build does not run */
export function processOf(machineId: string): Process {
  const found = processes.find(({ entries }) => entries.some(({ id }) => id === machineId));
  if (!found) throw new Error(`nothing here runs the machine "${machineId}"`);
  return found;
}

/** What the worker does for every effect of every process. @throws when two processes use one name */
export function processEffects(deps: ProcessDeps): Record<string, ProcessEffect> {
  const all: [string, ProcessEffect][] = [
    ...processes.flatMap((process) => Object.entries(process.effects(deps))),
    [criteriaEffect, takeEffect],
    ...membershipEffects(deps),
  ];
  const effects = Object.fromEntries(all);
  if (Object.keys(effects).length < all.length) throw new Error('two processes share the name of an effect');
  return effects;
}
