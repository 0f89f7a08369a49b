import { roles, type Role } from '#permissions/role';
import { rolesThatMay } from '#permissions/roles-that-may';
import type { SubjectName } from '#permissions/subjects';
import { ask } from '../support/graphql.ts';
import {
  mutationsAboutNothing,
  mutationsOfEveryone,
  mutationsOfSignedIn,
  ofTheVeryThing,
  readsOfEveryone,
  readsOfSignedIn,
} from './operations.open.ts';
import { OperationsScene } from './operations.scene.ts';
import { ruledMutations } from './operations.table.ts';
import type { Ruled } from './operations.table.ts';
import { documentOf, operationsOf } from './schema-operations.ts';
import type { Operation } from './schema-operations.ts';

/**
 * Every operation of the schema by every role and by nobody, as the committed table says (docs/reliability.md, the role
 * matrix). An operation without a row fails.
 */
const reads = operationsOf('query');
const mutations = operationsOf('mutation');
const ruled = (Object.entries(ruledMutations) as [SubjectName, Record<string, Ruled>][]).flatMap(
  ([subjectName, rows]) => Object.entries(rows).map(([name, row]) => ({ name, subjectName, ...row })),
);
const counted = { cells: 0, allowed: 0, refused: 0 };
let scene: OperationsScene;

beforeAll(async () => {
  scene = await OperationsScene.start();
}, 240_000);
afterAll(async () => {
  await scene?.matrix.stop();
  process.stdout.write(
    `  operations: ${reads.length + mutations.length} × ${roles.length + 1} = ${counted.cells} cells over HTTP: ` +
      `${counted.allowed} answered, ${counted.refused} refused\n`,
  );
}, 60_000);

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
  const { query, variables } = documentOf(root, asked, (one) => scene.sayOf(one));
  const { body } = await ask(scene.matrix.product.apiUrl, { query, variables, token });
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

const tokenOf = (role: Role): string => scene.matrix.maker.parts.holders[role].token;
