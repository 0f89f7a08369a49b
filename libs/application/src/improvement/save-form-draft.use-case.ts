import { draftForms, isDraftForm } from '#domain/improvement/draft-forms';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { caseSubject } from '#permissions/case-subject';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import type { DraftField } from '../ports/drafts.ts';
import { contextOf } from './save-case.ts';

export interface SaveFormDraft {
  tenantId: string;
  caseId: string;
  /** Which form: see `draftForms`. */
  form: string;
  /** Every field as typed; none at all takes the draft away. */
  fields: readonly DraftField[];
}

const MOST_FIELDS = 300;
const LONGEST_NAME = 200;

/**
 * Keeps a long form as far as it is typed, for the one person who types it, in the tenant of the organisation they act
 * for. Only who may send the form may keep one; what they typed need not be whole. Nothing on the case changes.
 */
export function saveFormDraft(
  deps: Deps,
  actor: Actor,
  input: SaveFormDraft,
): Promise<Outcome<{ tenantId: string; id: string; savedAt: Date }>> {
  const { tenantId, caseId, form, fields } = input;
  const command = { name: 'saveFormDraft', body: { ...input }, about: caseId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const instance = await deps.host.load(tx.sql, { tenantId, id: caseId });
    if (!instance) return refuse(notFound);
    if (!isDraftForm(form)) return refuseField('form', 'There is no form of this name to keep.');
    const subject = caseSubject(contextOf(instance));
    const answers = draftForms[form].map((act) => authorise(actor, act, 'ImprovementCase', subject));
    if (!answers.some(({ ok }) => ok)) answers.forEach(require);
    if (fields.length > MOST_FIELDS) refuseField('fields', `A form has at most ${MOST_FIELDS} fields.`);
    if (fields.some(({ name }) => name.length > LONGEST_NAME))
      refuseField('fields', `The name of a field has at most ${LONGEST_NAME} characters.`);
    const key = { tenantId: actor.organisationId, personId: actor.personId, aboutId: caseId, form };
    if (fields.length === 0) await tx.drafts.remove(key);
    else await tx.drafts.keep({ ...key, fields, savedAt: now });
    return { tenantId, id: caseId, savedAt: now };
  });
}

function refuseField(field: string, message: string): never {
  return refuse({ kind: 'invalid', fields: [{ field, message }] });
}
