import type { Refusal } from '../../shell/forms/refusal.ts';
import type { Page } from '../../shell/page.ts';
import { availableActs, showCaseForm, showNotNow } from './case-form.ts';
import type { CaseCommand, CaseView } from './case-form.ts';

/** A form page about a case that is open to whoever may do one of its acts. */
export interface CasePage<View extends CaseView, Values> {
  readonly title: string;
  readonly template: string;
  readonly acts: readonly string[];
  readonly load: (page: Page, id: string) => Promise<View>;
  /** What the fields hold when the form is first seen. */
  readonly first: (view: View) => Values;
}

/** Shows the form as first seen, or why none of its acts can be done now. */
export async function showCasePage<View extends CaseView, Values>(
  page: Page,
  id: string,
  spec: CasePage<View, Values>,
): Promise<void> {
  const view = await spec.load(page, id);
  const { title, template, acts } = spec;
  if (availableActs(view.case, acts).length === 0) return showNotNow(page, view, title, acts);
  showCaseForm(page, view, { title, template, values: spec.first(view) });
}

/**
 * Shows the form come back: everything as typed, and why it was refused.
 * @param view the case as it is now, where it has been loaded since the command was sent; else it is loaded.
 */
export async function showCasePageAgain<View extends CaseView, Values>(
  page: Page,
  spec: CasePage<View, Values>,
  command: CaseCommand,
  values: Values,
  refusal: Refusal,
  view?: View,
): Promise<void> {
  const { title, template } = spec;
  const now = view ?? (await spec.load(page, command.caseId));
  showCaseForm(page, now, { title, template, values, refusal, version: command.expectedVersion });
}
