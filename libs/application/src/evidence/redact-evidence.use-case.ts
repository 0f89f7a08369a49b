import type { Actor } from '#permissions/actor';
import { authorise, type Authorised } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type FieldProblem, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { HeldTexts } from '../ports/evidence.ts';
import type { Tx } from '../ports/stores.ts';
import { redactionsStream, type Redaction } from './redaction.ts';
import type { KeptTexts } from './sealed-texts.ts';

export interface RedactEvidence {
  tenantId: string;
  /** The chain of the entry, as in the trail of evidence, without what kind of chain it is. */
  stream: string;
  seq: number;
  /** Where the texts to be taken away stand in the entry, such as `after/note`. */
  places: string[];
  /** Whether the same texts go from every other entry too. */
  everywhere: boolean;
  /** Why, without the personal data itself. */
  reason: string;
  idempotencyKey?: string | null;
}

/**
 * Takes personal data out of the evidence for good: the texts and their salts go, the chain stays whole, and who did it,
 * where and why is itself an entry, of which nothing can be taken (docs/domain.md section 7).
 */
export function redactEvidence(
  deps: Deps,
  actor: Actor,
  input: RedactEvidence,
): Promise<Outcome<{ tenantId: string; redacted: number }>> {
  const { tenantId, stream, seq, idempotencyKey, ...typed } = input;
  const body = { tenantId, stream, seq, ...typed };
  const command = { name: 'redactEvidence', idempotencyKey, body, typed, about: `${stream} ${seq}` };
  return runCommand(deps, actor, command, async (tx, now) => {
    const kept = await tx.evidence.texts(tenantId, stream, seq);
    if (!kept) return refuse(notFound);
    require(authorise(actor, 'redact', 'AuditTrail', { tenantId }));
    if (stream === redactionsStream)
      refuse(invalid({ field: 'places', message: 'What was redacted, and why, stays on record.' }));
    require(mayRedact(actor, tenantId, kept, input.places));
    const problems = problemsOf(input, kept.texts);
    if (problems.length > 0) refuse(invalid(...problems));
    const entries = [{ stream, seq, places: [...new Set(input.places)] }];
    if (input.everywhere) entries.push(...(await sameElsewhere(tx, actor, input, kept.texts)));
    for (const one of entries) await tx.evidence.takeAway(tenantId, one.stream, one.seq, one.places);
    const after: Redaction = { reason: input.reason.trim(), entries };
    await recordAct(tx, actor, now, { tenantId, stream: redactionsStream, action: 'redactEvidence', after });
    return { tenantId, redacted: entries.reduce((sum, { places }) => sum + places.length, 0) };
  });
}

/** Whether a person may take these texts out of an entry: never of what they did, nor of what is about them. */
function mayRedact(
  actor: Actor,
  tenantId: string,
  { texts, concernedIds }: HeldTexts,
  places: string[],
): Authorised {
  const named = places.some((place) => texts[place]?.[1].includes(actor.name));
  const concerned = named ? [...concernedIds, actor.personId] : concernedIds;
  return authorise(actor, 'redact', 'AuditTrail', { tenantId, concernedIds: concerned });
}

function problemsOf({ places, reason }: RedactEvidence, kept: KeptTexts): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (places.length === 0) {
    problems.push({ field: 'places', message: 'Choose what to redact.' });
  } else if (places.some((place) => !kept[place])) {
    problems.push({ field: 'places', message: 'Something chosen is redacted already, or is not there.' });
  }
  if (reason.trim().length === 0)
    problems.push({ field: 'reason', message: 'Say why, without the data itself.' });
  if (reason.length > 500) problems.push({ field: 'reason', message: 'The reason may have 500 characters.' });
  return problems;
}

/** Every other entry that holds one of these texts, with where; what was redacted, and why, stays. */
async function sameElsewhere(
  tx: Tx,
  actor: Actor,
  { tenantId, stream, seq, places }: RedactEvidence,
  kept: KeptTexts,
): Promise<Redaction['entries']> {
  const wanted = new Set(places.flatMap((place) => kept[place]?.[1] ?? []));
  const holding = await tx.evidence.holding(tenantId, [...wanted]);
  return holding.flatMap((one) => {
    if (one.stream === redactionsStream) return [];
    const isItself = one.stream === stream && one.seq === seq;
    const found = Object.entries(one.texts)
      .filter(([place, text]) => text && wanted.has(text[1]) && !(isItself && places.includes(place)))
      .map(([place]) => place);
    // One that concerns the person is not theirs to take from, by this way either: nothing is redacted then.
    if (found.length > 0) require(mayRedact(actor, tenantId, one, found));
    return found.length > 0 ? [{ stream: one.stream, seq: one.seq, places: found }] : [];
  });
}
