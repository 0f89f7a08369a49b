import type {
  RecommendationHeadFragment,
  RecommendationOutcomeFragment,
} from '../../generated/operations.ts';
import { ApiFault } from '../../shell/api/api-errors.ts';
import type { Operation } from '../../shell/api/operation.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal, type Refusal } from '../../shell/forms/refusal.ts';
import type { Page } from '../../shell/page.ts';
import { commandOf } from '../case-form/case-form.ts';
import { dateFieldsToBoxes } from '../case-form/date-field.ts';

/** What every command to a recommendation carries beside its own content. */
export interface RecommendationCommand {
  readonly recommendationId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string | null;
}

/** The address of a recommendation's page. */
export const recommendationPath = (id: string): string => `/recommendations/${encodeURIComponent(id)}`;

/** Where the form of an act is. */
export function actPath(id: string, act: string): string {
  return act === 'respond'
    ? `${recommendationPath(id)}/respond`
    : `${recommendationPath(id)}/act/${encodeURIComponent(act)}`;
}

/** The recommendation's part of a command, from the form's hidden fields. */
export function recommendationCommandOf(id: string, body: FormBody): RecommendationCommand {
  const { expectedVersion, idempotencyKey } = commandOf(id, body);
  return { recommendationId: id, expectedVersion, idempotencyKey };
}

interface RecommendationForm<Values> {
  readonly act: string;
  readonly title: string;
  readonly template: string;
  readonly values: Values;
  readonly refusal?: Refusal | null;
  /** The version the form was made for, when it comes back with mistakes in it. */
  readonly version?: number;
}

/**
 * Shows a form about a recommendation, with the status that fits why it came back; or, where it is first asked for and
 * cannot be done by this person now, why not.
 */
export function showRecommendationForm<Values>(
  page: Page,
  view: { readonly recommendation: RecommendationHeadFragment } & Readonly<Record<string, unknown>>,
  { act, title, template, values, refusal: refused, version }: RecommendationForm<Values>,
): void {
  const { recommendation } = view;
  const offered = recommendation.acts.find(({ name }) => name === act);
  const common = { section: 'scrutiny', ...view, title, path: recommendationPath(recommendation.id) };
  if (!refused && !offered?.available) {
    const withheld = offered?.whyNot ?? null;
    page.render('pages/scrutiny/not-now.njk', { ...common, withheld }, offered ? 403 : 409);
    return;
  }
  const refusal = refused ? dateFieldsToBoxes(refused) : null;
  const outdated = refusal?.__typename === 'ChangedMeanwhile';
  const expectedVersion = outdated ? recommendation.version : (version ?? recommendation.version);
  const form = formState(values, refusal);
  page.render(template, { ...common, form, expectedVersion }, refusal ? statusOfRefusal(refusal) : 200);
}

/** A mutation on a recommendation whose field is aliased as `outcome`. */
type RecommendationAct<Input> = Operation<
  { outcome: RecommendationOutcomeFragment | null },
  { input: Input }
>;

/**
 * Sends a command and goes to the recommendation's page, saying what was done and what it waits for now.
 *
 * @returns why it was refused, or null when it was done and the browser is on its way
 */
export async function sendRecommendationAct<Input>(
  page: Page,
  act: RecommendationAct<Input>,
  input: Input,
  done: string,
): Promise<Refusal | null> {
  const { outcome } = await page.ask(act, { input });
  if (!outcome) throw new ApiFault(`${act.name} was answered with nothing.`);
  if (isRefusal(outcome)) return outcome;
  const { id, stateLabel, waitingFor } = outcome.recommendation;
  const now = waitingFor ? `${stateLabel} (${waitingFor})` : stateLabel;
  page.redirect(recommendationPath(id), `${done}. Now: ${now}.`);
  return null;
}
