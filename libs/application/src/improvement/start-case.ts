import type { CaseInput } from '#domain/improvement/case-context';
import type { CaseSignal, FigurePoint, Person } from '#domain/improvement/case-documents';
import { newCase } from '#domain/improvement/new-case';
import { isInTurn } from '#domain/improvement/queue-place';
import { openingQuestions } from '#domain/improvement/question-bank';
import { casePolicyOf } from '#domain/improvement/case-policy';
import type { Actor } from '#permissions/actor';
import type { Deps } from '../command.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { ownQuestionsInForce } from '../questions/own-questions.ts';
import { caseIndicatorOf } from './case-papers.ts';
import { placeFor } from './case-places.ts';
import { insertCase } from './save-case.ts';

interface NewCase {
  indicator: IndicatorRecord;
  signal: CaseSignal;
  figures: FigurePoint[];
  /** Who opened it by hand, or null when the exception criteria did. */
  openedBy: Person | null;
  /** Whose command brought it about. */
  by: Actor;
  now: Date;
}

/** Opens an improvement case: its workflow instance with the first event, and its index card. */
export async function startCase(
  deps: Deps,
  tx: Tx,
  { indicator, signal, figures, openedBy, by, now }: NewCase,
): Promise<{ tenantId: string; id: string }> {
  const { tenantId } = indicator;
  const partnership = await tx.cases.partnership(tenantId, now);
  if (!partnership) throw new Error('an improvement case is opened in a partnership');
  const id = deps.newId();
  const number = await tx.cases.nextNumber(tenantId);
  const own = await ownQuestionsInForce(tx, tenantId);
  const targets = await tx.indicators.targets(tenantId, indicator.id);
  const policy = casePolicyOf(partnership.policy);
  const input: CaseInput = {
    caseId: id,
    number,
    tenantId,
    tenantName: partnership.name,
    indicator: caseIndicatorOf(indicator, partnership, targets, now),
    policy,
    signal,
    figures,
    startingQuestions: openingQuestions(signal, own, deps.newId),
    openedBy,
    at: now.toISOString(),
  };
  input.mustWait = policy.automaticChallenge && (await mustWait(tx, input));
  const { instance } = await deps.host.start(tx.sql, {
    tenantId,
    id,
    machineId: 'improvementCase',
    input,
    at: now,
    actor: { personId: by.personId, name: by.name },
    calendar: { nation: partnership.nation },
  });
  await insertCase(tx, instance, now);
  return { tenantId, id };
}

/** Whether a case opened now would not be in turn; the places stay locked, so that it cannot become untrue. */
async function mustWait(tx: Tx, input: CaseInput): Promise<boolean> {
  await tx.cases.lockPlaces(input.tenantId);
  return !isInTurn(placeFor(await tx.cases.places(input.tenantId), newCase(input)));
}
