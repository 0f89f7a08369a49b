import { createHash } from 'node:crypto';
import type { CaseHeadFragment, CaseOutcomeFragment } from '../../generated/operations.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import type { Operation } from '../../shell/api/operation.ts';
import { fieldId, formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import type { Page } from '../../shell/page.ts';
import { dateFieldsToBoxes } from './date-field.ts';

/** What every command to a case carries beside its own content. */
export interface CaseCommand {
  readonly caseId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string | null;
}

/** A page's view of a case: at the least its head. */
export interface CaseView {
  readonly case: CaseHeadFragment;
}

/** One form page about a case, come back from a post or seen for the first time. */
export interface CaseFormPage<Values> {
  readonly title: string;
  readonly template: string;
  readonly values: Values;
  readonly refusal?: Refusal | null;
  /** The version the form was made for, when it comes back with mistakes in it. */
  readonly version?: number;
  /** Which row a field is in, where the form has rows: goes before the problem in the summary. */
  readonly rowName?: (field: string) => string;
}

/** The address of a case's page. */
export function casePath(caseId: string): string {
  return `/cases/${encodeURIComponent(caseId)}`;
}

/**
 * The case's part of a command, from the form's hidden fields. A form without a readable version gets version 0,
 * which no case has, so the API answers that the case has changed.
 *
 * The key made when the form was shown is bound to what was typed: the same form sent twice is one act, but a form
 * gone back to and changed is another, and cannot be taken for the first.
 */
export function commandOf(caseId: string, body: FormBody): CaseCommand {
  const version = Number.parseInt(textOf(body, 'expectedVersion'), 10);
  return {
    caseId,
    expectedVersion: version > 0 && version < 2 ** 31 ? version : 0,
    idempotencyKey: boundKey(body),
  };
}

function boundKey(body: FormBody): string | null {
  const made = textOf(body, 'idempotencyKey');
  return made ? createHash('sha256').update(JSON.stringify(body)).digest('base64url') : null;
}

/**
 * A case that was asked for.
 * @throws NothingHere when there is none, or none that this person may know of.
 */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NothingHere();
  return value;
}

/**
 * Shows a form about a case, with the status that fits why it came back.
 * A form refused because the case changed is made anew for the version the case has now.
 */
export function showCaseForm<View extends CaseView, Values>(
  page: Page,
  view: View,
  form: CaseFormPage<Values>,
): void {
  const refusal = form.refusal ? dateFieldsToBoxes(form.refusal) : null;
  const state = formState(form.values, refusal);
  const outdated = refusal?.__typename === 'ChangedMeanwhile';
  page.render(
    form.template,
    {
      section: 'cases',
      ...view,
      casePath: casePath(view.case.id),
      title: form.title,
      form: {
        ...state,
        errorList: refusal?.__typename === 'Invalid' ? summaryOf(refusal, form.rowName) : [],
      },
      expectedVersion: outdated ? view.case.version : (form.version ?? view.case.version),
    },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}

function summaryOf(
  refusal: Extract<Refusal, { __typename: 'Invalid' }>,
  rowName?: (field: string) => string,
) {
  return refusal.fields.map(({ field, message }) => {
    const row = rowName?.(field) ?? '';
    return { text: row ? `${row}: ${message}` : message, href: `#${fieldId(field)}` };
  });
}

/** Shows that none of a page's acts can be done now by this person, and why. */
export function showNotNow(page: Page, view: CaseView, title: string, acts: readonly string[]): void {
  const withheld = view.case.events.filter((event) => acts.includes(event.name));
  page.render(
    'pages/case-form/not-now.njk',
    { section: 'cases', case: view.case, casePath: casePath(view.case.id), title, withheld },
    withheld.length > 0 ? 403 : 409,
  );
}

/** Which of a page's acts this person may do now. */
export function availableActs(of: CaseHeadFragment, acts: readonly string[]): string[] {
  return acts.filter((act) => of.events.some((event) => event.name === act && event.available));
}

/** A mutation on a case whose field is aliased as `outcome`. */
export type CaseAct<Input> = Operation<{ outcome: CaseOutcomeFragment | null }, { input: Input }>;

/**
 * Sends a command to a case and goes back to the case's page, saying what was done and what it waits for now.
 * @param done the past tense of the act, to begin the notice: "You approved the plan".
 * @param goTo where to go instead of the case's page.
 * @returns why it was refused, or null when it was done and the browser is on its way.
 */
export async function sendCaseAct<Input extends Pick<CaseCommand, 'caseId' | 'expectedVersion'>>(
  page: Page,
  act: CaseAct<Input>,
  input: Input,
  done: string,
  goTo?: string,
): Promise<Refusal | null> {
  const { outcome } = await page.ask(act, { input });
  if (!outcome) throw new ApiFault(`${act.name} was answered with nothing.`);
  if (isRefusal(outcome)) return outcome;
  page.redirect(goTo ?? casePath(outcome.case.id), `${done}. ${standing(outcome.case)}`);
  return null;
}

function standing(moved: { stateLabel: string; waitingFor: string; open: boolean }): string {
  if (!moved.open) return `The case is now: ${moved.stateLabel}.`;
  return moved.waitingFor ? `Now: ${moved.stateLabel} (${moved.waitingFor}).` : `Now: ${moved.stateLabel}.`;
}
