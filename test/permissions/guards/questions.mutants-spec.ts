import { roles } from '#permissions/role';
import type { Role } from '#permissions/role';
import { ask } from '../../support/graphql.ts';
import { tellFigures } from '../../support/tell-figures.ts';
import { OperationsScene } from '../operations.scene.ts';
import { mutationsAboutNothing } from '../operations.open.ts';
import { ruledMutations } from '../operations.table.ts';
import type { Ruled } from '../operations.table.ts';
import { documentOf, operationsOf } from '../schema-operations.ts';
import type { Operation } from '../schema-operations.ts';
import { allGuards } from './guards.mjs';
import { firstSpecRed } from './other-specs.ts';

/**
 * Over sources with a switch at each question whether one may: first who is refused by which, then each question taken away
 * in turn and somebody it refused asked again. Whoever is not refused then would turn a cell of the table of operations red.
 * Questions that this table does not come to are taken away under the specs of their part.
 */
const rows = (Object.values(ruledMutations) as Record<string, Ruled>[]).flatMap((of) => Object.entries(of));
const operations = operationsOf('mutation');
/** Longest for those that the table has not: a spec or two for each. */
const minutes = Number(process.env['FUZZ_MINUTES'] ?? 120);
let scene: OperationsScene;
beforeAll(async () => {
  scene = await OperationsScene.start();
}, 300_000);
afterAll(() => scene?.matrix.stop(), 60_000);

interface Refusal {
  operation: Operation;
  role: Role;
}

async function answerOf({ operation, role }: Refusal): Promise<string> {
  const { query, variables } = documentOf('mutation', [operation], (one) => scene.sayOf(one));
  const { token } = scene.matrix.maker.parts.holders[role];
  const { body } = await ask(scene.matrix.product.apiUrl, { query, variables, token });
  return /"__typename":"(\w+)"/.exec(body)?.[1] ?? body.slice(0, 200);
}

/** Somebody whom each question refuses, by the question. */
async function refusalsByQuestion(): Promise<Map<string, Refusal>> {
  const refusals = new Map<string, Refusal>();
  for (const [name, row] of rows) {
    const operation = operations.find((one) => one.name === name);
    if (!operation || mutationsAboutNothing.includes(name)) continue;
    for (const role of roles.filter((one) => !row.roles.includes(one)).slice(0, 3)) {
      globalThis.metGuards = new Set();
      const refused = (await answerOf({ operation, role })) === 'NotPermitted';
      // The last question that was come to is the one that refused.
      const last = [...globalThis.metGuards].filter((id) => id.includes('libs/application')).at(-1);
      if (refused && last && !refusals.has(last)) refusals.set(last, { operation, role });
    }
  }
  return refusals;
}

it('is red in some cell, or some spec is, for each question that is taken away', async () => {
  const refusals = await refusalsByQuestion();
  const missed: string[] = [];
  for (const [id, refusal] of refusals) {
    globalThis.droppedGuard = id;
    const answer = await answerOf(refusal);
    if (answer === 'NotPermitted') missed.push(`${id} ${refusal.operation.name} ${refusal.role}`);
  }
  globalThis.droppedGuard = undefined;
  const questions = allGuards().filter(({ kind }) => kind === 'question');
  const elsewhere = questions.filter(({ id }) => !refusals.has(id));
  const end = Date.now() + minutes * 60_000;
  const untried: string[] = [];
  for (const { id, text } of elsewhere) {
    if (Date.now() > end) untried.push(`${id} ${text}`);
    else {
      const spec = await firstSpecRed(id);
      process.stdout.write(`${id}: ${spec ?? 'missed'}\n`);
      if (spec === null) missed.push(`${id} ${text}`);
    }
  }
  const figures = { questions: questions.length, byTable: refusals.size, missed, untried };
  await tellFigures('permission-questions', wordsOf(figures), figures);
  expect(missed).toEqual([]);
}, 7_200_000);

function wordsOf(of: { questions: number; byTable: number; missed: string[]; untried: string[] }): string {
  const elsewhere = of.questions - of.byTable - of.untried.length;
  const noticed = of.byTable + elsewhere - of.missed.length;
  const named = (title: string, list: readonly string[]): string =>
    list.length ? `\n\n${title}:\n\n${list.map((one) => `- \`${one}\``).join('\n')}` : '';
  return `${of.questions} questions: ${of.byTable} by the table of operations, ${elsewhere} by the specs of their part, where that
table has no such thing to ask about. Noticed: ${noticed} of ${of.questions}.${named('Not noticed', of.missed)}${named('Not tried for want of time', of.untried)}`;
}
