import { caseFields, documentOf, eventOf } from '../../support/case.document.ts';
import type { CaseAct, CaseAnswer, SeenCase } from '../../support/case.document.ts';
import { ask } from '../../support/graphql.ts';
import { pause } from '../../../scripts/lib/processes.mjs';

/** A command that the API said was done: its key, the event it stands for, and the version it led to. */
export interface Acknowledged {
  key: string;
  event: string;
  caseId: string;
  version: number;
}

/** What clients share: where to ask, and what they were told. */
export interface Log {
  url: string;
  acknowledged: Acknowledged[];
  /** How often an answer was lost or an error, so that the command was sent again under its key. */
  repeats: number;
}

const openDocument = `mutation ($input: OpenCaseInput!) { answer: openCase(input: $input) { type: __typename
  ... on CaseMoved { case { ${caseFields} } } ... on NotPermitted { message rule } ... on Invalid { message } } }`;

const slowestAnswer = 15_000;
const between = 60;

/** What a client wants done: an act on a case it has seen, or a new case. */
export interface Wanted {
  act: CaseAct | 'openCase';
  says: object;
  seen?: SeenCase;
}

/**
 * Sends one command under one key until there is an answer, however often the product dies meanwhile.
 *
 * @throws when it is refused: one client works on a case, so nothing but a lost or doubled command could refuse it
 */
export async function insist(log: Log, token: string, key: string, wanted: Wanted): Promise<SeenCase> {
  const { act, says, seen } = wanted;
  const onCase = seen ? { caseId: seen.id, expectedVersion: seen.version } : {};
  const query = act === 'openCase' ? openDocument : documentOf(act);
  const variables = { input: { ...onCase, ...says, idempotencyKey: key } };
  for (;;) {
    const answer = await patiently(ask<{ answer?: CaseAnswer | null }>(log.url, { query, variables, token }));
    if (answer?.data.answer) return kept(log, key, act, answer.data.answer);
    log.repeats += 1;
    await pause(between);
  }
}

function kept(log: Log, key: string, act: Wanted['act'], answer: CaseAnswer): SeenCase {
  if (answer.type !== 'CaseMoved') throw new Error(`${act} ${key}: ${JSON.stringify(answer)}`);
  const { id: caseId, version } = answer.case;
  const event = act === 'openCase' ? 'workflow.started' : eventOf(act);
  log.acknowledged.push({ key, event, caseId, version });
  return answer.case;
}

/** An answer, or null when none came in time or the connection broke. */
async function patiently<T>(asked: Promise<T>): Promise<T | null> {
  const late = pause(slowestAnswer).then(() => null);
  return Promise.race([asked.catch(() => null), late]);
}
