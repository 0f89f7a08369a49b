import { readId } from '#read-models/global-id';
import type { Answer } from '../../support/graphql.ts';
import { theirName } from '../two-places.ts';
import { canary } from './plant.ts';
import type { Planted } from './plant.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What one answer holds of another place's, in its status, headers or body: canaries, names, raw and opaque ids. */
export function leaksIn({ headers, body }: Answer, { uuids }: Planted): string[] {
  const bytes = `${headers}\n${body}`;
  const named = [...bytes.matchAll(/[\w-]{40,160}/g)].flatMap(([text]) => readId(text) ?? []);
  return [
    ...(bytes.match(canary) ?? []),
    ...(theirName.exec(bytes) ?? []),
    ...(bytes.match(uuid) ?? []).filter((id) => uuids.has(id)),
    ...named
      .filter(({ tenantId, id }) => uuids.has(tenantId) || uuids.has(id))
      .map(({ type, id }) => `${type} ${id}`),
  ];
}
