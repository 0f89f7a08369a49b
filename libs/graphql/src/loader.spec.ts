import type { Actor } from '#permissions/actor';
import { Loader } from './loader.ts';
import type { RequestContext } from './request-context.ts';

const contextOf = (name: string): RequestContext =>
  ({ who: { actor: { name } as Actor }, token: null, requestId: name }) as unknown as RequestContext;

describe('a loader', () => {
  it('reads what one request asks for in one turn at once, each key once', async () => {
    const reads: string[][] = [];
    const loader = new Loader(async (_, keys) => {
      reads.push(keys);
      return new Map(keys.map((key) => [key, key.toUpperCase()]));
    });
    const context = contextOf('one');
    const values = await Promise.all(['a', 'b', 'a'].map((key) => loader.load(context, key)));
    expect(values).toEqual(['A', 'B', 'A']);
    expect(reads).toEqual([['a', 'b']]);
    expect(await loader.load(context, 'c')).toBe('C');
    expect(reads).toHaveLength(2);
  });

  it('never mixes requests', async () => {
    const loader = new Loader<string>(
      async ({ name }, keys) => new Map(keys.map((key) => [key, `${name}:${key}`])),
    );
    const contexts = [contextOf('one'), contextOf('two')];
    const values = await Promise.all(contexts.map((context) => loader.load(context, 'k')));
    expect(values).toEqual(['one:k', 'two:k']);
  });

  it('fails every key of a read that failed, and recovers', async () => {
    let broken = true;
    const loader = new Loader<string>(async (_, keys) => {
      if (broken) throw new Error('away');
      return new Map(keys.map((key) => [key, key]));
    });
    const context = contextOf('one');
    await expect(Promise.all([loader.load(context, 'a'), loader.load(context, 'b')])).rejects.toThrow('away');
    broken = false;
    expect(await loader.load(context, 'a')).toBe('a');
  });

  it('refuses when nobody is signed in', async () => {
    const loader = new Loader<string>(async () => new Map());
    await expect(loader.load({ who: null, token: null, requestId: 'x' }, 'a')).rejects.toThrow(
      'Sign in first.',
    );
  });
});
