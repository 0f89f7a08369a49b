import { BLANK_DATE, typedDateOf } from '../case-form/date-field.ts';
import type { TypedDate } from '../case-form/date-field.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { rowsOf } from '../case-form/form-rows.ts';

/** A milestone as typed; `id` is "" for a new one. */
export interface TypedMilestone {
  readonly id: string;
  readonly title: string;
  readonly due: TypedDate;
}

/** An action as typed. */
export interface TypedAction {
  readonly id: string;
  readonly title: string;
  readonly organisationId: string;
  readonly person: string;
  readonly starts: TypedDate;
  readonly due: TypedDate;
  readonly milestones: readonly TypedMilestone[];
}

/** A point of the planned path as typed. */
export interface TypedPoint {
  readonly date: TypedDate;
  readonly value: string;
}

/** Money or staff asked for, as typed: pounds or posts in `amount`, the calendar year in which the financial year begins in `year`. */
export interface TypedAsk {
  readonly fromOrganisationId: string;
  readonly fromHeading: string;
  readonly toOrganisationId: string;
  readonly toHeading: string;
  readonly amount: string;
  /** GBP or FTE; money unless said. */
  readonly unit: string;
  readonly year: string;
}

/** A whole plan form as typed: text only, so that whatever is wrong comes back as it was. */
export interface TypedPlan {
  readonly causes: string;
  readonly actions: readonly TypedAction[];
  readonly backOnTrack: TypedDate;
  readonly trajectory: readonly TypedPoint[];
  readonly criteriaRule: string;
  readonly criteriaPointsAfter: string;
  readonly resourcesAsked: readonly TypedAsk[];
  readonly impactEqualities: string;
  readonly impactSustainability: string;
  readonly impactEfficiency: string;
  readonly impactServices: string;
  readonly impactPartners: string;
  readonly consulted: string;
  readonly risks: string;
  readonly reason: string;
}

/** The most rows a form takes: actions in a plan, milestones in an action, points, resources. */
export const MOST_ROWS = { actions: 20, milestones: 12, trajectory: 24, resourcesAsked: 12 } as const;

/** A milestone with nothing typed yet. */
export const BLANK_MILESTONE: TypedMilestone = { id: '', title: '', due: BLANK_DATE };

/** An action with nothing typed yet, and room for the one milestone that every action needs. */
export const BLANK_ACTION: TypedAction = {
  id: '',
  title: '',
  organisationId: '',
  person: '',
  starts: BLANK_DATE,
  due: BLANK_DATE,
  milestones: [BLANK_MILESTONE],
};

/** A trajectory point with nothing typed yet. */
export const BLANK_POINT: TypedPoint = { date: BLANK_DATE, value: '' };

/** A resource with nothing typed yet. */
export const BLANK_ASK: TypedAsk = {
  fromOrganisationId: '',
  fromHeading: '',
  toOrganisationId: '',
  toHeading: '',
  amount: '',
  unit: 'GBP',
  year: '',
};

/** Reads a posted plan form; the names are the API's field paths, dates in three parts (`actions.0.due.day`). */
export function readTypedPlan(body: FormBody): TypedPlan {
  const text = (name: string): string => textOf(body, name);
  const rows = <T>(group: string, most: number, read: (path: string) => T): T[] =>
    Array.from({ length: rowsOf(body, group, most) }, (_, row) => read(`${group}.${row}`));
  return {
    causes: text('causes'),
    actions: rows('actions', MOST_ROWS.actions, (at) => ({
      id: text(`${at}.id`),
      title: text(`${at}.title`),
      organisationId: text(`${at}.organisationId`),
      person: text(`${at}.person`),
      starts: typedDateOf(body, `${at}.starts`),
      due: typedDateOf(body, `${at}.due`),
      milestones: rows(`${at}.milestones`, MOST_ROWS.milestones, (milestone) => ({
        id: text(`${milestone}.id`),
        title: text(`${milestone}.title`),
        due: typedDateOf(body, `${milestone}.due`),
      })),
    })),
    backOnTrack: typedDateOf(body, 'backOnTrack'),
    trajectory: rows('trajectory', MOST_ROWS.trajectory, (at) => ({
      date: typedDateOf(body, `${at}.date`),
      value: text(`${at}.value`),
    })),
    criteriaRule: text('criteriaRule'),
    criteriaPointsAfter: text('criteriaPointsAfter'),
    resourcesAsked: rows('resourcesAsked', MOST_ROWS.resourcesAsked, (at) => ({
      fromOrganisationId: text(`${at}.fromOrganisationId`),
      fromHeading: text(`${at}.fromHeading`),
      toOrganisationId: text(`${at}.toOrganisationId`),
      toHeading: text(`${at}.toHeading`),
      amount: text(`${at}.amount`),
      unit: text(`${at}.unit`) || 'GBP',
      year: text(`${at}.year`),
    })),
    impactEqualities: text('impactEqualities'),
    impactSustainability: text('impactSustainability'),
    impactEfficiency: text('impactEfficiency'),
    impactServices: text('impactServices'),
    impactPartners: text('impactPartners'),
    consulted: text('consulted'),
    risks: text('risks'),
    reason: text('reason'),
  };
}
