import type { ProgrammeOutcomeFragment, WorkProgrammeQuery } from '../../generated/operations.ts';
import { ApiFault } from '../../shell/api/api-errors.ts';
import type { Operation } from '../../shell/api/operation.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { isRefusal, statusOfRefusal, type Refusal } from '../../shell/forms/refusal.ts';
import type { Page } from '../../shell/page.ts';
import { found } from '../case-form/case-form.ts';
import { dateFieldsToBoxes } from '../case-form/date-field.ts';
import { workProgrammeQuery } from './work-programme.query.ts';

export type ProgrammeItem = NonNullable<
  NonNullable<NonNullable<NonNullable<WorkProgrammeQuery['workProgramme']>['edges']>[number]>['node']
>;

/** The items of a page, without the wrapping. */
export function itemsOf(data: WorkProgrammeQuery): ProgrammeItem[] {
  return (data.workProgramme?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
}

/** The item of this id on the programme. @throws NothingHere when it is not there */
export async function itemNamed(page: Page, id: string): Promise<ProgrammeItem> {
  const data = await page.ask(workProgrammeQuery, {});
  return found(itemsOf(data).find((item) => item.id === id));
}

/** Where the thing itself is looked at; null for a matter in words. */
export function subjectPath({ caseId, indicatorId, recommendationId }: ProgrammeItem): string | null {
  if (caseId) return `/cases/${caseId}`;
  if (recommendationId) return `/recommendations/${recommendationId}`;
  return indicatorId && `/indicators/${indicatorId}`;
}

type ProgrammeAct<Input> = Operation<{ outcome: ProgrammeOutcomeFragment | null }, { input: Input }>;

/** Changes the programme and goes back to it. @returns why it was refused, or null when it was done */
export async function changeProgramme<Input>(
  page: Page,
  act: ProgrammeAct<Input>,
  input: Input,
  done: (title: string) => string,
): Promise<Refusal | null> {
  const { outcome } = await page.ask(act, { input });
  if (!outcome) throw new ApiFault(`${act.name} was answered with nothing.`);
  if (isRefusal(outcome)) return outcome;
  page.redirect('/work-programme', done(outcome.item.title));
  return null;
}

/** Shows a form of the programme, with the status that fits why it came back. */
export function showProgrammeForm(
  page: Page,
  template: string,
  view: object,
  { values, refusal }: { values: object; refusal?: Refusal | null },
): void {
  const boxed = refusal ? dateFieldsToBoxes(refusal) : null;
  const form = formState(values, boxed);
  const status = boxed ? statusOfRefusal(boxed) : 200;
  page.render(`pages/work-programme/${template}.njk`, { section: 'scrutiny', ...view, form }, status);
}
