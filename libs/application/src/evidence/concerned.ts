import { toJson } from '#workflow/pure/json.value';
import type { AuditEntry } from './audit-entry.ts';

const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Of an entry, who did it and every id that stands in it: whoever is among them is concerned by it. */
export function concernedBy({
  personId,
  before,
  after,
}: Pick<AuditEntry, 'personId' | 'before' | 'after'>): string[] {
  const within = JSON.stringify([toJson(before), toJson(after)]).match(ids) ?? [];
  return [...new Set(personId ? [personId, ...within] : within)];
}
