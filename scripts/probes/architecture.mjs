// @ts-check
/**
 * One planted violation for every import rule of .dependency-cruiser.cjs. `to` is what the planted file imports; where
 * that is a file of ours, it is planted as well, empty.
 *
 * @typedef {{ rule: string, from: string, to: string, plant?: Record<string, string> }} ImportProbe
 */

/** @type {ImportProbe[]} */
export const importProbes = [
  { rule: 'kernel-imports-one-way', from: 'libs/kernel/src/a.ts', to: '#domain/leaf' },
  { rule: 'domain-imports-one-way', from: 'libs/domain/src/a.ts', to: '#application/leaf' },
  { rule: 'permissions-imports-one-way', from: 'libs/permissions/src/a.ts', to: '#application/leaf' },
  { rule: 'workflow-imports-one-way', from: 'libs/workflow/src/a.ts', to: '#domain/leaf' },
  { rule: 'application-imports-one-way', from: 'libs/application/src/a.ts', to: '#database/leaf' },
  { rule: 'exchange-imports-one-way', from: 'libs/exchange/src/a.ts', to: '#database/leaf' },
  { rule: 'notify-imports-one-way', from: 'libs/notify/src/a.ts', to: '#database/leaf' },
  { rule: 'database-imports-one-way', from: 'libs/database/src/a.ts', to: '#graphql/leaf' },
  { rule: 'read-models-imports-one-way', from: 'libs/read-models/src/a.ts', to: '#graphql/leaf' },
  { rule: 'graphql-imports-one-way', from: 'libs/graphql/src/a.ts', to: '../../../apps/api/src/leaf.ts' },
  {
    rule: 'no-circular',
    from: 'libs/kernel/src/egg.ts',
    to: './hen.ts',
    plant: {
      'libs/kernel/src/hen.ts': "import { value } from './egg.ts';\nexport const hen = () => value;\n",
    },
  },
  { rule: 'no-unresolvable', from: 'libs/kernel/src/b.ts', to: './nowhere.ts' },
  { rule: 'pure-knows-no-node', from: 'libs/domain/src/b.ts', to: 'node:fs' },
  { rule: 'pure-knows-no-framework', from: 'libs/permissions/src/b.ts', to: 'rxjs' },
  { rule: 'pure-workflow-knows-no-host', from: 'libs/workflow/src/pure/b.ts', to: '../host/leaf.ts' },
  { rule: 'web-knows-no-server-lib', from: 'apps/web/src/a.ts', to: '#application/leaf' },
  { rule: 'web-reaches-no-database', from: 'apps/web/src/b.ts', to: 'pg' },
  { rule: 'apps-stand-apart', from: 'apps/worker/src/a.ts', to: '../../api/src/leaf.ts' },
  { rule: 'typeorm-stays-in-database', from: 'libs/graphql/src/b.ts', to: 'typeorm' },
  { rule: 'nest-stays-outside', from: 'libs/application/src/b.ts', to: '@nestjs/common' },
  { rule: 'no-injected-repositories', from: 'apps/api/src/b.ts', to: '@nestjs/typeorm' },
  { rule: 'sql-stays-low', from: 'libs/application/src/c.ts', to: 'pg' },
  {
    rule: 'libs-are-named-not-climbed-to',
    from: 'libs/application/src/d.ts',
    to: '../../domain/src/leaf.ts',
  },
  { rule: 'testing-is-for-tests', from: 'apps/api/src/c.ts', to: '#testing/leaf' },
  { rule: 'ships-without-dev-packages', from: 'libs/graphql/src/c.ts', to: 'fast-check' },
];

/** Imports that every rule must let through, so that a rule that refuses everything is caught too. */
export const allowedImports = [
  { from: 'libs/domain/src/fine.ts', to: '#kernel/leaf' },
  { from: 'libs/domain/src/fine-machine.ts', to: 'xstate' },
  { from: 'libs/permissions/src/fine.ts', to: '@casl/ability' },
  { from: 'libs/application/src/fine.ts', to: '#workflow/leaf' },
  { from: 'libs/database/src/fine.ts', to: 'typeorm' },
  { from: 'libs/read-models/src/fine.ts', to: 'pg' },
  { from: 'libs/graphql/src/fine.ts', to: '@nestjs/common' },
  { from: 'libs/kernel/src/fine.spec.ts', to: 'fast-check' },
  { from: 'libs/workflow/src/host/fine.ts', to: 'node:crypto' },
  { from: 'apps/web/src/fine.ts', to: '#kernel/leaf' },
];
