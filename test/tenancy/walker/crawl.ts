import { readId } from '#read-models/global-id';
import type { IdType } from '#read-models/global-id';

/** Opaque ids found in answers, by what they name. */
export type FoundIds = Map<IdType, Set<string>>;

/** Adds every opaque id that stands anywhere in an answer's body. */
export function collectIds(body: string, into: FoundIds): void {
  for (const [text] of body.matchAll(/[\w-]{40,160}/g)) {
    const named = readId(text);
    if (!named) continue;
    const known = into.get(named.type) ?? new Set<string>();
    into.set(named.type, known.add(text));
  }
}
