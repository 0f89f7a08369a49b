import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { encodeId, ID_TYPES, readId } from '#read-models/global-id';
import type { IdType } from '#read-models/global-id';
import { castKeys } from '#testing/small-place/people';
import type { PersonKey } from '#testing/small-place/people';
import { ask } from '../../support/graphql.ts';
import type { Answer } from '../../support/graphql.ts';
import type { Story } from '../../support/story.ts';
import type { TwoPlaces } from '../two-places.ts';
import { collectIds } from '../walker/crawl.ts';
import type { FoundIds } from '../walker/crawl.ts';
import { Chance } from './chance.ts';
import { Coverage } from './coverage.ts';
import { Generator } from './generate.ts';
import { leaksIn } from './leaks.ts';
import { canary } from './plant.ts';
import type { Planted } from './plant.ts';

/** What came of a run. */
export interface Outcome {
  queries: number;
  seed: number;
  seconds: number;
  /** Answers by what they were: data, refused by the edge, told to sign in, failed on our side. */
  answers: Record<'answered' | 'refused' | 'unauthenticated' | 'failed', number>;
  /** The first leaks found, with the request that found them. */
  leaks: { by: string; found: string[]; query: string }[];
  /** The first requests that failed on the product's side. */
  failures: { by: string; query: string; body: string }[];
  coverage: Coverage;
  /** Canaries that were seen. */
  seen: Set<string>;
}

/** How much is asked, and of whom. */
export interface FuzzSettings {
  queries: number;
  seed: number;
  /** The run ends after these, whatever has been asked by then; never, when left out. */
  minutes?: number;
  /** Whether the first place asks of itself instead, which shows what the canaries can be seen by. */
  own?: boolean;
}

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

/** Who asks in the second place: everybody of it, and nobody. */
const askers: readonly (PersonKey | null)[] = [...castKeys, null];

/** Requests in flight at a time. */
const atOnce = 8;

/**
 * Asks `queries` generated requests as the people of one place, with ids of the other, and looks at every byte that
 * comes back (docs/reliability.md, the cross-tenant fuzz).
 */
export async function fuzz(
  places: TwoPlaces,
  planted: Planted,
  { queries, seed, minutes = Infinity, own = false }: FuzzSettings,
): Promise<Outcome> {
  const chance = new Chance(seed);
  const coverage = new Coverage(schema);
  const picks = new PlacePicks(places, chance, own);
  const generator = new Generator(schema, chance, coverage, picks);
  const story = own ? places.theirs : places.mine;
  const began = performance.now();
  const outcome: Outcome = {
    queries: 0,
    seed,
    seconds: 0,
    answers: { answered: 0, refused: 0, unauthenticated: 0, failed: 0 },
    leaks: [],
    failures: [],
    coverage,
    seen: new Set(),
  };
  const one = async (): Promise<void> => {
    const person = chance.pick(askers);
    const { query } = generator.next();
    const answer = await askAs(story, person, places.product.apiUrl, query);
    const kind = kindOf(answer);
    const by = person ?? 'nobody';
    outcome.answers[kind] += 1;
    if (kind === 'failed' && outcome.failures.length < 20)
      outcome.failures.push({ by, query, body: answer.body });
    for (const [mark] of answer.body.matchAll(canary)) outcome.seen.add(mark);
    const found = own ? [] : leaksIn(answer, planted);
    if (found.length && outcome.leaks.length < 20) outcome.leaks.push({ by, found, query });
    if (!own) picks.learn(answer.body);
  };
  const line = async (): Promise<void> => {
    while (outcome.queries < queries && performance.now() - began < minutes * 60_000) {
      outcome.queries += 1;
      await one();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  outcome.seconds = (performance.now() - began) / 1000;
  return outcome;
}

async function askAs(story: Story, person: PersonKey | null, url: string, query: string): Promise<Answer> {
  return ask(url, { query, token: person && (await story.tokenOf(person)) });
}

function kindOf({ status, errors }: Answer): keyof Outcome['answers'] {
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (codes.includes('INTERNAL_SERVER_ERROR') || status >= 500) return 'failed';
  if (codes.includes('UNAUTHENTICATED')) return 'unauthenticated';
  return errors.length ? 'refused' : 'answered';
}

/** Ids of every kind for every place in a request: theirs mostly, also mixed with mine, of the wrong type, or broken. */
class PlacePicks {
  private readonly mine: FoundIds = new Map();

  constructor(
    private readonly places: TwoPlaces,
    private readonly chance: Chance,
    private readonly own: boolean,
  ) {
    const { caseId, place } = places.mine;
    const organisation = place.organisations.council;
    this.learn(`${caseId} ${encodeId('Partnership', place.partnership, place.partnership)}
      ${encodeId('Organisation', organisation, organisation)}`);
  }

  /** Remembers the ids that the second place was shown, to mix them with the first one's. */
  learn(body: string): void {
    if (this.mine.size < ID_TYPES.length) collectIds(body, this.mine);
  }

  id(type: IdType): string {
    const dice = this.own ? 0 : this.chance.next();
    if (dice < 0.5) return this.theirs(type);
    if (dice < 0.65) return this.theirs(this.chance.pick(ID_TYPES));
    const { id = '' } = readId(this.theirs(type)) ?? {};
    if (dice < 0.75) return encodeId(type, this.places.mine.place.partnership, id);
    if (dice < 0.9) {
      const known = [...(this.mine.get(type) ?? [])];
      return known.length ? this.chance.pick(known) : this.places.invented(type);
    }
    return this.chance.pick([
      id,
      this.theirs(type).slice(0, -1),
      `${this.theirs(type)}=`,
      '',
      '0',
      "' or 1=1",
    ]);
  }

  cursor(): string {
    return Buffer.from(`row:${this.chance.upTo(4)}`, 'latin1').toString('base64url');
  }

  key(): string {
    return `key-${this.chance.upTo(1_000_000)}`;
  }

  private theirs(type: IdType): string {
    const known = [...(this.places.ids.get(type) ?? [])];
    return known.length ? this.chance.pick(known) : this.places.random(type);
  }
}
