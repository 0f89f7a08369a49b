import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { KnownDocuments } from './known-documents.ts';

const ofLength = (length: number): DocumentNode => parse(`{ a }${' '.repeat(length - 5)}`);

describe('documents that are remembered', () => {
  it('are given back by their key, and no other', async () => {
    const documents = new KnownDocuments();
    const one = ofLength(10);
    await documents.set('one', one);
    expect(await documents.get('one')).toBe(one);
    expect(await documents.get('other')).toBeUndefined();
    expect(await documents.delete('one')).toBe(true);
    expect(await documents.get('one')).toBeUndefined();
  });

  it('are so long together at most, and those not asked for longest go first', async () => {
    const documents = new KnownDocuments();
    for (const key of ['a', 'b', 'c', 'd']) await documents.set(key, ofLength(125_000));
    await documents.get('a');
    await documents.set('e', ofLength(125_000));
    const left = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((key) => documents.get(key)));
    expect(left.map(Boolean)).toEqual([true, false, true, true, true]);
  });

  it('count once, however often they are kept', async () => {
    const documents = new KnownDocuments();
    for (let time = 0; time < 10; time++) await documents.set('same', ofLength(200_000));
    await documents.set('other', ofLength(200_000));
    expect(await documents.get('same')).toBeDefined();
  });
});
