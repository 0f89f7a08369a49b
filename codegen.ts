import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of what the pages ask and what they are answered, from the committed schema. */
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
  },
};

export default config;
