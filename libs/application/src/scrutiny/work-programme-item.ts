import type { LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { actedBy } from '../evidence/acted-by.ts';
import type { Deps } from '../command.ts';
import type { WorkProgrammeRecord } from '../ports/scrutiny.ts';
import type { Tx } from '../ports/stores.ts';

type NewItem = Pick<
  WorkProgrammeRecord,
  'tenantId' | 'kind' | 'title' | 'caseId' | 'indicatorId' | 'recommendationId' | 'reason'
> & { meetingOn?: LocalDate | null };

interface By {
  actor: Actor;
  now: Date;
}

/** Puts one thing on the work programme, with its line in the audit trail. @returns the item's id */
export async function putOnProgramme(
  { newId }: Pick<Deps, 'newId'>,
  tx: Tx,
  { item, actor, now }: { item: NewItem } & By,
): Promise<string> {
  const record: WorkProgrammeRecord = {
    ...item,
    id: newId(),
    reason: item.reason.trim(),
    meetingOn: item.meetingOn ?? null,
    version: 1,
    addedAt: now,
    addedBy: actor.personId,
    addedByName: actor.name,
    removedAt: null,
    removedByName: null,
    removedReason: null,
  };
  await tx.scrutiny.addItem(record);
  await append(tx, record, { action: 'workProgramme.add', before: null, actor, now });
  return record.id;
}

/** Puts an item down for a meeting, or for none yet. */
export async function moveOnProgramme(
  tx: Tx,
  { item, meetingOn, actor, now }: { item: WorkProgrammeRecord; meetingOn: LocalDate | null } & By,
): Promise<void> {
  const moved = { ...item, meetingOn, version: item.version + 1 };
  await tx.scrutiny.updateItem(moved);
  await append(tx, moved, { action: 'workProgramme.move', before: item, actor, now });
}

/** Takes an item off the work programme; it stays on record with the reason. */
export async function takeOffProgramme(
  tx: Tx,
  { item, reason, actor, now }: { item: WorkProgrammeRecord; reason: string } & By,
): Promise<void> {
  const removed = { removedAt: now, removedByName: actor.name, removedReason: reason.trim() };
  const taken = { ...item, ...removed, version: item.version + 1 };
  await tx.scrutiny.updateItem(taken);
  await append(tx, taken, { action: 'workProgramme.takeOff', before: item, actor, now });
}

async function append(
  tx: Tx,
  item: WorkProgrammeRecord,
  { action, before, actor, now }: { action: string; before: WorkProgrammeRecord | null } & By,
): Promise<void> {
  const { tenantId, id } = item;
  await tx.evidence.append({
    tenantId,
    stream: `workProgramme:${id}`,
    at: now,
    ...actedBy(actor),
    action,
    before: before && saidOf(before),
    after: saidOf(item),
  });
}

/** What of an item an auditor compares. */
const saidOf = ({ title, reason, meetingOn, removedReason }: WorkProgrammeRecord) => ({
  title,
  reason,
  meetingOn,
  removedReason,
});
