import type { AnyStateMachine } from 'xstate';

/**
 * XState turns a named delay into milliseconds while it takes a transition, and then forgets the name. The
 * host needs the name, because only it knows calendars. So every named delay is provided once with a number
 * of its own, far below any real delay, which is turned back into the name afterwards. That keeps the
 * transition pure and spares rebuilding the machine for each command.
 */
const FIRST_MARK = -1_000_000_000_000;

/** The same machine, with marks for the delays of these names. */
export function withDelayMarks(machine: AnyStateMachine, names: readonly string[]): AnyStateMachine {
  const delays = Object.fromEntries(names.map((name, index) => [name, FIRST_MARK - index]));
  return machine.provide({ delays });
}

/** The name behind a mark, or undefined when the number is a real delay in milliseconds. */
export function delayNameOf(delay: number, names: readonly string[]): string | undefined {
  return delay > FIRST_MARK ? undefined : names[FIRST_MARK - delay];
}
