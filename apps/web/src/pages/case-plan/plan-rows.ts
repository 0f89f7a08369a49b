import { BLANK_ACTION, BLANK_ASK, BLANK_MILESTONE, BLANK_POINT, MOST_ROWS } from './typed-plan.ts';
import type { TypedAction, TypedAsk, TypedMilestone, TypedPlan, TypedPoint } from './typed-plan.ts';
import type { TypedDate } from '../case-form/date-field.ts';

/**
 * Adds or takes away a row when one of the form's own buttons asks for it, so that rows repeat without JavaScript.
 *
 * @param button the pressed button's value: `add:actions`, `add:actions.0.milestones`, `add:trajectory`,
 *   `add:resourcesAsked`, or `remove:` with a row's path (`remove:actions.1`, `remove:actions.0.milestones.2`).
 * @returns the changed plan and the path of the row to show, or null when the button means something else.
 */
export function changeRows(plan: TypedPlan, button: string): { plan: TypedPlan; show: string } | null {
  const press =
    /^(add|remove):(actions|trajectory|resourcesAsked)(?:\.(\d+))?(?:\.(milestones)(?:\.(\d+))?)?$/.exec(
      button,
    );
  if (!press) return null;
  const [, verb, group, row, milestones, milestone] = press;
  const at = row === undefined ? -1 : Number(row);
  if (group === 'actions' && milestones) {
    const action = plan.actions[at];
    if (!action) return null;
    const changed = changeList(
      action.milestones,
      verb,
      Number(milestone),
      BLANK_MILESTONE,
      MOST_ROWS.milestones,
    );
    const actions = plan.actions.map((each, i) => (i === at ? { ...each, milestones: changed } : each));
    return {
      plan: { ...plan, actions },
      show: shownRow(`actions.${at}.milestones`, verb, changed, `actions.${at}`),
    };
  }
  if (group === 'actions') {
    const actions = changeList(plan.actions, verb, at, BLANK_ACTION, MOST_ROWS.actions);
    return { plan: { ...plan, actions }, show: shownRow('actions', verb, actions, 'actions') };
  }
  if (group === 'trajectory') {
    const trajectory = changeList(plan.trajectory, verb, at, BLANK_POINT, MOST_ROWS.trajectory);
    return { plan: { ...plan, trajectory }, show: shownRow('trajectory', verb, trajectory, 'trajectory') };
  }
  const asks = changeList(plan.resourcesAsked, verb, at, BLANK_ASK, MOST_ROWS.resourcesAsked);
  return {
    plan: { ...plan, resourcesAsked: asks },
    show: shownRow('resourcesAsked', verb, asks, 'resourcesAsked'),
  };
}

/** The plan without rows in which nothing was typed, so that row numbers agree with what is sent. */
export function withoutBlankRows(plan: TypedPlan): TypedPlan {
  const actions = plan.actions
    .map((action) => ({ ...action, milestones: action.milestones.filter((each) => !isBlankMilestone(each)) }))
    .filter((action) => !isBlankAction(action));
  return {
    ...plan,
    actions,
    trajectory: plan.trajectory.filter((point) => !isBlankPoint(point)),
    resourcesAsked: plan.resourcesAsked.filter((ask) => !isBlankAsk(ask)),
  };
}

/** The plan as the form shows it: always one action and one point to type in, and in each action a milestone. */
export function withRoomToType(plan: TypedPlan): TypedPlan {
  return {
    ...plan,
    actions: plan.actions.length > 0 ? plan.actions.map(withMilestone) : [BLANK_ACTION],
    trajectory: plan.trajectory.length > 0 ? plan.trajectory : [BLANK_POINT],
  };
}

function withMilestone(action: TypedAction): TypedAction {
  return action.milestones.length > 0 ? action : { ...action, milestones: [BLANK_MILESTONE] };
}

function changeList<T>(
  list: readonly T[],
  verb: string | undefined,
  at: number,
  blank: T,
  most: number,
): readonly T[] {
  if (verb === 'remove') return list.filter((_, row) => row !== at);
  return list.length < most ? [...list, blank] : list;
}

function shownRow(group: string, verb: string | undefined, list: readonly unknown[], whole: string): string {
  return verb === 'add' ? `${group}.${list.length - 1}` : whole;
}

// A select that was given its only sensible value by the form is not something a person typed.
function isBlankAction(action: TypedAction): boolean {
  return (
    allBlank(action.title, action.person, ...parts(action.starts), ...parts(action.due)) &&
    action.milestones.length === 0
  );
}

function isBlankMilestone(milestone: TypedMilestone): boolean {
  return allBlank(milestone.title, ...parts(milestone.due));
}

function isBlankPoint(point: TypedPoint): boolean {
  return allBlank(point.value, ...parts(point.date));
}

function isBlankAsk(ask: TypedAsk): boolean {
  return allBlank(ask.fromHeading, ask.toHeading, ask.amount);
}

function parts(date: TypedDate): string[] {
  return [date.day, date.month, date.year];
}

function allBlank(...texts: string[]): boolean {
  return texts.every((text) => text === '');
}

/**
 * Which row a field is in, for the summary of problems, where "Enter the date" alone would not say which.
 * @returns "Action 2, milestone 1", or "" for a field outside the rows.
 */
export function rowName(field: string): string {
  const match = /^(actions|trajectory|resourcesAsked)\.(\d+)(?:\.milestones\.(\d+))?/.exec(field);
  if (!match) return '';
  const names: Readonly<Record<string, string>> = {
    actions: 'Action',
    trajectory: 'Point',
    resourcesAsked: 'Resource',
  };
  const milestone = match[3] === undefined ? '' : `, milestone ${Number(match[3]) + 1}`;
  return `${names[match[1] ?? ''] ?? ''} ${Number(match[2]) + 1}${milestone}`;
}
