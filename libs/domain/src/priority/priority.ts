import { isLocalDate } from '#kernel/local-date';
import type { FieldProblem } from '../improvement/field-problem.ts';

/** Where a priority came from (after the guide, section 3.2; the list is ours). */
export const priorityOrigins = {
  community_strategy: 'The community strategy',
  manifesto: 'A promise made at an election',
  consultation: 'What people told us',
  government: 'National government',
  inspection: 'An inspection or audit',
  performance: 'Performance that cannot go on as it is',
  emergency: 'An emergency',
  partners: 'What partners agreed',
} as const;
export type PriorityOrigin = keyof typeof priorityOrigins;

export function isPriorityOrigin(text: string): text is PriorityOrigin {
  return Object.hasOwn(priorityOrigins, text);
}

/** What is said of a priority. Days are 'YYYY-MM-DD'; null is none. */
export interface PriorityFacts {
  readonly title: string;
  /** What is to become better, and for whom. */
  readonly meaning: string;
  readonly origin: string;
  /** What it rests on: the consultation, the finding, the promise. */
  readonly restsOn: string;
  /** The body that adopted it, such as the cabinet. */
  readonly adoptedBy: string;
  readonly adoptedOn: string;
  /** First day. */
  readonly starts: string;
  /** When it is to be looked at again. */
  readonly reviewOn: string | null;
  /** Last day, of one that is meant for a time only. */
  readonly ends: string | null;
}

/** What is wrong with what is said of a priority, field by field (docs/domain.md section 6). */
export function priorityProblems(facts: PriorityFacts, today: string): FieldProblem[] {
  const { problems, needs } = problemList();
  const said = (field: keyof PriorityFacts, most: number, missing: string): void => {
    const text = facts[field] ?? '';
    needs(text.trim() !== '', field, missing);
    needs(text.trim().length <= most, field, `Keep this to ${most} characters.`);
  };
  said('title', 120, 'Say in a few words what the priority is.');
  said('meaning', 1000, 'Say what is to become better, and for whom.');
  needs(isPriorityOrigin(facts.origin), 'origin', 'Choose where it came from.');
  said('restsOn', 1000, 'Say what it rests on: who was asked, what was found, what was promised.');
  said('adoptedBy', 120, 'Say which body adopted it.');
  const { adoptedOn, starts, reviewOn, ends } = facts;
  needs(isLocalDate(adoptedOn), 'adoptedOn', 'Enter the day it was adopted.');
  if (isLocalDate(adoptedOn))
    needs(adoptedOn <= today, 'adoptedOn', 'It is recorded once it is adopted: this day is still to come.');
  needs(isLocalDate(starts), 'starts', 'Enter its first day.');
  for (const [field, day] of [
    ['reviewOn', reviewOn],
    ['ends', ends],
  ] as const) {
    if (day === null) continue;
    needs(isLocalDate(day), field, 'Enter a real date.');
    if (isLocalDate(day) && isLocalDate(starts)) needs(day >= starts, field, 'This is before its first day.');
  }
  return problems;
}

/** How a priority is ended: its last day, the body that decided so, and why. */
export interface PriorityEnding {
  readonly lastDay: string;
  readonly decidedBy: string;
  readonly reason: string;
}

/** What is wrong with an ending. */
export function endingProblems(ending: PriorityEnding, starts: string): FieldProblem[] {
  const { problems, needs } = problemList();
  const { lastDay, decidedBy, reason } = ending;
  needs(isLocalDate(lastDay), 'lastDay', 'Enter its last day.');
  if (isLocalDate(lastDay)) needs(lastDay >= starts, 'lastDay', 'This is before its first day.');
  decisionSaid({ decidedBy, reason }, needs);
  return problems;
}

/** A decision of members that is recorded: who decided, and why. */
export function decisionSaid(
  { decidedBy, reason }: { decidedBy: string; reason: string },
  needs: Needs,
): void {
  needs(decidedBy.trim() !== '', 'decidedBy', 'Say which body decided it.');
  needs(decidedBy.trim().length <= 120, 'decidedBy', 'Keep this to 120 characters.');
  needs(reason.trim() !== '', 'reason', 'Say why.');
  needs(reason.trim().length <= 1000, 'reason', 'Keep this to 1000 characters.');
}

export type Needs = (holds: boolean, field: string, message: string) => void;

/** A list of problems, and how one gets onto it. */
export function problemList(): { problems: FieldProblem[]; needs: Needs } {
  const problems: FieldProblem[] = [];
  return { problems, needs: (holds, field, message) => void (holds || problems.push({ field, message })) };
}

/** How a priority stands on a day. */
export function priorityStanding(
  { starts, ends }: Pick<PriorityFacts, 'starts' | 'ends'>,
  on: string,
): 'to come' | 'in force' | 'ended' {
  if (on < starts) return 'to come';
  return ends !== null && ends < on ? 'ended' : 'in force';
}
