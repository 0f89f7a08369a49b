// @ts-check
/**
 * One planted violation for each of the project's own lint rules in eslint.config.mjs.
 *
 * @typedef {{ rule: string, code: string, file?: string }} StyleProbe
 */

/** @type {StyleProbe[]} */
export const styleProbes = [
  { rule: '@typescript-eslint/no-explicit-any', code: 'export const a = (b: any): unknown => b;' },
  { rule: '@typescript-eslint/no-floating-promises', code: 'const f = async () => 1;\nf();\nexport {};' },
  { rule: '@typescript-eslint/ban-ts-comment', code: '// @ts-ignore\nexport const a = 1;' },
  {
    rule: '@typescript-eslint/no-explicit-any',
    code: '/* eslint-disable */\nexport const a = (b: any): unknown => b;',
  },
  { rule: '@typescript-eslint/no-unused-vars', code: 'const left = 1;\nexport {};' },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    code: "import { Client } from 'pg';\nexport type A = Client;",
  },
  { rule: 'max-lines', code: Array.from({ length: 251 }, (_, n) => `export const a${n} = ${n};`).join('\n') },
  { rule: 'no-console', code: 'console.log(1);\nexport {};' },
  { rule: 'no-warning-comments', code: '// TODO later\nexport const a = 1;' },
  {
    rule: 'no-restricted-syntax',
    file: 'probe.spec.ts',
    code: "describe('a', () => {\n  it.skip('b', () => {\n    expect(1).toBe(1);\n  });\n});",
  },
  {
    rule: 'no-restricted-syntax',
    code: 'export const sql = "select set_config(\'app.tenants\', $1, false)";',
  },
  {
    rule: 'no-restricted-imports',
    code: "import { forwardRef } from '@nestjs/common';\nexport const a = forwardRef;",
  },
  {
    rule: '@graphql-eslint/require-description',
    file: 'schema.graphql',
    code: '"The start."\ntype Query {\n  undescribed: Int\n}\n',
  },
];

/** Code that must pass, so that a configuration that refuses everything is caught too. */
export const allowedCode = `import type { Client } from 'pg';

/** Runs a statement inside the caller's transaction. */
export async function tenants(client: Client, ids: string): Promise<void> {
  await client.query("select set_config('app.tenants', $1, true)", [ids]);
}
`;
