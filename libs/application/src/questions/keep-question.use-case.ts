import { validateOwnQuestion, type OwnQuestionContent } from '#domain/improvement/own-question';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type FieldProblem, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { OwnQuestionRecord, Tx } from '../ports/stores.ts';

export interface AddQuestion extends OwnQuestionContent {
  tenantId: string;
  idempotencyKey?: string | null;
}

export interface RewordQuestion extends AddQuestion {
  code: string;
  /** The version the person was looking at. */
  expectedVersion: number;
  reason: string;
}

export interface RetireQuestion {
  tenantId: string;
  code: string;
  expectedVersion: number;
  reason: string;
  idempotencyKey?: string | null;
}

/** Which wording of a question came of a command. */
export type KeptQuestion = Pick<OwnQuestionRecord, 'tenantId' | 'code' | 'version'>;

/** Adds a question of the partnership's own to the bank (docs/workflow.md section 4). Its code is never used again. */
export function addQuestion(deps: Deps, actor: Actor, input: AddQuestion): Promise<Outcome<KeptQuestion>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'addQuestion', idempotencyKey, body, about: input.tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const known = await openBank(tx, actor, now, input.tenantId);
    refuseIfAny(validateOwnQuestion(input));
    const next = 1 + Math.max(0, ...known.map(({ code }) => Number(code.slice(1))));
    const alike = known.find(({ text, retired }) => !retired && text === input.text.trim());
    if (alike) return refuse(invalid({ field: 'text', message: `This is question ${alike.code} already.` }));
    return keep(tx, actor, now, {
      tenantId: input.tenantId,
      code: `P${next}`,
      version: 1,
      ...contentOf(input),
      retired: false,
      reason: null,
    });
  });
}

/** Gives a question of the partnership's own a new wording; answers given to the old one stay answers to it. */
export function rewordQuestion(
  deps: Deps,
  actor: Actor,
  input: RewordQuestion,
): Promise<Outcome<KeptQuestion>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'rewordQuestion', idempotencyKey, body, about: input.code };
  return runCommand(deps, actor, command, async (tx, now) => {
    const before = await seen(tx, actor, now, input);
    refuseIfAny([...validateOwnQuestion(input), ...reasonProblems(input.reason)]);
    return keep(tx, actor, now, {
      tenantId: input.tenantId,
      code: before.code,
      version: before.version + 1,
      ...contentOf(input),
      retired: false,
      reason: input.reason.trim(),
    });
  });
}

/** Takes a question of the partnership's own out of use. Cases it was put in keep it. */
export function retireQuestion(
  deps: Deps,
  actor: Actor,
  input: RetireQuestion,
): Promise<Outcome<KeptQuestion>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'retireQuestion', idempotencyKey, body, about: input.code };
  return runCommand(deps, actor, command, async (tx, now) => {
    const before = await seen(tx, actor, now, input);
    refuseIfAny(reasonProblems(input.reason));
    const version = before.version + 1;
    return keep(tx, actor, now, { ...before, version, retired: true, reason: input.reason.trim() });
  });
}

/** The bank of a partnership, locked, for someone who may change it. */
async function openBank(tx: Tx, actor: Actor, now: Date, tenantId: string): Promise<OwnQuestionRecord[]> {
  const partnership = actor.tenantIds.includes(tenantId) ? await tx.cases.partnership(tenantId, now) : null;
  if (!partnership) return refuse(notFound);
  require(authorise(actor, 'maintain', 'QuestionBank', { tenantId }));
  await tx.questions.lock(tenantId);
  return tx.questions.latest(tenantId);
}

async function seen(
  tx: Tx,
  actor: Actor,
  now: Date,
  { tenantId, code, expectedVersion }: Pick<RetireQuestion, 'tenantId' | 'code' | 'expectedVersion'>,
): Promise<OwnQuestionRecord> {
  const known = await openBank(tx, actor, now, tenantId);
  const found = known.find((one) => one.code === code && !one.retired);
  if (!found) return refuse(notFound);
  if (found.version !== expectedVersion) return refuse({ kind: 'changedMeanwhile', version: found.version });
  return found;
}

type Kept = Omit<OwnQuestionRecord, 'setBy' | 'setByName' | 'setAt'>;

async function keep(tx: Tx, actor: Actor, now: Date, record: Kept): Promise<KeptQuestion> {
  const { tenantId, code, version } = record;
  await tx.questions.add({ ...record, setBy: actor.personId, setByName: actor.name, setAt: now });
  const action = record.retired ? 'retireQuestion' : version === 1 ? 'addQuestion' : 'rewordQuestion';
  await recordAct(tx, actor, now, { tenantId, stream: 'questions', action, after: record });
  return { tenantId, code, version };
}

function contentOf({ group, stages, text, fits, required }: OwnQuestionContent) {
  return { questionGroup: group, stages, text: text.trim(), fits, required };
}

function reasonProblems(reason: string): FieldProblem[] {
  return reason.trim() ? [] : [{ field: 'reason', message: 'Give your reason.' }];
}

function refuseIfAny(fields: FieldProblem[]): void {
  if (fields.length > 0) refuse({ kind: 'invalid', fields });
}
