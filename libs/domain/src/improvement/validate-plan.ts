import { isLocalDate, londonDateOf } from '#kernel/local-date';
import type { CaseContext } from './case-context.ts';
import type { ResourceAsk } from './case-documents.ts';
import type { PlanContent } from './case-events.ts';
import type { FieldProblem } from './field-problem.ts';
import { limitText, problemUnless, requireText } from './field-problem.ts';
import { askKey } from './plan-document.ts';
import { enactedAsks } from './shift-document.ts';
import { validateAction } from './validate-action.ts';

const texts: { field: keyof PlanContent & string; message: string }[] = [
  { field: 'causes', message: 'Say what causes the plan addresses.' },
  {
    field: 'impactEqualities',
    message: 'Say what the plan means for equalities, or that there is no impact.',
  },
  {
    field: 'impactSustainability',
    message: 'Say what the plan means for sustainability, or that there is no impact.',
  },
  {
    field: 'impactEfficiency',
    message: 'Say what the plan means for efficiency, or that there is no impact.',
  },
  {
    field: 'impactServices',
    message: 'Say what the plan means for other services, or that there is no impact.',
  },
  { field: 'impactPartners', message: 'Say what the plan means for partners, or that there is no impact.' },
  { field: 'consulted', message: 'Say who was consulted.' },
  { field: 'risks', message: 'Say what the risks are.' },
];

const rules: string[] = ['meetsTarget', 'specialCauseImprovement', 'meanShift'];

/**
 * What stands in the way of a plan (docs/workflow.md section 3, actionPlan.drafting). A draft may leave anything out
 * but may not hold what could never be right. `at` is the moment it is judged.
 */
export function validatePlan(
  plan: PlanContent,
  context: CaseContext,
  { draft, at }: { draft: boolean; at: string },
): FieldProblem[] {
  const today = londonDateOf(new Date(at));
  const asks = plan.resourcesAsked.flatMap((ask, index) => validateAsk(ask, `resourcesAsked.${index}`));
  if (draft) {
    return [...texts.flatMap(({ field }) => limitText(field, textOf(plan, field))), ...asks];
  }
  return [
    ...texts.flatMap(({ field, message }) => requireText(field, textOf(plan, field), message)),
    ...problemUnless('actions', plan.actions.length > 0, 'Add at least one action.'),
    ...plan.actions.flatMap((action, index) => validateAction(action, `actions.${index}`)),
    ...validateBackOnTrack(plan, context, today),
    ...validateTrajectory(plan),
    ...validateCriteria(plan, context),
    ...asks,
    ...keepsWhatMoved(plan, context),
  ];
}

function textOf(plan: PlanContent, field: keyof PlanContent): string | null {
  const value = plan[field];
  return typeof value === 'string' ? value : null;
}

function validateBackOnTrack(plan: PlanContent, context: CaseContext, today: string): FieldProblem[] {
  const valid = isLocalDate(plan.backOnTrack);
  const unchanged = context.interventionDate !== null && plan.backOnTrack === context.plan?.backOnTrack;
  return [
    ...problemUnless('backOnTrack', valid, 'Enter the date by which performance should be back on track.'),
    ...problemUnless(
      'backOnTrack',
      !valid || unchanged || plan.backOnTrack > today,
      'The back-on-track date must be in the future.',
    ),
  ];
}

function validateTrajectory({ trajectory }: PlanContent): FieldProblem[] {
  return [
    ...problemUnless(
      'trajectory',
      trajectory.length > 0,
      'Add at least one point of the planned trajectory.',
    ),
    ...trajectory.flatMap(({ date, value }, index) => [
      ...problemUnless(`trajectory.${index}.date`, isLocalDate(date), 'Enter the date of this point.'),
      ...problemUnless(`trajectory.${index}.value`, Number.isFinite(value), 'Enter the planned figure.'),
      ...problemUnless(
        `trajectory.${index}.date`,
        index === 0 || date > (trajectory[index - 1]?.date ?? ''),
        'Put the points in order of date, each once.',
      ),
    ]),
  ];
}

function validateCriteria({ criteria }: PlanContent, context: CaseContext): FieldProblem[] {
  const fixed = context.interventionDate === null ? null : (context.plan?.criteria ?? null);
  const points = criteria?.pointsAfter ?? 0;
  const needsTarget = criteria?.rule === 'meetsTarget' && context.indicator.target === null;
  const judged = context.indicator.polarity !== 'neutral' || criteria?.rule === 'meetsTarget';
  return [
    ...problemUnless(
      'criteriaRule',
      rules.includes(criteria?.rule ?? ''),
      'Choose how success will be judged.',
    ),
    ...problemUnless('criteriaRule', !needsTarget, 'This indicator has no target, so choose another rule.'),
    ...problemUnless(
      'criteriaRule',
      judged,
      'Neither direction is better for this indicator; judge it by its target.',
    ),
    ...problemUnless(
      'criteriaPointsAfter',
      Number.isInteger(points) && points >= 1 && points <= 36,
      'Enter how many periods after the change are needed, from 1 to 36.',
    ),
    ...problemUnless(
      'criteriaRule',
      fixed === null || (fixed.rule === criteria?.rule && fixed.pointsAfter === points),
      'The success criteria were fixed when the plan was approved and cannot change now.',
    ),
  ];
}

function validateAsk(ask: ResourceAsk, path: string): FieldProblem[] {
  const positive = Number.isSafeInteger(ask.amount) && ask.amount > 0;
  const sameHeading =
    ask.fromOrganisationId === ask.toOrganisationId && ask.fromHeading.trim() === ask.toHeading.trim();
  return [
    ...requireText(`${path}.fromHeading`, ask.fromHeading, 'Name the heading the resources would come from.'),
    ...requireText(`${path}.toHeading`, ask.toHeading, 'Name the heading the resources would go to.'),
    ...problemUnless(`${path}.amount`, positive, 'Enter an amount greater than zero.'),
    ...problemUnless(
      `${path}.year`,
      Number.isInteger(ask.year) && ask.year > 2000,
      'Enter the financial year.',
    ),
    ...problemUnless(`${path}.toHeading`, !sameHeading, 'Resources cannot move from a heading to itself.'),
  ];
}

function keepsWhatMoved(plan: PlanContent, context: CaseContext): FieldProblem[] {
  const kept = new Set(plan.resourcesAsked.map(askKey));
  const allKept = enactedAsks(context).every((ask) => kept.has(askKey(ask)));
  return problemUnless('resourcesAsked', allKept, 'Resources that have already moved must stay in the plan.');
}
