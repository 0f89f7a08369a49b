import { roles, type Role } from '#permissions/role';
import { rolesThatMay } from '#permissions/roles-that-may';
import type { SubjectName } from '#permissions/subjects';
import { encodeId } from '#read-models/global-id';
import type { IdType } from '#read-models/global-id';
import type { MadeCase } from '../paths/case-maker.ts';
import { MatrixScene } from '../paths/matrix-scene.ts';
import { ask } from '../support/graphql.ts';
import { collectIds } from '../tenancy/walker/crawl.ts';
import type { FoundIds } from '../tenancy/walker/crawl.ts';
import {
  mutationsAboutNothing,
  mutationsOfEveryone,
  mutationsOfSignedIn,
  ofTheVeryThing,
  readsOfEveryone,
  readsOfSignedIn,
} from './operations.open.ts';
import { ruledMutations } from './operations.table.ts';
import type { Ruled } from './operations.table.ts';
import { documentOf, operationsOf } from './schema-operations.ts';
import type { Operation } from './schema-operations.ts';

/**
 * Every operation of the schema by every role and by nobody, as the committed table says (docs/reliability.md, the role
 * matrix). An operation without a row fails.
 */
const noId = '0190a000-0000-7000-8000-000000000000';
const reads = operationsOf('query');
const mutations = operationsOf('mutation');
const ruled = (Object.entries(ruledMutations) as [SubjectName, Record<string, Ruled>][]).flatMap(
  ([subjectName, rows]) => Object.entries(rows).map(([name, row]) => ({ name, subjectName, ...row })),
);
const counted = { cells: 0, allowed: 0, refused: 0 };
let scene: MatrixScene;
let made: MadeCase;
const found: FoundIds = new Map();

beforeAll(async () => {
  scene = await MatrixScene.start(1);
  made = await scene.maker.open();
  const { token } = scene.maker.parts.holders.performance_manager;
  const query = `{ organisations { edges { node { id } } } partnerships { edges { node { id suites { id } } } }
    cases { edges { node { id } } } ownIndicators { edges { node { id } } } budgetHeadings { edges { node { id } } } }`;
  collectIds((await ask(scene.product.apiUrl, { query, token })).body, found);
  const people = `query ($id: ID!) { people(ownerId: $id) { appointments { id } } }`;
  const variables = { id: pick('Organisation', '') };
  collectIds((await ask(scene.product.apiUrl, { query: people, variables, token })).body, found);
}, 240_000);
afterAll(async () => {
  await scene?.stop();
  process.stdout.write(
    `  operations: ${reads.length + mutations.length} × ${roles.length + 1} = ${counted.cells} cells over HTTP: ` +
      `${counted.allowed} answered, ${counted.refused} refused\n`,
  );
}, 60_000);

/** What a case leaves behind, and what is decided of a place: none is written, so that the version seen is none. */
const notWrittenYet = new Set([
  'answerResources',
  'assessQuality',
  'assessSet',
  'commend',
  'rankPriorities',
  'setAuthorityLimits',
  'setPolicy',
  'writePracticeNote',
]);
const ofCase = new Set(
  Object.keys(ruledMutations.ImprovementCase ?? {}).filter((name) => !notWrittenYet.has(name)),
);
const ofFigures = new Set(Object.keys(ruledMutations.Contribution ?? {}));

/** What an id of a kind is, of those there are in the place; for others one of nothing. */
function pick(type: IdType, operation: string): string {
  const { partnership, organisations } = scene.place;
  if (type === 'ImprovementCase') return encodeId(type, partnership, made.id);
  if (type === 'Organisation') return encodeId(type, organisations.council, organisations.council);
  // A figure is entered for the organisation's own measure; all else is done to the shared one of the case.
  if (type === 'Indicator' && !ofFigures.has(operation))
    return encodeId(type, partnership, made.context.indicator.id);
  return [...(found.get(type) ?? [])][0] ?? encodeId(type, partnership, noId);
}

/** The same values with nothing written in any text, so that what is allowed changes next to nothing; and the version. */
function emptied(value: unknown, version: number, key = ''): unknown {
  if (key === 'expectedVersion') return version;
  if (value === 'Anything at all') return '';
  if (Array.isArray(value)) return value.map((one) => emptied(one, version));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, emptied(one, version, name)]));
}

/** What is sent with an operation: ids of this place, the version of what they name, and otherwise next to nothing. */
function sayOf({ name, values }: Operation): Record<string, unknown> {
  const version = ofCase.has(name) ? made.version : notWrittenYet.has(name) ? 0 : 1;
  return emptied(
    values((type) => pick(type, name)),
    version,
  ) as Record<string, unknown>;
}

type Told = { __typename?: string; rule?: string } | string | boolean | object | null;

