import { readdirSync } from 'node:fs';
import path from 'node:path';
import { workOnImports } from '#database/imports/import-worker';
import { idMaker, openBackend } from '#database/backend';
import type { Backend } from '#database/backend';
import { tellFigures } from '../../support/tell-figures.ts';
import { startProduct } from '../../support/product.ts';
import type { Product } from '../../support/product.ts';
import { bringIn } from './bring-in.ts';
import type { BroughtIn } from './bring-in.ts';
import { compare } from './compare.ts';
import type { Compared } from './compare.ts';
import { ownAreaOf } from './expected.ts';
import type { ExpectedFigure } from './expected.ts';
import { FileCaller } from './file-caller.ts';
import { FilePlace } from './file-place.ts';
import { plainTable } from './plain-table.ts';
import type { PlainTable } from './plain-table.ts';
import { filesTotal, wordsOf } from './words.ts';
import type { FileTold } from './words.ts';

const folder = process.env['IMPORTS_FOLDER'] ?? '';
const minutes = Number(process.env['IMPORTS_MINUTES'] ?? 20);

let product: Product;
let backend: Backend;

beforeAll(async () => {
  product = await startProduct();
  // Figures up to this day come in; what is said of the files then is the same on any day.
  product.clock.set('2026-11-23T09:00:00Z');
  const { apiUrl, signinUrl } = product.database;
  backend = await openBackend({ apiUrl, signInUrl: signinUrl, clock: product.clock, poolSize: 3 });
}, 180_000);
afterAll(async () => {
  await backend?.close();
  await product?.stop();
});

async function work(): Promise<void> {
  const { worker: source, host, clock } = product;
  const trouble = (error: unknown): void => {
    throw error;
  };
  while (await workOnImports({ source, host, clock, newId: idMaker(clock), trouble }));
}

interface RealFile {
  name: string;
  path: string;
  table: PlainTable;
}

async function readPlainly(): Promise<RealFile[]> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:csv|xlsx)$/i.test(name))
    .toSorted();
  const files: RealFile[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    files.push({ name, path: file, table: await plainTable(product.database.ownerUrl, file) });
  }
  return files;
}

/** Brings other areas' figures into the partnership and the own area's into the council, and compares both. */
async function bringBoth(
  file: RealFile,
  number: number,
  area: { code: string; name: string },
): Promise<FileTold> {
  const place = await FilePlace.found(backend, number, area);
  const own = ({ areaCode, areaName }: ExpectedFigure): boolean =>
    (area.code !== '' && areaCode === area.code) || areaName === area.name;
  const { apiUrl } = product.database;
  const bring = async (tenantId: string, kind: 'comparators' | 'observations') => {
    const caller = new FileCaller(product.apiUrl, place.token, work);
    const brought = await bringIn(caller, place, tenantId, { ...file, kind });
    const done = brought.seen.state === 'done';
    const isWanted = (one: ExpectedFigure): boolean => own(one) === (kind === 'observations');
    const compared = done ? await compare(apiUrl, tenantId, kind, brought, isWanted) : null;
    return { brought, compared };
  };
  const others = await bring(place.partnership, 'comparators');
  const ours = await bring(place.council.id, 'observations');
  return toldOf(file, [others, ours]);
}

function toldOf({ name }: RealFile, both: { brought: BroughtIn; compared: Compared | null }[]): FileTold {
  const [{ brought } = { brought: null }] = both;
  if (!brought) throw new Error(`${name} was not tried.`);
  const { expected, seen } = brought;
  const refused = both.find(({ compared }) => compared === null)?.brought.seen;
  const unread = expected.figures.filter(({ value, period }) => value !== null && !period);
  return {
    name,
    rows: expected.rows,
    columns: seen.columns.map(({ name: heading, role }) => `${heading}: ${role}`),
    measures: brought.measures.size,
    ...{ figures: expected.figures.filter(({ value }) => value !== null).length },
    noFigure: expected.figures.filter(({ value }) => value === null).length,
    leftOut: unread.length,
    leftOutAs: [...new Set(both.flatMap((one) => one.brought.leftOut))],
    stored: both.reduce((sum, { compared }) => sum + (compared?.stored ?? 0), 0),
    different: both.reduce((sum, { compared }) => sum + (compared?.different ?? 0), 0),
    differences: both.flatMap(({ compared }) => compared?.differences ?? []),
    explained: both.some((one) => one.brought.explained),
    refused: refused ? whyNot(refused) : null,
  };
}

function whyNot({ state, trouble, columnProblems, problems, questions }: BroughtIn['seen']): string {
  const [problem] = problems;
  const said = problem && `row ${problem.row}: ${problem.message}`;
  const open = questions.find(({ answer }) => answer === null);
  return trouble ?? columnProblems[0] ?? said ?? (open ? `${open.kind} ${open.said}` : state);
}

it(
  'stores of every file what it says, or says why not',
  async () => {
    const files = await readPlainly();
    expect(files.length).toBeGreaterThan(0);
    const areaOf = ownAreaOf(files.map(({ table }) => table));
    const end = Date.now() + minutes * 60_000;
    const told: FileTold[] = [];
    for (const [number, file] of files.entries()) {
      if (Date.now() > end) break;
      const one = await bringBoth(file, number + 1, areaOf(file.table));
      told.push(one);
      process.stdout.write(`${JSON.stringify(one)}\n`);
    }
    const total = filesTotal(told, files.length);
    await tellFigures('real-files', wordsOf(told, total), total);
    expect(told.flatMap(({ name, differences }) => differences.map((one) => `${name}: ${one}`))).toEqual([]);
  },
  (minutes + 5) * 60_000,
);
