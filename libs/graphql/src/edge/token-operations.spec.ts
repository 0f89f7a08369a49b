import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { tokenScopes } from '#permissions/token-scope';
import { mutationsOfScope, readsOfNoScope } from './token-operations.ts';

const schema = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'));
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
const reads = Object.keys(schema.getQueryType()?.getFields() ?? {});

describe('what tokens may ask for', () => {
  it('is all in the schema, and none of it twice', () => {
    const named = tokenScopes.flatMap((scope) => mutationsOfScope[scope]);
    expect(new Set(named).size).toBe(named.length);
    expect(named.filter((name) => !mutations.includes(name))).toEqual([]);
    expect(readsOfNoScope.filter((name) => !reads.includes(name))).toEqual([]);
  });

  it('has nothing by which anything is decided, and nothing about how people sign in', () => {
    const never =
      /sign|approve|verify|confirm(?!Import)|consent|agree|decide|grant|appoint|factor|token|policy|redact|actFor/i;
    expect(tokenScopes.flatMap((scope) => mutationsOfScope[scope].filter((one) => never.test(one)))).toEqual(
      [],
    );
  });
});
