import { isLocalDate } from '#kernel/local-date';
import type { ActionContent, MilestoneContent } from './case-events.ts';
import type { FieldProblem } from './field-problem.ts';
import { problemUnless, requireText } from './field-problem.ts';

/** What stands in the way of one action: an organisation, a named person, dates in order, and its milestones. */
export function validateAction(action: ActionContent, path: string): FieldProblem[] {
  const starts = isLocalDate(action.starts);
  const due = isLocalDate(action.due);
  return [
    ...requireText(`${path}.title`, action.title, 'Say what will be done.'),
    ...requireText(
      `${path}.organisationId`,
      action.organisationId,
      'Choose the organisation that will do it.',
    ),
    ...requireText(`${path}.person`, action.person, 'Name the person who will do it.'),
    ...problemUnless(`${path}.starts`, starts, 'Enter the date the action starts.'),
    ...problemUnless(`${path}.due`, due, 'Enter the date the action is due.'),
    ...problemUnless(
      `${path}.due`,
      !starts || !due || action.due >= action.starts,
      'The due date cannot be before the start.',
    ),
    ...problemUnless(`${path}.milestones`, action.milestones.length > 0, 'Add at least one milestone.'),
    ...action.milestones.flatMap((one, index) =>
      validateMilestone(one, action, `${path}.milestones.${index}`),
    ),
  ];
}

function validateMilestone(milestone: MilestoneContent, action: ActionContent, path: string): FieldProblem[] {
  const due = isLocalDate(milestone.due);
  const known = isLocalDate(action.starts) && isLocalDate(action.due) && action.due >= action.starts;
  const inside = milestone.due >= action.starts && milestone.due <= action.due;
  return [
    ...requireText(`${path}.title`, milestone.title, 'Say what will have been reached.'),
    ...problemUnless(`${path}.due`, due, 'Enter the date of the milestone.'),
    ...problemUnless(`${path}.due`, !due || !known || inside, 'The milestone must fall within its action.'),
  ];
}
