import type { PersonKey } from '#testing/small-place/people';
import { readId } from '#read-models/global-id';
import { collectIds } from '../../tenancy/walker/crawl.ts';
import type { FoundIds } from '../../tenancy/walker/crawl.ts';
import { own } from '../../tenancy/two-places.ts';
import type { TwoPlaces } from '../../tenancy/two-places.ts';
import type { Story } from '../../support/story.ts';

/** What came of it. */
export interface Interleaved {
  requests: number;
  /** Answers that held an id of a tenant of the other place. */
  crossed: string[];
  /** Answers that were not, byte for byte, what the same person was answered alone. */
  changed: string[];
}

/** The same person in each place: whoever answers from what was read for another gives one of them the other's. */
const people: readonly PersonKey[] = ['manager', 'scrutiny', 'councilLead', 'owner'];

/** Requests in flight at a time. */
const atOnce = 16;

/**
 * Asks the same questions, by the same names and documents, for people of both places in turn and at once, in one process:
 * with ids where they are asked for, each place with its own and with the other's (docs/reliability.md, caches and tenants).
 */
export async function interleave(places: TwoPlaces, requests: number): Promise<Interleaved> {
  const outcome: Interleaved = { requests: 0, crossed: [], changed: [] };
  const sides = [places.mine, places.theirs].map((story) => ({ story, tenants: tenantsOf(story) }));
  const reads = places.walk.filter(({ name }) => name.startsWith('query') && !/exportPiece/.test(name));
  const asks = reads.flatMap((read) =>
    people.flatMap((person) =>
      sides.map(({ story, tenants }) => ({
        read,
        person,
        story,
        // What the other place's people may see of themselves is not for this one.
        others: sides.filter((side) => side.story !== story).flatMap((side) => side.tenants),
        tenants,
      })),
    ),
  );
  const send = async ({ read, person, story }: (typeof asks)[number]): Promise<string> =>
    (await places.send(story, person, read, read.takesIds ? places.foreign : own)).body;
  const alone = new Map<(typeof asks)[number], string>();
  for (const one of asks) alone.set(one, await send(one));
  const line = async (): Promise<void> => {
    while (outcome.requests < requests) {
      const one = asks[(outcome.requests * 7) % asks.length];
      outcome.requests += 1;
      if (!one) return;
      const body = await send(one);
      const named: FoundIds = new Map();
      collectIds(body, named);
      const tenants = [...named.values()].flatMap((ids) => [...ids].map((id) => readId(id)?.tenantId ?? ''));
      const what = `${one.person} of ${one.story.place.name}: ${one.read.name}`;
      if (tenants.some((tenant) => one.others.includes(tenant))) outcome.crossed.push(what);
      if (body !== alone.get(one)) outcome.changed.push(what);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  return outcome;
}

function tenantsOf({ place }: Story): string[] {
  return [place.partnership, ...Object.values(place.organisations)];
}
