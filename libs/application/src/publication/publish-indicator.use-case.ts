import { longestText } from '#domain/improvement/field-problem';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { FieldChecks } from '../place/field-checks.ts';
import { recordAct } from '../place/place-audit.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { PublicationRecord } from '../ports/publication.ts';
import type { Tx } from '../ports/stores.ts';
import { addEdition, publicationStream as stream } from './add-edition.ts';

/** The longest note of an edition, as the database holds it. */
const longestNote = 2000;

export interface PublishIndicator {
  tenantId: string;
  indicatorId: string;
  /** What changed, or what readers should know of this edition. */
  note?: string | null;
  idempotencyKey?: string | null;
}

export interface WithdrawPublication {
  tenantId: string;
  indicatorId: string;
  /** Why it is no longer shown. */
  reason: string;
  idempotencyKey?: string | null;
}

interface Indicator {
  tenantId: string;
  indicatorId: string;
}

/**
 * Shows an indicator to everybody, as it stands now: a new edition beside the earlier ones, which stay as they were. Small
 * counts are suppressed by the place's threshold as the edition is made, and never leave for the public afterwards.
 */
export function publishIndicator(
  deps: Deps,
  actor: Actor,
  input: PublishIndicator,
): Promise<Outcome<Indicator & { edition: number }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, indicatorId } = input;
  const command = { name: 'publishIndicator', idempotencyKey, body, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const { indicator, held } = await loadPublished(tx, input);
    require(authorise(actor, 'publish', 'Publication', { tenantId }));
    const note = noteOf(input.note);
    const added = await addEdition(deps, tx, { indicator, held, note, actor, now });
    if (added.kind === 'unverified')
      return refuse(invalid({ field: 'indicatorId', message: notVerified(added.words) }));
    if (added.kind !== 'published')
      return refuse(invalid({ field: 'indicatorId', message: WHY_NOT[added.kind] }));
    const { edition } = added;
    return { tenantId, indicatorId, edition };
  });
}

/** Takes an indicator and all its editions out of the public's sight at once. They stay on record. */
export function withdrawPublication(
  deps: Deps,
  actor: Actor,
  input: WithdrawPublication,
): Promise<Outcome<Indicator>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, indicatorId } = input;
  const command = { name: 'withdrawPublication', idempotencyKey, body, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const { held } = await loadPublished(tx, input);
    require(authorise(actor, 'withdraw', 'Publication', { tenantId }));
    const reason = input.reason.trim();
    new FieldChecks()
      .text(reason, 'reason')
      .unless(reason.length <= longestText, 'reason', 'Keep the reason shorter.')
      .unless(held?.live === true, 'indicatorId', 'This measure is not published.')
      .refuseIfAny();
    if (!held) return refuse(notFound);
    await tx.publications.save({ ...held, live: false, changedAt: now });
    const after = { indicatorId, live: false, reason };
    await recordAct(tx, actor, now, { tenantId, stream, action: 'withdrawPublication', after });
    return { tenantId, indicatorId };
  });
}

const WHY_NOT = {
  noFigures: 'No figure of this measure has been signed yet.',
  unchanged: 'Nothing has changed since it was last published.',
} as const;

/** Why nothing is published where only verified figures are. */
export const notVerified = (words: string): string =>
  `Only verified figures are published here, and not verified yet are: ${words}. Their data verifier decides first.`;

/** A note as it is kept. Ends the command when it is too long. */
export function noteOf(typed: string | null | undefined): string | null {
  const note = typed?.trim() || null;
  new FieldChecks()
    .unless((note ?? '').length <= longestNote, 'note', `Keep the note to ${longestNote} characters.`)
    .refuseIfAny();
  return note;
}

async function loadPublished(
  tx: Tx,
  { tenantId, indicatorId }: Indicator,
): Promise<{ indicator: IndicatorRecord; held: PublicationRecord | null }> {
  // Two who publish at once take turns on the indicator.
  await tx.indicators.lock(tenantId, [indicatorId]);
  const indicator = await tx.indicators.find(tenantId, indicatorId);
  if (!indicator) return refuse(notFound);
  return { indicator, held: await tx.publications.ofIndicator(tenantId, indicatorId) };
}
