import { createHash } from 'node:crypto';
import type { Clock } from '#kernel/clock';
import type { Actor } from '#permissions/actor';
import type { Authorised } from '#permissions/authorise';
import { canonicalJson, toJson } from '#workflow/pure/json.value';
import type { WorkflowHost } from '#workflow/host/workflow.host';
import { done, type Outcome, type Refusal } from './outcome.ts';
import type { Transactions, Tx } from './ports/stores.ts';
import { textProblems } from './text-problems.ts';

/** What every use case stands on. */
export interface Deps {
  transactions: Transactions;
  host: WorkflowHost;
  clock: Clock;
  /** A new uuid v7 by the clock's time. */
  newId: () => string;
}

/** Thrown inside a command to undo all it has written; caught by `runCommand` alone and answered as data. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

/** Ends the command with a refusal; nothing it wrote remains. */
export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}

/** Ends the command unless the permission was given. */
export function require(answer: Authorised): void {
  if (!answer.ok) refuse({ kind: 'notPermitted', rule: answer.rule, message: answer.message });
}

export interface Command {
  /** Its name in the audit trail and the log of refusals. */
  name: string;
  /** The client's own key: a repeat with the same body gets the first answer. */
  idempotencyKey?: string | null;
  /** What the key stands for. */
  body: object;
  /** The part of the body whose fields are those of the form; the whole of it unless given. */
  typed?: object;
  /** What it is about, for the log of refusals. */
  about?: string;
}

/**
 * Runs one command in one transaction over the tenants its actor may reach. A refusal rolls everything back; one for
 * want of permission is logged with its rule (domain.md section 3). A repeated idempotency key returns the first
 * answer, and with another body is refused.
 */
export async function runCommand<T>(
  deps: Deps,
  actor: Actor,
  command: Command,
  work: (tx: Tx, now: Date) => Promise<T>,
): Promise<Outcome<T>> {
  const now = deps.clock.now();
  try {
    return await deps.transactions.run(actor.tenantIds, async (tx) => {
      const { body, typed = body, idempotencyKey } = command;
      const problems = textProblems({ ...typed, idempotencyKey });
      if (problems.length > 0) refuse({ kind: 'invalid', fields: problems });
      requireStanding(actor);
      const kept = await keptAnswer<T>(tx, actor, command, now);
      if (kept) return kept;
      const value = await work(tx, now);
      if (command.idempotencyKey) await tx.evidence.keepAnswer({ ...keyOf(actor, command), answer: value });
      return done(value);
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.refusal.kind === 'notPermitted')
      await logRefusal(deps, actor, command, error.refusal.rule, now);
    return error.refusal;
  }
}

/** Ends the command of somebody whose delegation is over: it was begun for another, and must not go on in their own name. */
function requireStanding({ standsInFor }: Actor): void {
  if (!standsInFor?.over) return;
  const message = `You no longer stand in for ${standsInFor.name}: the delegation is over. Act as yourself, and look again before you do this.`;
  refuse({ kind: 'notPermitted', rule: 'delegationOver', message });
}

async function keptAnswer<T>(tx: Tx, actor: Actor, command: Command, now: Date): Promise<Outcome<T> | null> {
  if (!command.idempotencyKey) return null;
  if (command.idempotencyKey.length > 255) {
    refuse({
      kind: 'invalid',
      fields: [{ field: 'idempotencyKey', message: 'The key may have 255 characters.' }],
    });
  }
  const said = canonicalJson(toJson({ name: command.name, body: command.body }));
  const requestHash = createHash('sha256').update(said).digest('hex');
  const key = await tx.evidence.takeKey({ ...keyOf(actor, command), requestHash, at: now });
  if (key.taken) return null;
  if (key.requestHash === requestHash) return done(key.answer as T);
  return refuse({
    kind: 'invalid',
    fields: [{ field: 'idempotencyKey', message: 'This key was used before for something else.' }],
  });
}

const keyOf = (actor: Actor, command: Command) => ({
  tenantId: actor.organisationId,
  personId: actor.personId,
  key: command.idempotencyKey ?? '',
});

/** Logs a refusal for want of permission, in the tenant of the organisation that the actor acts for. */
export async function logRefusal(
  deps: Pick<Deps, 'transactions'>,
  actor: Actor,
  command: Pick<Command, 'name' | 'about'>,
  rule: string,
  at: Date,
): Promise<void> {
  await deps.transactions.run([actor.organisationId], (tx) =>
    tx.evidence.refused({
      tenantId: actor.organisationId,
      at,
      personId: actor.personId,
      personName: actor.name,
      action: command.name,
      rule,
      about: command.about ?? null,
    }),
  );
}
