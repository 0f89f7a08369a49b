import { wholeOf } from '../../faults/chaos/settings.ts';
import { startProduct } from '../../support/product.ts';
import { TwoPlaces } from '../../tenancy/two-places.ts';
import { tellFigures } from '../../support/tell-figures.ts';
import { interleave } from './interleave.ts';
import { revokeUnderReaders } from './revoke.ts';

const requests = wholeOf(process.env, 'TENANTS_REQUESTS', 20_000);
const rounds = wholeOf(process.env, 'TENANTS_ROUNDS', 50);

it(
  'answers each tenant with its own, and with nothing that was taken back',
  async () => {
    const places = await TwoPlaces.start();
    const { crossed, changed } = await interleave(places, requests);
    await places.product.stop();
    const product = await startProduct();
    const revoked = await revokeUnderReaders(product.story(), rounds);
    await product.stop();
    const many = (count: number): string => count.toLocaleString('en-GB');
    const figures = { requests, crossed: crossed.length, changed: changed.length, revoked };
    const words = `| What | Count |
| --- | --- |
| requests of two places, in turn and at once in one process | ${many(requests)} |
| answers with an id of the other; answers unlike those given alone | ${crossed.length}; ${changed.length} |
| agreements ended while four people read | ${many(revoked.rounds)} |
| reads before the end was answered; that began after it | ${many(revoked.before)}; ${many(revoked.after)} |
| of the latter, still shown the measure | ${revoked.late} |`;
    await tellFigures('tenants', words, figures);
    expect(crossed.slice(0, 10)).toEqual([]);
    expect(changed.slice(0, 10)).toEqual([]);
    expect(revoked.after).toBeGreaterThan(revoked.rounds);
    expect(revoked.late).toBe(0);
  },
  Math.max(1_200_000, requests * 60),
);
