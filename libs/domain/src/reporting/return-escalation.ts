import type { ReturnAddressee, ReturnEffects } from './return-effects.ts';

type Late = ReturnEffects['return.escalate']['about'];

/**
 * Who is told, one after the other, when a step of a return is late (docs/workflow.md section 3, "escalation"): each
 * once, and none of them can do the step in place of whom it waits for. The owner's line stands for owner and deputy;
 * the data verifiers were asked when the figure was signed, so the line begins above them.
 */
const LINES: Readonly<Record<Late, readonly ReturnAddressee[]>> = {
  returnLate: ['owner', 'manager', 'portfolioHolder'],
  verificationLate: ['manager', 'portfolioHolder'],
  correctionLate: ['manager', 'portfolioHolder'],
};

/** The next to be told after so many have been; undefined once all have. */
export function nextInLine(about: Late, told: number): ReturnAddressee | undefined {
  return LINES[about][told];
}
