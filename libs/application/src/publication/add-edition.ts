import { londonDateOf } from '#kernel/local-date';
import { verifiesFirst } from '#domain/publication/publication-settings';
import { unverifiedOf, unverifiedWords } from '#domain/publication/verified-first';
import type { Actor } from '#permissions/actor';
import type { Deps } from '../command.ts';
import { recordAct } from '../place/place-audit.ts';
import type { PublicationRecord } from '../ports/publication.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { contentOf, hashOf } from './content-of.ts';

/** The chain of evidence that publishing is kept in. */
export const publicationStream = 'publication';

/** What became of publishing one indicator: a new edition, or why there is none. */
export type Edition =
  | { readonly kind: 'published'; readonly edition: number }
  | { readonly kind: 'unchanged' | 'noFigures' }
  /** Where the place publishes only what is verified: which figures are not, in words. */
  | { readonly kind: 'unverified'; readonly words: string };

interface Editing {
  indicator: IndicatorRecord;
  /** How it stands towards the public; null where it never was published. */
  held: PublicationRecord | null;
  note: string | null;
  actor: Actor;
  now: Date;
}

/**
 * Adds an edition of an indicator as it stands, unless nothing was signed yet, the newest one that everybody sees says
 * the same, or the place publishes only verified figures and one is not. The caller holds the indicator's lock and has asked whether the person may.
 */
export async function addEdition(
  deps: Deps,
  tx: Tx,
  { indicator, held, note, actor, now }: Editing,
): Promise<Edition> {
  const { tenantId, id: indicatorId } = indicator;
  const content = await contentOf(tx, indicator);
  if (content.rows.length === 0) return { kind: 'noFigures' };
  if (verifiesFirst(await tx.place.policyOf(tenantId))) {
    const open = unverifiedOf(
      await tx.publications.figuresToPublish(tenantId, indicatorId, londonDateOf(now)),
    );
    if (open.length > 0) return { kind: 'unverified', words: unverifiedWords(open, indicator.frequency) };
  }
  const contentHash = hashOf(content);
  if (held?.live && (await tx.publications.hashOf(held)) === contentHash) return { kind: 'unchanged' };
  const edition = (held?.edition ?? 0) + 1;
  const id = held?.id ?? deps.newId();
  await tx.publications.save({ tenantId, id, indicatorId, live: true, edition, changedAt: now });
  await tx.publications.addEdition({
    tenantId,
    publicationId: id,
    number: edition,
    publishedAt: now,
    publishedBy: actor.personId,
    publishedByName: actor.name,
    note,
    content,
    contentHash,
  });
  const after = { indicatorId, edition, contentHash };
  const act = { tenantId, stream: publicationStream, action: 'publishIndicator', after };
  await recordAct(tx, actor, now, act);
  return { kind: 'published', edition };
}
