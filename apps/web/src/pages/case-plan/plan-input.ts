import { FieldReader } from '../case-form/field-reader.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';
import type { TypedAction, TypedAsk, TypedPlan } from './typed-plan.ts';

/** What a plan form says, in the shape of the API's `PlanInput` without the case's own fields. */
export interface PlanContent {
  readonly causes: string | null;
  readonly actions: ActionContent[];
  readonly backOnTrack: string | null;
  readonly trajectory: { date: string; value: number }[];
  readonly criteriaRule: string | null;
  readonly criteriaPointsAfter: number | null;
  readonly resourcesAsked: AskContent[];
  readonly impactEqualities: string | null;
  readonly impactSustainability: string | null;
  readonly impactEfficiency: string | null;
  readonly impactServices: string | null;
  readonly impactPartners: string | null;
  readonly consulted: string | null;
  readonly risks: string | null;
  readonly reason: string | null;
}

interface ActionContent {
  readonly id: string | null;
  readonly title: string | null;
  readonly organisationId: string | null;
  readonly person: string | null;
  readonly starts: string | null;
  readonly due: string | null;
  readonly milestones: { id: string | null; title: string | null; due: string | null }[];
}

interface AskContent {
  readonly fromOrganisationId: string;
  readonly fromHeading: string;
  readonly toOrganisationId: string;
  readonly toHeading: string;
  readonly amount: number;
  readonly unit: 'GBP' | 'FTE';
  readonly year: number;
}

/**
 * Turns a typed plan into what the API takes. A draft may leave anything blank, but what is there must be readable;
 * a plan that goes forward must be whole (workflow.md section 3, `submitPlan`). The API has the last word on both.
 *
 * @param typed without blank rows, so that the rows' numbers agree with those in the API's refusals.
 */
export function readPlan(
  typed: TypedPlan,
  need: 'draft' | 'whole',
): { content: PlanContent; problems: FieldProblem[] } {
  const reader = new FieldReader();
  const whole = need === 'whole';
  const say = (sentence: string): string | undefined => (whole ? sentence : undefined);
  const text = (field: keyof TypedPlan & string, value: string, sentence: string): string | null =>
    reader.text(field, value, say(sentence));
  const causes = text('causes', typed.causes, 'Say what the causes are');
  if (whole && typed.actions.length === 0) reader.refuse('actions.0.title', 'Add at least one action');
  const actions = typed.actions.map((action, row) => readAction(reader, action, `actions.${row}`, say));
  const content: PlanContent = {
    causes,
    actions,
    backOnTrack: reader.date(
      'backOnTrack',
      typed.backOnTrack,
      'Date back on track',
      say('Enter the date back on track'),
    ),
    trajectory: readTrajectory(reader, typed),
    criteriaRule: text('criteriaRule', typed.criteriaRule, 'Choose how success will be judged'),
    criteriaPointsAfter: reader.whole(
      'criteriaPointsAfter',
      typed.criteriaPointsAfter,
      { least: 1, most: 24 },
      say('Enter how many new figures the judgement needs'),
    ),
    resourcesAsked: typed.resourcesAsked.flatMap((ask, row) => readAsk(reader, ask, `resourcesAsked.${row}`)),
    impactEqualities: text(
      'impactEqualities',
      typed.impactEqualities,
      'Say what this means for equalities, or “none expected”',
    ),
    impactSustainability: text(
      'impactSustainability',
      typed.impactSustainability,
      'Say what this means for sustainability, or “none expected”',
    ),
    impactEfficiency: text(
      'impactEfficiency',
      typed.impactEfficiency,
      'Say what this means for efficiency, or “none expected”',
    ),
    impactServices: text(
      'impactServices',
      typed.impactServices,
      'Say what this means for other services, or “none expected”',
    ),
    impactPartners: text(
      'impactPartners',
      typed.impactPartners,
      'Say what this means for partners, or “none expected”',
    ),
    consulted: text('consulted', typed.consulted, 'Say who was consulted, or “nobody yet”'),
    risks: text('risks', typed.risks, 'Say what could go wrong'),
    reason: reader.text('reason', typed.reason),
  };
  return { content, problems: reader.problems };
}

function readAction(
  reader: FieldReader,
  action: TypedAction,
  at: string,
  say: (sentence: string) => string | undefined,
): ActionContent {
  const alone = action.milestones.length === 0 ? say('Add at least one milestone to this action') : undefined;
  if (alone) reader.refuse(`${at}.milestones`, alone);
  return {
    id: action.id || null,
    title: reader.text(`${at}.title`, action.title, say('Say what will be done')),
    organisationId: reader.text(
      `${at}.organisationId`,
      action.organisationId,
      say('Choose the organisation that will do this'),
    ),
    person: reader.text(`${at}.person`, action.person, say('Name the person who will do this')),
    starts: reader.date(`${at}.starts`, action.starts, 'Start date', say('Enter the date this starts')),
    due: reader.date(`${at}.due`, action.due, 'Due date', say('Enter the date this is due')),
    milestones: action.milestones.map((milestone, row) => ({
      id: milestone.id || null,
      title: reader.text(
        `${at}.milestones.${row}.title`,
        milestone.title,
        say('Say what will have been reached'),
      ),
      due: reader.date(
        `${at}.milestones.${row}.due`,
        milestone.due,
        'Milestone date',
        say('Enter the milestone’s date'),
      ),
    })),
  };
}

// The API's trajectory points and resources have no blank fields, so a half-typed one is a problem in a draft too.
function readTrajectory(reader: FieldReader, typed: TypedPlan): { date: string; value: number }[] {
  return typed.trajectory.flatMap((point, row) => {
    const at = `trajectory.${row}`;
    const date = reader.date(`${at}.date`, point.date, 'Date', 'Enter the date of this point');
    const value = reader.figure(`${at}.value`, point.value, 'Enter the value planned for this date');
    return date === null || value === null ? [] : [{ date, value }];
  });
}

function readAsk(reader: FieldReader, ask: TypedAsk, at: string): AskContent[] {
  const fromOrganisationId = reader.text(
    `${at}.fromOrganisationId`,
    ask.fromOrganisationId,
    'Choose who would give it',
  );
  const fromHeading = reader.text(
    `${at}.fromHeading`,
    ask.fromHeading,
    'Enter the budget heading it would come from',
  );
  const toOrganisationId = reader.text(
    `${at}.toOrganisationId`,
    ask.toOrganisationId,
    'Choose who would receive it',
  );
  const toHeading = reader.text(`${at}.toHeading`, ask.toHeading, 'Enter the budget heading it would go to');
  const unit = ask.unit === 'FTE' ? 'FTE' : 'GBP';
  const amount =
    unit === 'FTE'
      ? reader.posts(`${at}.amount`, ask.amount, 'Enter how many full-time posts, for example 1.5')
      : reader.pounds(`${at}.amount`, ask.amount, 'Enter the amount in pounds');
  const year = reader.whole(`${at}.year`, ask.year, { least: 2000, most: 2099 }, 'Choose the financial year');
  if (!fromOrganisationId || !fromHeading || !toOrganisationId || !toHeading) return [];
  return amount === null || year === null
    ? []
    : [{ fromOrganisationId, fromHeading, toOrganisationId, toHeading, amount, unit, year }];
}
