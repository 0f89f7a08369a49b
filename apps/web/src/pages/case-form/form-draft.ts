import type { DraftFragment } from '../../generated/operations.ts';
import { timeFilter } from '../../shell/views/date-filters.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { textsOf } from './form-rows.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import type { Page } from '../../shell/page.ts';
import { saveFormDraft } from './form-draft.query.ts';

/** The forms that can be left and come back to, by the names the API knows them by. */
export type KeptForm = 'challenge' | 'explain' | 'review';

/** What belongs to the form's sending, not to what was typed. */
const MACHINERY = new Set(['_csrf', 'idempotencyKey', 'expectedVersion', 'act']);

/** Whether the form was posted to be kept or thrown away, not sent. */
export function wantsSaving(body: FormBody): boolean {
  return ['save', 'discard'].includes(textOf(body, 'act'));
}

/** A kept form as the body it was posted with; what was ticked more than once is a list. */
export function draftBody({ fields }: DraftFragment): FormBody {
  const body: Record<string, string | string[]> = {};
  for (const { name, value } of fields) {
    const before = body[name];
    body[name] = before === undefined ? value : [before, value].flat();
  }
  return body;
}

/** The fields of a posted form that hold something. */
export function fieldsOf(body: FormBody): { name: string; value: string }[] {
  return Object.keys(body)
    .filter((name) => !MACHINERY.has(name))
    .flatMap((name) => textsOf(body, name).map((text) => ({ name, value: text.replaceAll('\r\n', '\n') })))
    .filter(({ value }) => value !== '');
}

/**
 * Keeps what was typed, for this person alone. What cannot be kept, as a text far too long, is not: the form that comes
 * back still holds it.
 * @returns when it was kept, or why it was not
 */
export async function keepDraft(
  page: Page,
  caseId: string,
  form: KeptForm,
  body: FormBody,
): Promise<{ savedAt: string } | { message: string } | null> {
  const input = { caseId, form, fields: fieldsOf(body) };
  return (await page.ask(saveFormDraft, { input })).outcome;
}

/**
 * Keeps the form and shows it again, saying when; or takes away what was kept, and shows it as it is first seen.
 * @returns why it could not be kept, or null when it was and the browser is on its way
 */
export async function saveAndStay(
  page: Page,
  caseId: string,
  form: KeptForm,
  body: FormBody,
): Promise<Refusal | null> {
  const discarded = textOf(body, 'act') === 'discard';
  const kept = await keepDraft(page, caseId, form, discarded ? {} : body);
  if (!kept || !('savedAt' in kept)) {
    return invalid([{ field: 'save', message: kept?.message ?? 'This could not be saved.' }]);
  }
  const done = discarded ? 'Your draft is discarded.' : `Saved at ${timeFilter(kept.savedAt)}.`;
  page.redirect(`/cases/${encodeURIComponent(caseId)}/${form}`, done);
  return null;
}
