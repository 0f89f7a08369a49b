import type { DraftFragment } from '../../generated/operations.ts';
import { timeFilter } from '../../shell/views/date-filters.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import type { Page } from '../../shell/page.ts';
import { saveFormDraft } from './form-draft.query.ts';

/** The forms that can be left and come back to, by the names the API knows them by. */
export type KeptForm = 'explain' | 'review';

/** What belongs to the form's sending, not to what was typed. */
const MACHINERY = new Set(['_csrf', 'idempotencyKey', 'expectedVersion', 'act']);

/** Whether the form was posted to be kept, not sent. */
export function wantsSaving(body: FormBody): boolean {
  return textOf(body, 'act') === 'save';
}

/** A kept form as the body it was posted with. */
export function draftBody({ fields }: DraftFragment): FormBody {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
}

/** The fields of a posted form that hold something. */
export function fieldsOf(body: FormBody): { name: string; value: string }[] {
  return Object.keys(body)
    .filter((name) => !MACHINERY.has(name))
    .map((name) => ({ name, value: textOf(body, name) }))
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
 * Keeps the form and shows it again, saying when.
 * @returns why it could not be kept, or null when it was and the browser is on its way
 */
export async function saveAndStay(
  page: Page,
  caseId: string,
  form: KeptForm,
  body: FormBody,
): Promise<Refusal | null> {
  const kept = await keepDraft(page, caseId, form, body);
  if (!kept || !('savedAt' in kept)) {
    return invalid([{ field: 'save', message: kept?.message ?? 'This could not be saved.' }]);
  }
  page.redirect(`/cases/${encodeURIComponent(caseId)}/${form}`, `Saved at ${timeFilter(kept.savedAt)}.`);
  return null;
}
