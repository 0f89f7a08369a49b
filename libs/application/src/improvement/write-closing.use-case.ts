import {
  closingActs,
  closingContent,
  closingKindsAt,
  closingProblems,
  type ClosingAct,
  type ClosingContent,
} from '#domain/improvement/closing-note';
import { stageLabel } from '#domain/improvement/case-words';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { caseSubject } from '#permissions/case-subject';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import { contextOf } from './save-case.ts';

/** What a case leaves behind, as somebody writes it; what its kind has no use for is left out. */
export interface WriteClosing extends Partial<Omit<ClosingContent, 'kind' | 'text'>> {
  tenantId: string;
  caseId: string;
  act: ClosingAct;
  text: string;
  /** The version the person was looking at; 0 where there was none. */
  expectedVersion: number;
  idempotencyKey?: string | null;
}

/**
 * Writes a practice note, a commendation, or the answer to “can resources move on?” of a case that has improved
 * (docs/workflow.md section 3, row `sustain`). There is one of each: a correction is a new version beside the old one.
 */
export function writeClosing(
  deps: Deps,
  actor: Actor,
  input: WriteClosing,
): Promise<Outcome<{ tenantId: string; id: string; version: number }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, caseId, act } = input;
  const command = { name: act, idempotencyKey, body, about: caseId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const instance = await deps.host.load(tx.sql, { tenantId, id: caseId });
    if (instance?.machineId !== 'improvementCase') return refuse(notFound);
    const context = contextOf(instance);
    const content = contentOf(input);
    await tx.closing.lock(tenantId, caseId, content.kind);
    const before = await tx.closing.latest(tenantId, caseId, content.kind);
    const seen = before?.version ?? 0;
    if (seen !== input.expectedVersion) return refuse({ kind: 'changedMeanwhile', version: seen });
    require(authorise(actor, act, 'ImprovementCase', caseSubject(context)));
    const fields = closingProblems(content);
    if (fields.length > 0) return refuse({ kind: 'invalid', fields });
    const kinds = closingKindsAt(context.stage);
    if (!kinds.includes(content.kind)) {
      const available = closingActs.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
      const state = context.stage;
      return refuse({ kind: 'notAvailable', state, stateLabel: stageLabel(state), available });
    }
    const { personId, name: personName, jobTitle, organisationName } = actor;
    const who = { personId, personName, jobTitle, organisationName, at: now };
    const record = {
      ...closingContent(content),
      tenantId,
      id: deps.newId(),
      caseId,
      version: seen + 1,
      ...who,
    };
    await tx.closing.add(record);
    await recordAct(tx, actor, now, { tenantId, stream: 'closing', action: act, before, after: record });
    return { tenantId, id: caseId, version: record.version };
  });
}

function contentOf({ act, ...input }: WriteClosing): ClosingContent {
  return {
    kind: kindOf(act),
    text: input.text,
    forWhom: input.forWhom ?? null,
    whatItTook: input.whatItTook ?? null,
    whatToWatch: input.whatToWatch ?? null,
    commended: input.commended ?? null,
    resourcesMayMove: input.resourcesMayMove ?? null,
    heading: input.heading ?? null,
    movesFrom: input.movesFrom ?? null,
  };
}

const kindOf = (act: ClosingAct): ClosingContent['kind'] => {
  const found = closingActs.find(({ name }) => name === act);
  if (!found) throw new Error(`No kind is written by ${act}.`);
  return found.kind;
};