/** What one person is answered for each of these, a few in each request: the type of the answer, or the error’s code. */
async function answersOf(root: 'query' | 'mutation', asked: readonly Operation[], token: string | null) {
  const answers = new Map<string, string>();
  const few = Array.from({ length: Math.ceil(asked.length / 10) }, (_, at) =>
    asked.slice(at * 10, at * 10 + 10),
  );
  for (const some of few) {
    const told = await answered(root, some, token);
    // Where one of them may not be null, the refusal of it leaves no answer to any: then each is asked by itself.
    const each = told ? [told] : await Promise.all(some.map((one) => answered(root, [one], token, true)));
    for (const [name, type] of each.flatMap((one) => [...(one ?? [])])) answers.set(name, type);
  }
  counted.cells += answers.size;
  expect(answers.size).toBe(asked.length);
  return answers;
}

/** The same for those of one request, or null where all of it failed for one of several. */
async function answered(
  root: 'query' | 'mutation',
  asked: readonly Operation[],
  token: string | null,
  alone = false,
): Promise<Map<string, string> | null> {
  const { query, variables } = documentOf(root, asked, sayOf);
  const { body } = await ask(scene.product.apiUrl, { query, variables, token });
  const { data, errors = [] } = JSON.parse(body) as { data?: Record<string, Told> | null; errors?: Failed[] };
  if (!data && !alone) return null;
  const failed = new Map(errors.map((one) => [one.path?.[0], one]));
  const entries = asked.map(({ name }): [string, string] => {
    const error = failed.get(name);
    if (error) return [name, error.extensions?.code ?? 'error'];
    if (!data) throw new Error(`${name}: ${body}`);
    const told = data[name];
    return [
      name,
      told && typeof told === 'object' && '__typename' in told ? String(told.__typename) : 'answered',
    ];
  });
  return new Map(entries);
}

interface Failed {
  path?: string[];
  extensions?: { code?: string };
}

/** What everybody is told of a thing that is not there. */
const nothing = new Set(['NotFound', 'Invalid']);
const aboutNothing = new Set(mutationsAboutNothing);

const named = (operations: readonly Operation[], names: readonly string[]) =>
  operations.filter(({ name }) => names.includes(name));

describe('every operation of the schema', () => {
  it('has a row in the table, and every row an operation', () => {
    const rows = [...ruled.map(({ name }) => name), ...mutationsOfSignedIn, ...mutationsOfEveryone];
    expect(rows.toSorted()).toEqual(mutations.map(({ name }) => name).toSorted());
    expect([...readsOfEveryone, ...readsOfSignedIn].toSorted()).toEqual(
      reads.map(({ name }) => name).toSorted(),
    );
  });

  it.each(ruled)('$name goes by rules that no other role has', ({ asks, subjectName, roles: may }) => {
    const has = roles.filter((role) => asks.some((act) => rolesThatMay(act, subjectName).includes(role)));
    expect(has).toEqual(may);
  });

  it('answers nobody but what everybody may ask', async () => {
    const wrong: [string, string][] = [];
    for (const [root, all, open] of [
      ['query', reads, readsOfEveryone],
      ['mutation', mutations, mutationsOfEveryone],
    ] as const) {
      for (const [name, told] of await answersOf(root, all, null)) {
        const refused = told === 'UNAUTHENTICATED';
        counted[refused ? 'refused' : 'allowed'] += 1;
        if (refused === open.includes(name)) wrong.push([name, told]);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('lets each role read what its tenants hold', async () => {
    const wrong: string[] = [];
    await Promise.all(
      roles.map(async (role) => {
        for (const [name, told] of await answersOf('query', reads, tokenOf(role))) {
          counted.allowed += 1;
          if (/^[A-Z_]+$|^error$/.test(told)) wrong.push(`${role} ${name}: ${told}`);
        }
      }),
    );
    expect(wrong).toEqual([]);
  }, 120_000);

  it('lets each role do what its row says, and refuses it the rest', async () => {
    const wrong: string[] = [];
    const asked = named(
      mutations,
      ruled.map(({ name }) => name),
    );
    await Promise.all(
      roles.map(async (role) => {
        const barred = new Set(ruled.filter((row) => !row.roles.includes(role)).map(({ name }) => name));
        const answers = await answersOf('mutation', asked, tokenOf(role));
        for (const [name, told] of answers) {
          counted[barred.has(name) ? 'refused' : 'allowed'] += 1;
          const cell = `${name} ${role}: ${told}`;
          if (!barred.has(name)) {
            if (told === 'NotPermitted' && !ofTheVeryThing[name]?.includes(role)) wrong.push(cell);
          } else if (told !== 'NotPermitted' && !(aboutNothing.has(name) && nothing.has(told)))
            wrong.push(cell);
        }
      }),
    );
    expect(wrong).toEqual([]);
  }, 120_000);
});

const tokenOf = (role: Role): string => scene.maker.parts.holders[role].token;
