import type { ResponseInput } from '#application/scrutiny/recommendation-command';
import { optionalUuid } from '../mutations/decoded.ts';

export const DECISION = 'accepted, partly or rejected.';
export const RESPONSE = 'The answer and its reasons.';
export const IMPLEMENTER = 'The organisation that will carry it out; not asked of a rejection.';
export const PERSON = 'The named person who will; not asked of a rejection.';
export const BY = 'The last day on which it is in time; not asked of a rejection.';
export const STEPS = 'What will be done, step by step; not asked of a rejection.';

/** The fields of an answer to scrutiny, the same wherever it is given. */
export interface ResponseFields {
  decision: string;
  response: string;
  organisationId?: string | null;
  person?: string | null;
  implementBy?: string | null;
  steps?: string | null;
}

/** The answer as the application takes it. */
export function responseOf(input: ResponseFields): ResponseInput {
  const { decision, response, person, implementBy, steps } = input;
  const organisationId = optionalUuid('Organisation', input.organisationId);
  return { decision, response, organisationId, person, implementBy, steps };
}
