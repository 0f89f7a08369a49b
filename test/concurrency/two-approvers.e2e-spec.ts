import { openBackend } from '#database/backend';
import { placePassword } from '#testing/small-place/people';
import { documentOf } from '../support/case.document.ts';
import type { CaseAnswer } from '../support/case.document.ts';
import { ask, signIn } from '../support/graphql.ts';
import { readHistory } from '../support/history.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { contestedCases } from './contested-cases.ts';
import type { ContestedCase } from './contested-cases.ts';

const rounds = Number(process.env['ROUNDS'] ?? 50);
/** Ten thousand rounds take longer than a thousand, on a busy machine most of all. */
const limit = Math.max(300_000, rounds * 200);

describe(`two people who approve the same plan at once, ${rounds} times`, () => {
  let product: Product;
  let cases: ContestedCase[];
  let tokens: string[];
  /** Ids of the two, and of who won each round. */
  let approvers: string[];
  const winners: string[] = [];

  beforeAll(async () => {
    product = await startProduct();
    const { database, clock, places, apiUrl } = product;
    const [place] = places;
    if (!place) throw new Error('There is a place.');
    const backend = await openBackend({ apiUrl: database.apiUrl, signInUrl: database.signinUrl, clock });
    cases = await contestedCases(backend, place, rounds);
    await backend.close();
    const { portfolioHolder, deputy } = place.people;
    approvers = [portfolioHolder.id, deputy.id];
    tokens = await Promise.all(
      [portfolioHolder, deputy].map(({ email }) => signIn(apiUrl, email, placePassword)),
    );
  }, limit);
  afterAll(() => product.stop());

  it(
    'lets exactly one approve each time; the other learns that it changed meanwhile',
    async () => {
      for (const { id, version } of cases) {
        const input = { caseId: id, expectedVersion: version };
        const query = documentOf('approvePlan');
        const answers = await Promise.all(
          tokens.map((token) =>
            ask<{ answer: CaseAnswer }>(product.apiUrl, { query, variables: { input }, token }),
          ),
        );
        const types = answers.map(({ data }) => data.answer.type);
        expect(types.toSorted()).toEqual(['CaseMoved', 'ChangedMeanwhile']);
        const loser = answers.find(({ data }) => data.answer.type === 'ChangedMeanwhile');
        expect(loser?.data.answer).toMatchObject({ version: version + 1 });
        winners.push(approvers[types.indexOf('CaseMoved')] ?? '');
      }
      expect(winners).toHaveLength(rounds);
    },
    limit,
  );

  it(
    'leaves one approval in each history, and every history replays',
    async () => {
      for (const [round, { id, version }] of cases.entries()) {
        const { events, verification } = await readHistory(product.database, id);
        expect(verification).toEqual({ ok: true, events: version + 1 });
        const approvals = events.filter(({ type }) => type === 'approvePlan');
        expect(approvals.map(({ actor }) => actor)).toMatchObject([{ personId: winners[round] }]);
      }
    },
    limit,
  );
});
