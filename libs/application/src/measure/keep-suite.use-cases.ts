import { londonDateOf } from '#kernel/local-date';
import { keyGate, suiteAdvice, suiteProblems, type SuiteFacts } from '#domain/measure/suite';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type FieldProblem, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { Tx } from '../ports/stores.ts';
import type { SuiteCandidate } from '../ports/suite.ts';
import { refuseProblems } from './measure-checks.ts';

interface KeptSuite {
  tenantId: string;
  id: string;
}

export interface DefineSuite extends SuiteFacts {
  tenantId: string;
  idempotencyKey?: string | null;
}

/**
 * Puts measures together into a named suite: indicators of the place, and measures that members share with it. Those of a
 * key suite pass the eight tests of quality, or have leave not to (docs/domain.md section 4).
 */
export function defineSuite(deps: Deps, actor: Actor, input: DefineSuite): Promise<Outcome<KeptSuite>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId } = input;
  const command = { name: 'defineSuite', idempotencyKey, body, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    require(authorise(actor, 'define', 'Suite', { tenantId }));
    const taken = await tx.suites.hasCode(tenantId, input.code.trim());
    const measures = await chosen(tx, now, input, new Set(), [
      ...suiteProblems(input),
      ...(taken ? [{ field: 'code', message: `The code ${input.code.trim()} is taken.` }] : []),
    ]);
    const suite = { tenantId, id: deps.newId(), ...wordsOf(input), revision: 1 };
    await tx.suites.save(suite, measures);
    const after = { ...suite, measureIds: input.measureIds };
    await recordAct(tx, actor, now, { tenantId, stream: 'suites', action: 'defineSuite', after });
    return { tenantId, id: suite.id };
  });
}

export interface ChangeSuite extends Omit<SuiteFacts, 'code'> {
  tenantId: string;
  suiteId: string;
  expectedVersion: number;
  idempotencyKey?: string | null;
}

/** Changes what a suite is called, what it is for, or what is in it; its code stays. Every earlier state is in the audit trail. */
export function changeSuite(deps: Deps, actor: Actor, input: ChangeSuite): Promise<Outcome<KeptSuite>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, suiteId, expectedVersion } = input;
  const command = { name: 'changeSuite', idempotencyKey, body, about: suiteId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const suite = await tx.suites.toChange(tenantId, suiteId);
    if (!suite) return refuse(notFound);
    if (suite.revision !== expectedVersion)
      return refuse({ kind: 'changedMeanwhile', version: suite.revision });
    require(authorise(actor, 'define', 'Suite', { tenantId }));
    const earlier = await tx.suites.measures(tenantId, suiteId);
    const facts = { ...input, code: suite.code };
    // Who was a key measure yesterday is told of a test it fails now, but does not hold up a change of something else.
    const already = new Set(suite.isKey ? earlier : []);
    const measures = await chosen(tx, now, facts, already, suiteProblems(facts));
    const changed = { ...suite, ...wordsOf(facts), revision: suite.revision + 1 };
    await tx.suites.save(changed, measures);
    const before = { ...suite, measureIds: earlier };
    const after = { ...changed, measureIds: input.measureIds };
    await recordAct(tx, actor, now, { tenantId, stream: 'suites', action: 'changeSuite', before, after });
    return { tenantId, id: suiteId };
  });
}

const wordsOf = ({ code, name, isKey, forPublic, sizeReason, measureIds }: SuiteFacts) => ({
  code: code.trim(),
  name: name.trim(),
  isKey,
  forPublic,
  sizeReason: suiteAdvice(isKey, measureIds.length) ? sizeReason.trim() : null,
});

/** The measures that are chosen, in order. Ends the command with every problem, those of the gate of a key suite included. */
async function chosen(
  tx: Tx,
  now: Date,
  { tenantId, isKey, measureIds }: SuiteFacts & { tenantId: string },
  alreadyKey: ReadonlySet<string>,
  problems: readonly FieldProblem[],
): Promise<SuiteCandidate[]> {
  const found = await tx.suites.candidates(tenantId, measureIds, londonDateOf(now));
  const known = new Map(found.map((one) => [one.id, one]));
  const all = [...problems];
  const measures = measureIds.flatMap((id, index) => {
    const measure = known.get(id);
    const field = `measureIds.${index}`;
    if (!measure) {
      all.push({ field, message: 'Choose a measure that is in use here.' });
      return [];
    }
    const gate = keyGate(measure);
    if (isKey && !gate.passes && !alreadyKey.has(id))
      all.push({ field, message: `“${measure.title}” cannot be a key measure. ${gate.words}` });
    return [measure];
  });
  refuseProblems(all);
  return measures;
}
