import type { FieldProblem } from '../improvement/field-problem.ts';
import { problemList } from './priority.ts';

/** Which part of a heading is to serve a priority, in whole percent. */
export interface WantedTag {
  readonly priorityId: string;
  readonly percent: number;
}

/** The whole of a heading, in percent: the most that the priorities of one list may claim of it. */
const WHOLE = 100;

/** What is wrong with the parts of a heading. `known` are the priorities of the list that are not over, or were tagged before. */
export function tagProblems(tags: readonly WantedTag[], known: readonly string[]): FieldProblem[] {
  const { problems, needs } = problemList();
  for (const [index, { priorityId, percent }] of tags.entries()) {
    needs(known.includes(priorityId), `tags.${index}.priorityId`, 'Choose a priority that is not over.');
    const twice = tags.findIndex((one) => one.priorityId === priorityId) < index;
    needs(!twice, `tags.${index}.priorityId`, 'A priority has one part of a heading.');
    const whole = Number.isInteger(percent) && percent >= 1 && percent <= WHOLE;
    needs(whole, `tags.${index}.percent`, 'Enter a whole number from 1 to 100, or nothing.');
  }
  const sum = tags.reduce((all, { percent }) => all + percent, 0);
  needs(sum <= WHOLE, 'tags', `The parts add up to ${sum}%. A heading has 100% to share out.`);
  return problems;
}
