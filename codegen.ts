import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types of what the pages ask and what they are answered, from the committed schema; the texts by which the API knows
 * the pages' documents, and the ids that the pages send in place of them.
 */
const config: CodegenConfig = {
  hooks: { afterAllFileWrite: ['prettier --write --log-level warn'] },
  schema: 'schema.graphql',
  documents: ['apps/web/src/**/*.query.ts'],
  generates: {
    'apps/web/src/generated/operations.ts': {
      plugins: ['typescript-operations'],
      config: {
        skipTypename: true,
        enumType: 'string-literal',
        useTypeImports: true,
        defaultScalarType: 'unknown',
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          Pence: 'number',
          Sparkline: '(number | null)[]',
          Funnel: "import('../charts/funnel.ts').Funnel",
          Series: "import('../charts/series.ts').Series",
        },
      },
    },
    'libs/graphql/src/generated/trusted-documents.ts': {
      plugins: [{ './scripts/codegen/trusted-documents.mjs': { makes: 'documents' } }],
    },
    'apps/web/src/generated/document-ids.ts': {
      plugins: [{ './scripts/codegen/trusted-documents.mjs': { makes: 'ids' } }],
    },
  },
};

export default config;
