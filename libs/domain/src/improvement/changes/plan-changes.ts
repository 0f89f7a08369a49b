import { formatPounds } from '#kernel/money';
import { formatValue } from '#kernel/number-format';
import type { FigureStyle } from '#kernel/number-format';
import type { ResourceAsk, TrajectoryPoint } from '../case-documents.ts';
import type { ActionContent, MilestoneContent, PlanContent } from '../case-events.ts';
import { criteriaWords } from '../event-detail.ts';
import { changed, dayWords, paired } from './change.ts';
import type { Change } from './change.ts';

const texts = {
  causes: 'Causes',
  impactEqualities: 'Impact on equalities',
  impactSustainability: 'Impact on sustainability',
  impactEfficiency: 'Impact on efficiency',
  impactServices: 'Impact on other services',
  impactPartners: 'Impact on partners',
  consulted: 'Who was consulted',
  risks: 'Risks',
} as const satisfies Partial<Record<keyof PlanContent, string>>;

/**
 * What a newly written plan says otherwise than the one before it, field by field, in the order of the plan's form.
 * @param before null for the first draft of a cycle
 * @param style how the indicator's figures are written
 */
export function planChanges(before: PlanContent | null, after: PlanContent, style: FigureStyle): Change[] {
  const text = (key: keyof typeof texts): Change[] => changed(texts[key], before?.[key] ?? null, after[key]);
  const { causes: _first, ...rest } = texts;
  return [
    ...text('causes'),
    ...paired(before?.actions ?? [], after.actions, ({ id }) => id).flatMap(({ was, is }) =>
      actionChanges(was, is),
    ),
    ...changed('Back on track by', dayWords(before?.backOnTrack ?? ''), dayWords(after.backOnTrack)),
    ...paired(before?.trajectory ?? [], after.trajectory, ({ date }) => date).flatMap(({ was, is }) =>
      pointChanges(was, is, style),
    ),
    ...changed('How success is judged', criteria(before), criteria(after)),
    ...paired(before?.resourcesAsked ?? [], after.resourcesAsked, movement).flatMap(({ was, is }) =>
      changed(`Resources: ${movement(was ?? is)}`, amount(was), amount(is)),
    ),
    ...(Object.keys(rest) as (keyof typeof rest)[]).flatMap(text),
  ];
}

function actionChanges(was: ActionContent | null, is: ActionContent | null): Change[] {
  if (!is) return changed('Action withdrawn', was?.title ?? null, null);
  if (!was) return [...changed('New action', null, actionWords(is)), ...newMilestones(is)];
  const name = `Action ‘${was.title || is.title}’`;
  return [
    ...changed(`${name}: what will be done`, was.title, is.title),
    ...changed(`${name}: organisation`, was.organisationName, is.organisationName),
    ...changed(`${name}: person`, was.person, is.person),
    ...changed(`${name}: first day`, dayWords(was.starts), dayWords(is.starts)),
    ...changed(`${name}: due`, dayWords(was.due), dayWords(is.due)),
    ...paired(was.milestones, is.milestones, ({ id }) => id).flatMap((pair) =>
      milestoneChanges(pair.was, pair.is),
    ),
  ];
}

function newMilestones(action: ActionContent): Change[] {
  return action.milestones.flatMap((milestone) => milestoneChanges(null, milestone));
}

function milestoneChanges(was: MilestoneContent | null, is: MilestoneContent | null): Change[] {
  if (!is) return changed('Milestone withdrawn', was?.title ?? null, null);
  if (!was) return changed('New milestone', null, withDay(is.title, is.due));
  const name = `Milestone ‘${was.title || is.title}’`;
  return [
    ...changed(`${name}: what will be done`, was.title, is.title),
    ...changed(`${name}: due`, dayWords(was.due), dayWords(is.due)),
  ];
}

function pointChanges(was: TrajectoryPoint | null, is: TrajectoryPoint | null, style: FigureStyle): Change[] {
  const label = `Planned for ${(is ?? was)?.periodLabel ?? ''}`;
  return changed(label, was && formatValue(was.value, style), is && formatValue(is.value, style));
}

function actionWords({ title, organisationName, person, starts, due }: ActionContent): string {
  const span = [dayWords(starts), dayWords(due)].filter(Boolean).join(' to ');
  return [title, organisationName, person, span].filter(Boolean).join('; ');
}

function withDay(title: string, due: string): string {
  const day = dayWords(due);
  return day ? `${title}, due ${day}` : title;
}

function criteria(plan: PlanContent | null): string | null {
  if (!plan?.criteria) return null;
  const { rule, pointsAfter } = plan.criteria;
  return `${criteriaWords[rule]}; ${pointsAfter} ${pointsAfter === 1 ? 'figure' : 'figures'} needed`;
}

/** What is moved from where to where, whatever the amount. */
function movement(ask: ResourceAsk | null): string {
  if (!ask) return '';
  const kind = ask.unit === 'GBP' ? 'money' : 'posts';
  const year = `${ask.year}/${String((ask.year + 1) % 100).padStart(2, '0')}`;
  return `${kind} from ${ask.fromHeading}, ${ask.fromOrganisationName}, to ${ask.toHeading}, ${ask.toOrganisationName}, ${year}`;
}

function amount(ask: ResourceAsk | null): string | null {
  if (!ask) return null;
  return ask.unit === 'GBP' ? formatPounds(ask.amount) : `${ask.amount / 100} full-time posts`;
}
