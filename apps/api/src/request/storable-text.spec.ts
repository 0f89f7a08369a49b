import { isStorable } from './storable-text.ts';

const variables = (text: string): object => ({ query: '{ a }', variables: { in: [{ text }] } });

describe('a text that cannot be stored', () => {
  it.each([
    ['a null in a variable', variables('a\u0000b')],
    ['half a pair', variables('\ud83e')],
    ['the other half', variables('x\uDFF5')],
    ['a null in a document', { query: String.raw`{ a(b: "\u0000") }` }],
    ['a null of another form', { query: String.raw`{ a(b: "x\\\u{00}") }` }],
  ])('is found: %s', (_, body) => {
    expect(isStorable(body)).toBe(false);
  });

  it.each([
    ['plain text', variables('Why at noon?')],
    ['a whole pair', variables('\ud83e\uddf5')],
    ['the letters of an escape', variables(String.raw`\u0000`)],
    ['the letters of an escape in a document', { query: String.raw`{ a(b: "\\u0000") }` }],
    ['a number, nothing, or no object', { variables: { a: 1, b: null } }],
    ['no body', undefined],
  ])('is not %s', (_, body) => {
    expect(isStorable(body)).toBe(true);
  });

  it('is looked for however deep it lies', () => {
    let deep: unknown = '\u0000';
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(isStorable({ query: '{ a }', variables: { deep } })).toBe(false);
  });
});
