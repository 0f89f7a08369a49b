/**
 * What an overdue stage does: the next in line is told and the wait begins again; once the last has been told, it is
 * not begun again. The case never moves past the person who must act.
 */
export function overdue<T extends string>(target: T) {
  return [
    { guard: 'moreToTell', target, reenter: true, actions: 'escalateNext' },
    { actions: 'escalateNext' },
  ] as const;
}
