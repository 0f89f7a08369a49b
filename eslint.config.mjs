import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const settings = [
  {
    selector:
      ':matches(Literal[value=/set_config\\([^)]*,\\s*false\\s*\\)/], TemplateElement[value.raw=/set_config\\([^)]*,\\s*false\\s*\\)/])',
    message: 'A setting of the session leaks to the next user of the connection; make it local (true).',
  },
];

const message = 'Every test runs.';
const everyTestRuns = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/]',
    message,
  },
  { selector: 'CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]', message },
];

/** Rules that catch bugs; how code is laid out is Prettier's business. Every rule set here has a planted violation. */
export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.tmp/',
      '.data/',
      'coverage/',
      'apps/web/src/generated/',
      'libs/graphql/src/generated/',
      'apps/web/src/shell/assets/*.mjs',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.mjs'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-async-promise-executor': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-dupe-else-if': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-self-assign': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-assignment': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, emitDecoratorMetadata: true, experimentalDecorators: true },
    },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@nestjs/common', importNames: ['forwardRef'], message: 'Untangle the circle instead.' },
            { name: '@nestjs/typeorm', message: 'Stores are reached inside a tenant transaction.' },
          ],
        },
      ],
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      'no-restricted-syntax': ['error', ...settings],
    },
  },
  {
    files: ['**/*spec.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...settings, ...everyTestRuns],
      // Jest's asymmetric matchers are typed as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['apps/*/src/main.ts', 'apps/*/src/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema.graphql' } },
    },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, rootField: true },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/unique-type-names': 'error',
    },
  },
);
