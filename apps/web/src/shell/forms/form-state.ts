import type { Refusal } from './refusal.ts';

/** A banner at the top of a form that was refused for a reason that is not one field's. */
export interface FormBanner {
  readonly title: string;
  readonly text: string;
}

/**
 * What a template needs to show a form: as first seen, or come back with everything typed and what is wrong.
 * `form.errors['actions.0.title']` goes straight into a macro's `errorMessage`.
 */
export interface FormState<Values> {
  readonly values: Values;
  readonly errors: Readonly<Record<string, { readonly text: string }>>;
  readonly errorList: readonly { readonly text: string; readonly href: string }[];
  readonly banner: FormBanner | null;
}

/**
 * @param values what the fields hold: from the API the first time, as typed when the form comes back.
 * @param refusal why it came back, or nothing.
 */
export function formState<Values>(values: Values, refusal: Refusal | null = null): FormState<Values> {
  if (!refusal) return { values, errors: {}, errorList: [], banner: null };
  if (refusal.__typename !== 'Invalid' || refusal.fields.length === 0) {
    return { values, errors: {}, errorList: [], banner: bannerOf(refusal) };
  }
  const errors: Record<string, { text: string }> = {};
  for (const { field, message } of refusal.fields) errors[field] ??= { text: message };
  const errorList = refusal.fields.map(({ field, message }) => ({
    text: message,
    href: `#${fieldId(field)}`,
  }));
  return { values, errors, errorList, banner: null };
}

/** The id of the input for a field path: `actions.0.title` is `actions-0-title`. */
export function fieldId(path: string): string {
  return path.replaceAll('.', '-');
}

function bannerOf(refusal: Refusal): FormBanner {
  const typed = 'What you typed is still below.';
  switch (refusal.__typename) {
    case 'ChangedMeanwhile':
      return {
        title: 'Someone else changed this while you were working',
        text: `${refusal.message} ${typed} Check it against the new state, then send it again if it still holds.`,
      };
    case 'NotAvailableNow':
      return {
        title: 'This cannot be done at this stage',
        text: `${refusal.message} It now stands at: ${refusal.stateLabel}.`,
      };
    case 'NoFreePlace':
      return { title: 'It is not this case’s turn yet', text: `${refusal.message} ${typed}` };
    case 'NotPermitted':
      return { title: 'You may not do this', text: refusal.message };
    case 'NotFound':
      return { title: 'This is no longer here', text: refusal.message };
    case 'Invalid':
      return { title: 'There is a problem', text: `${refusal.message} ${typed}` };
  }
}
