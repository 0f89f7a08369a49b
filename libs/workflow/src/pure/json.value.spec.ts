import { canonicalJson, toJson, toJsonObject } from './json.value.ts';

describe('JSON values', () => {
  it('have one text whatever the order of their keys', () => {
    const one = canonicalJson({ b: [1, { d: null, c: 'é"' }], a: true });
    expect(one).toBe(canonicalJson({ a: true, b: [1, { c: 'é"', d: null }] }));
    expect(JSON.parse(one)).toEqual({ a: true, b: [1, { c: 'é"', d: null }] });
    expect(one).not.toBe(canonicalJson({ a: true, b: [{ c: 'é"', d: null }, 1] }));
  });

  it('are what comes back from the database', () => {
    expect(toJson({ at: new Date(0), gone: undefined })).toEqual({ at: '1970-01-01T00:00:00.000Z' });
    expect(toJson(undefined)).toBeNull();
  });

  it('must be objects where an object is asked for', () => {
    expect(() => toJsonObject([1], 'A payload')).toThrow('A payload must be an object, but is [1].');
  });
});
