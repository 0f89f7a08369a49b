import { GatheredReads } from './gathered-reads.ts';
import type { Send } from './gathered-reads.ts';

const query = (name: string) => ({ name, text: `select '${name}'`, values: [] });

/** Answers each statement with its name; `bad` fails, and whatever travels with it. */
function recorder() {
  const sent: { tenants: readonly string[]; names: string[] }[] = [];
  const send: Send = (tenants, queries) => {
    const names = queries.map(({ name }) => name);
    sent.push({ tenants, names });
    return names.includes('bad')
      ? Promise.reject(new Error('Bad.'))
      : Promise.resolve(names.map((name) => [{ name }]));
  };
  return { sent, reads: new GatheredReads(send) };
}

describe('gathered reads', () => {
  const mine = ['a', 'b'];

  it('of one turn travel together, and each gets its own rows', async () => {
    const { sent, reads } = recorder();
    const [one, two] = await Promise.all([
      reads.read(mine, [query('one')]),
      Promise.resolve().then(() => reads.read(mine, [query('two'), query('three')])),
    ]);
    expect(sent).toEqual([{ tenants: mine, names: ['one', 'two', 'three'] }]);
    expect([one, two]).toEqual([[[{ name: 'one' }]], [[{ name: 'two' }], [{ name: 'three' }]]]);
  });

  it('of another turn, of another request and of other tenants travel apart', async () => {
    const { sent, reads } = recorder();
    await reads.read(mine, [query('one')]);
    await Promise.all([
      reads.read(mine, [query('two')]),
      reads.read([...mine], [query('three')]),
      reads.read(['c'], [query('four')]),
    ]);
    expect(sent.map(({ names }) => names)).toEqual([['one'], ['two'], ['three'], ['four']]);
  });

  it('fail alone', async () => {
    const { sent, reads } = recorder();
    const all = ['one', 'bad', 'two'].map((name) => reads.read(mine, [query(name)]));
    const [one, bad, two] = await Promise.allSettled(all);
    expect([one?.status, bad?.status, two?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(sent.map(({ names }) => names)).toEqual([['one', 'bad', 'two'], ['one'], ['bad'], ['two']]);
  });

  it('are no more in one transaction than a connection should be held for, but for one read that wants more', async () => {
    const { sent, reads } = recorder();
    const many = (count: number) => Array.from({ length: count }, (_, at) => query(`q${at}`));
    await Promise.all([10, 10, 10, 40, 1].map((count) => reads.read(mine, many(count))));
    expect(sent.map(({ names }) => names.length)).toEqual([20, 10, 40, 1]);
  });
});
