import { randomUUID } from 'node:crypto';
import { encodeId } from '#read-models/global-id';
import { approvePlan } from '../../apps/web/src/pages/case-approve/case-approve.query.ts';
import type { WaitingCase } from '../cases/walk-case.ts';
import { bodyOf } from './ask.ts';
import type { Ask } from './ask.ts';

/** One approval for each case, as the page's form sends it: with the version seen, a comment and the form's key. */
export function approveAsks(cases: readonly WaitingCase[]): Ask[] {
  return cases.map(({ place, id, version }) => {
    const input = {
      caseId: encodeId('ImprovementCase', place.tenantId, id),
      expectedVersion: version,
      comment: 'Approved as set out.',
      idempotencyKey: randomUUID(),
    };
    return { token: place.token, body: bodyOf(approvePlan, { input }) };
  });
}
