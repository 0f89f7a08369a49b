import pg from 'pg';
import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import { ask } from '../../support/graphql.ts';
import { pagesById, pagesByText } from '../../support/kept-pages.ts';
import type { Product } from '../../support/product.ts';
import type { Story } from '../../support/story.ts';
import { DOCUMENT_IDS } from '../../../apps/web/src/generated/document-ids.ts';
import { Register } from './register.ts';

/** What came of it. */
export interface KeptAsked {
  reads: number;
  writes: number;
  /** Answers that showed less than was committed before they were asked for, or something of the other place. */
  stale: string[];
  crossed: string[];
  /** Times that every page was compared with what is read anew, while nobody wrote; and pages that were unlike it. */
  compared: number;
  unlike: string[];
}

export interface KeptBounds {
  requests: number;
  seconds: number;
}

const people: readonly PersonKey[] = ['manager', 'scrutiny', 'councilLead', 'owner', 'portfolioHolder'];
/** Requests in flight at a time. */
const atOnce = 16;
/** Of so many requests two are writes, one through the API and one under it. */
const oneWriteIn = 50;
/** Requests between two comparisons. */
const stretch = 5_000;

/** A place of the two, with what is written in it and where it is shown. */
interface Side {
  story: Story;
  other: RegExp;
  suite: Register;
  title: Register;
}

/**
 * Asks for the pages that are kept, for people of two places at once, while a suite is renamed through the API and a measure
 * by a bare statement, again and again: each answer must show the last name that was committed before it was asked for.
 */
export async function keepAsking(product: Product, { requests, seconds }: KeptBounds): Promise<KeptAsked> {
  const outcome: KeptAsked = { reads: 0, writes: 0, stale: [], crossed: [], compared: 0, unlike: [] };
  const client = new pg.Client({ connectionString: product.database.apiUrl });
  await client.connect();
  const [one, two] = [product.story(0), product.story(1)];
  const sides = [sideOf(one, two, client), sideOf(two, one, client)];
  for (const { suite, title } of sides) await Promise.all([suite.next(), title.next()]);
  const ends = performance.now() + seconds * 1_000;
  let sent = 0;
  const line = async (until: number): Promise<void> => {
    while (sent < until && performance.now() < ends) {
      const turn = (sent += 1);
      const side = sides[turn % sides.length];
      if (!side) return;
      const write = turn % oneWriteIn;
      if (write < 2 && (await (write === 0 ? side.suite : side.title).next())) outcome.writes += 1;
      else await readScorecard(side, people[turn % people.length] ?? 'manager', outcome);
    }
  };
  while (sent < requests && performance.now() < ends) {
    const until = Math.min(requests, sent + stretch);
    await Promise.all(Array.from({ length: atOnce }, () => line(until)));
    await compare(sides, outcome);
  }
  await client.end();
  return outcome;
}

async function readScorecard(
  { story, other, suite, title }: Side,
  key: PersonKey,
  outcome: KeptAsked,
): Promise<void> {
  const { partnership, indicators } = story.place;
  const variables = { suiteId: encodeId('Suite', partnership, indicators.suite) };
  const token = await story.tokenOf(key);
  const looks = [suite.look(), title.look()];
  const asked = { documentId: DOCUMENT_IDS.Scorecard ?? '', variables, token };
  const { body } = await ask(story.around.apiUrl(), asked);
  outcome.reads += 1;
  const shown = [/"name":"Suite (\d+) of/, /"title":"Measure (\d+) of/].map((one) =>
    Number(one.exec(body)?.[1]),
  );
  if (!looks.every((fresh, at) => fresh(shown[at] ?? NaN))) outcome.stale.push(`${key}: ${shown.join(', ')}`);
  if (other.test(body)) outcome.crossed.push(key);
}

async function compare(sides: readonly Side[], outcome: KeptAsked): Promise<void> {
  for (const { story } of sides) {
    for (const key of people) {
      const [kept, anew] = [await pagesById(story, key), await pagesByText(story, key)];
      outcome.compared += kept.length;
      outcome.unlike.push(
        ...kept.filter((body, at) => body !== anew[at]).map((body) => `${key}: ${body.slice(0, 80)}`),
      );
    }
  }
}

function sideOf(story: Story, other: Story, client: pg.Client): Side {
  const { partnership, indicators, name } = story.place;
  const suiteId = encodeId('Suite', partnership, indicators.suite);
  const measureIds = [indicators.home, indicators.calls].map((id) => encodeId('Indicator', partnership, id));
  const rename = `mutation ($input: ChangeSuiteInput!) { answer: changeSuite(input: $input) { type: __typename } }`;
  const versionOf = async (): Promise<number> => {
    const query = `query ($suiteId: ID!) { suiteSetUp(suiteId: $suiteId) { version } }`;
    const { data } = await story.ask<{ suiteSetUp: { version: number } }>('manager', query, { suiteId });
    return data.suiteSetUp.version;
  };
  return {
    story,
    other: new RegExp(other.place.name, 'i'),
    suite: new Register(async (number) => {
      const facts = {
        name: `Suite ${number} of ${name}`,
        key: false,
        forPublic: false,
        measureIds,
        sizeReason: '',
      };
      const input = { suiteId, expectedVersion: await versionOf(), ...facts };
      const { data, body } = await story.ask<{ answer: { type: string } }>('manager', rename, { input });
      if (data.answer?.type !== 'SetUpDone') throw new Error(`The suite was not renamed: ${body}`);
    }),
    title: new Register((number) =>
      alone(() => rewrite(client, partnership, indicators.home, `Measure ${number} of ${name}`)),
    ),
  };
}

/** One transaction at a time on the one connection. */
let last: Promise<unknown> = Promise.resolve();
function alone(work: () => Promise<void>): Promise<void> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}

async function rewrite(client: pg.Client, tenant: string, id: string, title: string): Promise<void> {
  await client.query('begin');
  await client.query(`select set_config('app.tenants', $1, true)`, [tenant]);
  await client.query('update indicator set title = $1 where id = $2', [title, id]);
  await client.query('commit');
}
