import type { FieldProblem } from '../improvement/field-problem.ts';
import { passportGap, type QualityAnswer } from './quality-passport.ts';

/** How many measures a key suite should have (docs/domain.md section 1; the guide, section 3.7). */
export const KEY_SUITE = { least: 20, most: 30 } as const;

/** Advice on the size of a key suite, or null when there is nothing to say. */
export function suiteAdvice(isKey: boolean, measures: number): string | null {
  if (!isKey || (measures >= KEY_SUITE.least && measures <= KEY_SUITE.most)) return null;
  return `Key suites have ${KEY_SUITE.least} to ${KEY_SUITE.most} indicators; this has ${measures}.`;
}

/** What a person says of a suite. */
export interface SuiteFacts {
  readonly code: string;
  readonly name: string;
  readonly isKey: boolean;
  /** Whether it is meant for everybody to see. */
  readonly forPublic: boolean;
  /** Its measures in the order they are shown, none of them twice. */
  readonly measureIds: readonly string[];
  /** Why a key suite has fewer or more measures than it should; kept only where it does. */
  readonly sizeReason: string;
}

/** What is wrong with a suite, field by field. A key suite of another size is taken with a reason, never without one. */
export function suiteProblems({ code, name, isKey, measureIds, sizeReason }: SuiteFacts): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const needs = (holds: boolean, field: string, message: string): void => {
    if (!holds) problems.push({ field, message });
  };
  needs(code.trim() !== '', 'code', 'Enter a short code.');
  needs(code.trim().length <= 40, 'code', 'Keep the code to 40 characters.');
  needs(name.trim() !== '', 'name', 'Enter what the suite is called.');
  needs(name.trim().length <= 100, 'name', 'Keep the name to 100 characters.');
  needs(new Set(measureIds).size === measureIds.length, 'measureIds', 'A measure is in a suite once.');
  const advice = suiteAdvice(isKey, measureIds.length);
  if (advice) needs(sizeReason.trim() !== '', 'sizeReason', `${advice} Say why that is right, or change it.`);
  needs(sizeReason.length <= 500, 'sizeReason', 'Keep this to 500 characters.');
  return problems;
}

/** What decides whether a measure may be in a key suite. */
export interface Gated {
  /** Name of the organisation that shares it; null for a measure of the place's own. */
  readonly sharedBy: string | null;
  readonly answers: readonly QualityAnswer[] | null;
  /** Last day of the leave it has today, if any. */
  readonly leaveUntil: string | null;
}

/** Whether a measure passes the gate of a key suite, and why, in one sentence (docs/domain.md section 4). */
export function keyGate({ sharedBy, answers, leaveUntil }: Gated): { passes: boolean; words: string } {
  if (sharedBy)
    return {
      passes: false,
      words: `${sharedBy} shares it: how good it is cannot be seen here, so it is no key measure.`,
    };
  const gap = passportGap(answers);
  if (!gap) return { passes: true, words: 'It passes all eight tests.' };
  if (leaveUntil) return { passes: true, words: `${gap} It has leave.` };
  return { passes: false, words: gap };
}
