import { wholeOf } from '../../faults/chaos/settings.ts';
import { startProduct } from '../../support/product.ts';
import { tellFigures } from '../../support/tell-figures.ts';
import { keepAsking } from './keep-asking.ts';

const requests = wholeOf(process.env, 'KEPT_REQUESTS', 100_000);
const seconds = wholeOf(process.env, 'KEPT_SECONDS', 600);

it('answers nobody by what was there before they asked, nor by what is another’s', async () => {
  const product = await startProduct(['Marlowdale', 'Quillbrook']);
  const asked = await keepAsking(product, { requests, seconds });
  await product.stop();
  const { reads, writes, stale, crossed, compared, unlike } = asked;
  const many = (count: number): string => count.toLocaleString('en-GB');
  const figures = {
    reads,
    writes,
    stale: stale.length,
    crossed: crossed.length,
    compared,
    unlike: unlike.length,
  };
  const words = `For ${seconds} seconds at the most:

| What | Count |
| --- | --- |
| scorecards asked for by people of two places, 16 at once, and writes between them | ${many(reads)}; ${many(writes)} |
| answers older than what was committed before they were asked for | ${stale.length} |
| answers with anything of the other place | ${crossed.length} |
| pages compared with what is read anew; unlike it, to the byte | ${many(compared)}; ${unlike.length} |`;
  await tellFigures('kept', words, figures);
  expect({ stale, crossed, unlike }).toEqual({ stale: [], crossed: [], unlike: [] });
  expect(reads).toBeGreaterThan(writes);
  expect(writes).toBeGreaterThan(0);
}, 1_200_000);
