import { retentionOf, type Kept } from '#domain/retention/retention-settings';
import type { Deps } from '../command.ts';
import type { Redaction } from '../evidence/redaction.ts';
import { redactionsStream } from '../evidence/redaction.ts';
import { recordAct } from '../place/place-audit.ts';
import type { Tx } from '../ports/stores.ts';

/** A run that is due. */
export interface RetentionRun {
  tenantId: string;
  id: string;
  /** Null where the policy asks for it each day. */
  askedByName: string | null;
}

const day = 86_400_000;

/**
 * Takes out what is past its time in a tenant: rows that are no evidence go, names in the evidence are redacted with the
 * chain whole. What went is in the evidence. A run that is due each day sees to the next one.
 *
 * @returns how many of each kind
 */
export async function takeOut(
  { newId }: Pick<Deps, 'newId'>,
  tx: Tx,
  { tenantId, id, askedByName }: RetentionRun,
  now: Date,
): Promise<Record<string, number>> {
  const { daily, kept } = retentionOf(await tx.place.policyOf(tenantId), now);
  const out: Record<string, number> = {};
  for (const one of askedByName !== null || daily ? kept : []) {
    const gone = await goneOf(tx, tenantId, one, now);
    if (gone > 0) out[one.kind] = gone;
  }
  if (Object.keys(out).length > 0) {
    const after = { askedBy: askedByName, ...out };
    await recordAct(tx, 'product', now, { tenantId, stream: 'retention', action: 'takeOut', after });
  }
  await tx.retention.endRun(tenantId, id, 'done', now, out);
  if (askedByName === null && daily) {
    const dueAt = new Date(now.getTime() + day);
    await tx.retention.addRun({ tenantId, id: newId(), dueAt, askedBy: null, askedByName: null });
  }
  return out;
}

function goneOf(tx: Tx, tenantId: string, { kind, before, setting }: Kept, now: Date): Promise<number> {
  if (!before) return Promise.resolve(0);
  if (kind !== 'names') return tx.retention.remove(tenantId, kind, before);
  return redactLeavers(tx, tenantId, { before, reason: `${setting.label}: kept as long as decided.` }, now);
}

/** Redacts the names and job titles of those who left, in what they did and in what is about them. @returns how many texts */
async function redactLeavers(
  tx: Tx,
  tenantId: string,
  { before, reason }: { before: Date; reason: string },
  now: Date,
): Promise<number> {
  const entries: Redaction['entries'] = [];
  for (const { personId, names } of await tx.retention.leavers(tenantId, before)) {
    const told = new Map<string, Redaction['entries'][number]>();
    const add = (stream: string, seq: number, places: string[]): void => {
      const known = told.get(`${stream}/${seq}`)?.places ?? [];
      told.set(`${stream}/${seq}`, { stream, seq, places: [...new Set([...known, ...places])] });
    };
    for (const { stream, seq, places } of await tx.retention.namedIn(tenantId, personId))
      add(stream, seq, places);
    for (const { stream, seq, texts, concernedIds } of await tx.evidence.holding(tenantId, names)) {
      // Somebody else may have the same name.
      if (stream === redactionsStream || !concernedIds.includes(personId)) continue;
      const places = Object.entries(texts).filter(
        ([place, text]) => text && names.includes(text[1]) && !place.startsWith('person/'),
      );
      if (places.length > 0)
        add(
          stream,
          seq,
          places.map(([place]) => place),
        );
    }
    for (const { stream, seq, places } of told.values())
      await tx.evidence.takeAway(tenantId, stream, seq, places);
    entries.push(...told.values());
  }
  if (entries.length > 0) {
    const after: Redaction = { reason, entries };
    await recordAct(tx, 'product', now, {
      tenantId,
      stream: redactionsStream,
      action: 'redactEvidence',
      after,
    });
  }
  return entries.reduce((sum, { places }) => sum + places.length, 0);
}
