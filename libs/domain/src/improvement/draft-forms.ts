import type { CaseEventType, PersonEventType } from './case-events.ts';

/** The long forms about a case that may be left and come back to, with the events each may become. */
export const draftForms = {
  challenge: ['openChallenge'],
  explain: ['explain'],
  review: ['confirmVerdict', 'overrideVerdict'],
} as const satisfies Record<string, readonly PersonEventType[]>;

export type DraftForm = keyof typeof draftForms;

/** Whether a form is one that can be left and come back to. */
export function isDraftForm(form: string): form is DraftForm {
  return Object.hasOwn(draftForms, form);
}

/** The form an event is sent from, when it is one that can be left and come back to. */
export function draftFormOf(type: CaseEventType): DraftForm | undefined {
  const forms = Object.keys(draftForms) as DraftForm[];
  return forms.find((form) => (draftForms[form] as readonly CaseEventType[]).includes(type));
}
