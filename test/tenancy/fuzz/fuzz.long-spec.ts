import { keepFigures } from '../../support/keep-figures.ts';
import { TwoPlaces } from '../two-places.ts';
import { learnStored } from './foreign-ids.ts';
import { fuzz } from './fuzz.ts';
import type { Outcome } from './fuzz.ts';
import { plantCanaries } from './plant.ts';
import type { Planted } from './plant.ts';

const queries = Number(process.env['FUZZ_QUERIES'] ?? 200_000);
/** Longest that it may take, as many requests as are asked by then. */
const minutes = Number(process.env['FUZZ_MINUTES'] ?? 120);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
const hours = 3_600_000;

let places: TwoPlaces;
let planted: Planted;

beforeAll(async () => {
  places = await TwoPlaces.start();
  planted = await plantCanaries(places.product.database, places.theirTenants);
  await learnStored(places);
}, 300_000);
afterAll(() => places?.product.stop());

it(
  'is shown nothing of another tenant, whatever it asks',
  async () => {
    const outcome = await fuzz(places, planted, { queries, seed, minutes });
    const control = await fuzz(places, planted, {
      queries: Math.ceil(outcome.queries / 50),
      seed,
      own: true,
    });
    const words = wordsOf(outcome, control);
    process.stdout.write(`${words}\n`);
    expect(outcome.leaks).toEqual([]);
    expect(outcome.failures).toEqual([]);
    expect(outcome.coverage.unvisited).toEqual([]);
    expect(planted.empty).toEqual([]);
    if (!process.env['FUZZ_KEEP']) await keepFigures('fuzz', words);
  },
  4 * hours,
);

function wordsOf({ answers, coverage, leaks, ...run }: Outcome, control: Outcome): string {
  const many = (count: number): string => count.toLocaleString('en-GB');
  return `${many(run.queries)} generated requests (seed ${run.seed}) in ${many(Math.round(run.seconds / 60))} minutes:

| What | Count |
| --- | --- |
| fields, arguments and input fields of the schema; never asked for | ${many(coverage.places)}; ${coverage.unvisited.length} |
| tables of the first tenant, each with a row; columns of text with a canary | ${planted.tables}; ${planted.byCanary.size} |
| uuids of the first tenant looked for | ${many(planted.uuids.size)} |
| answered; refused by the edge; told to sign in; failed on our side | ${many(answers.answered)}; ${many(answers.refused)}; ${many(answers.unauthenticated)}; ${many(answers.failed)} |
| answers with anything of the first tenant's in a byte of body or headers | ${leaks.length} |
| canaries that the first tenant's own people see in ${many(control.queries)} requests | ${control.seen.size} |`;
}
