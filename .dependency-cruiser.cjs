/**
 * Imports go one way: kernel ← domain ← permissions ← application; workflow ← application; application ← database ←
 * read-models ← graphql ← apps. Each rule has a planted violation in scripts/probes that must be caught.
 */

/** What each lib may import besides itself; anything not named is refused. */
const mayImport = {
  kernel: [],
  domain: ['kernel'],
  permissions: ['kernel', 'domain'],
  workflow: [],
  application: ['kernel', 'domain', 'permissions', 'workflow'],
  exchange: ['kernel', 'domain', 'permissions', 'application'],
  notify: ['kernel', 'domain', 'application'],
  database: ['kernel', 'domain', 'permissions', 'workflow', 'application', 'exchange'],
  'read-models': ['kernel', 'domain', 'permissions', 'workflow', 'application', 'database'],
  graphql: [
    'kernel',
    'domain',
    'permissions',
    'workflow',
    'application',
    'database',
    'read-models',
    'exchange',
  ],
};

const spec = '[.-]spec\\.ts$|\\.fixture\\.ts$';
const pure = '^libs/(kernel|domain|permissions|workflow/src/pure)/';

const oneWay = Object.entries(mayImport).map(([lib, allowed]) => ({
  name: `${lib}-imports-one-way`,
  comment: `libs/${lib} may import ${allowed.join(', ') || 'no other lib'}, and no app.`,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: spec },
  to: { path: '^(libs|apps)/', pathNot: `^libs/(${[lib, ...allowed].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'no-circular',
      comment: 'A circle of files cannot be read, tested or moved one at a time. Types may name one another.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment:
        'Every import leads somewhere. (What the browser runs names addresses, not files; the peers of the measurements are installed only where they are measured.)',
      severity: 'error',
      from: { pathNot: '^(apps/web/src/shell/assets/.*|bench/peers/.*)\\.mjs$' },
      to: { couldNotResolve: true },
    },
    {
      name: 'pure-knows-no-node',
      comment: 'Pure code runs anywhere: time, randomness and files are handed in.',
      severity: 'error',
      from: { path: pure, pathNot: spec },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-knows-no-framework',
      comment:
        'Pure code uses XState (machines are data) and CASL (rules are data), and nothing else from npm.',
      severity: 'error',
      from: { path: pure, pathNot: spec },
      to: { path: 'node_modules/', pathNot: 'node_modules/(xstate|@casl/ability)/' },
    },
    {
      name: 'pure-workflow-knows-no-host',
      comment: 'The pure half of the workflow is used by the host, never the other way round.',
      severity: 'error',
      from: { path: '^libs/workflow/src/pure/', pathNot: spec },
      to: { path: '^libs/workflow/src/(?!pure/)' },
    },
    {
      name: 'web-knows-no-server-lib',
      comment: 'The pages are a client of the API; of the libs they share the kernel alone.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/(kernel|testing)/' },
    },
    {
      name: 'web-reaches-no-database',
      comment: 'The pages reach no database.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: 'node_modules/(@types/)?(pg|typeorm)/' },
    },
    {
      name: 'apps-stand-apart',
      comment: 'One app never imports another; what they share is a lib.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'typeorm-stays-in-database',
      comment: 'Entities are private to the database lib.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/(database|testing)/' },
      to: { path: 'node_modules/(typeorm|@nestjs/typeorm)/' },
    },
    {
      name: 'nest-stays-outside',
      comment:
        'Nest is known to the resolvers and the apps; use cases and rules are plain classes and functions.',
      severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/(graphql|testing)/' },
      to: { path: 'node_modules/@nestjs/' },
    },
    {
      name: 'no-injected-repositories',
      comment: 'A store is reached inside a tenant transaction; @InjectRepository would go round it.',
      severity: 'error',
      from: {},
      to: { path: 'node_modules/@nestjs/typeorm/|^@nestjs/typeorm$' },
    },
    {
      name: 'sql-stays-low',
      comment: 'The driver is known to the database, the read models and the workflow host.',
      severity: 'error',
      from: {
        path: '^libs/',
        pathNot: `^libs/(database|read-models|workflow/src/(?!pure/)|testing)|${spec}`,
      },
      to: { path: 'node_modules/(@types/)?pg/' },
    },
    {
      name: 'libs-are-named-not-climbed-to',
      comment:
        "Another lib is imported by its name ('#kernel/period'), not by a path that climbs out of this one.",
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^libs/', pathNot: '^$1/$2/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'testing-is-for-tests',
      comment: 'Nothing that ships imports the test harness.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: `^libs/testing/|${spec}` },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'ships-without-dev-packages',
      comment:
        'Nothing that runs where it is installed imports a package for development only. Machines are drawn where they are changed.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: `^libs/testing/|^apps/worker/src/diagrams/|${spec}` },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.tmp)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
