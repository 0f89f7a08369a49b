import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import type { Page } from '../../shell/page.ts';
import { availableActs, commandOf, showCaseForm, showNotNow } from './case-form.ts';
import type { CaseView } from './case-form.ts';
import { readChoice, readTypedChoice, reasonsToComment } from './choice-form.ts';
import type { Choice, TypedChoice } from './choice-form.ts';
import type { WrittenAct } from './written-act.ts';

/** A page on which one paper is judged: radios, one box for words, one button. */
export interface ChoicePage {
  readonly title: string;
  readonly template: string;
  readonly choices: readonly (Choice & WrittenAct)[];
  /** The event whose availability each choice rests on, where that is not the choice's own. */
  readonly restsOn?: string;
  readonly load: (page: Page, id: string) => Promise<CaseView>;
}

/** Shows the page with the choices that are open to this person now, or why none is. */
export async function showChoicePage(page: Page, id: string, spec: ChoicePage): Promise<void> {
  const view = await spec.load(page, id);
  const open = openChoices(view, spec);
  if (open.length === 0) return showNotNow(page, view, spec.title, spec.choices.map(eventOf(spec)));
  const decision = open.length === 1 ? (open[0]?.event ?? '') : '';
  show(page, spec, view, open, { decision, comment: '' });
}

/** Reads the decision and sends it; a refused one comes back as typed. */
export async function sendChoicePage(
  page: Page,
  id: string,
  body: FormBody,
  spec: ChoicePage,
): Promise<void> {
  const typed = readTypedChoice(body);
  const command = commandOf(id, body);
  const read = readChoice(typed, spec.choices);
  const refusal = read.choice ? await read.choice.send(page, command, typed.comment) : invalid(read.problems);
  if (!refusal) return;
  const view = await spec.load(page, id);
  const open = openChoices(view, spec);
  show(
    page,
    spec,
    view,
    open.length > 0 ? open : spec.choices,
    typed,
    withCommentField(refusal),
    command.expectedVersion,
  );
}

function show(
  page: Page,
  spec: ChoicePage,
  view: CaseView,
  choices: readonly Choice[],
  values: TypedChoice,
  refusal: Refusal | null = null,
  version?: number,
): void {
  showCaseForm(
    page,
    { ...view, choices },
    { title: spec.title, template: spec.template, values, refusal, version },
  );
}

function openChoices(view: CaseView, spec: ChoicePage): Choice[] {
  return spec.choices.filter((choice) => availableActs(view.case, [eventOf(spec)(choice)]).length > 0);
}

function eventOf(spec: { readonly restsOn?: string }): (choice: Choice) => string {
  return (choice) => spec.restsOn ?? choice.event;
}

function withCommentField(refusal: Refusal): Refusal {
  return refusal.__typename === 'Invalid'
    ? { ...refusal, fields: reasonsToComment(refusal.fields) }
    : refusal;
}
