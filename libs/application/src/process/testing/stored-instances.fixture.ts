import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { JsonSnapshot } from '#workflow/pure/json.snapshot';
import type { PastEvent } from '#workflow/pure/replay';

/** An instance as some version of its machine left it: its snapshot, timers included, and how it came there. */
export interface StoredInstance {
  state: string;
  history: (PastEvent & { at: string; from: string })[];
  snapshot: JsonSnapshot;
}

const domain = path.resolve(import.meta.dirname, '../../../../domain/src');
const entryFiles = globSync('**/*.entry.ts', { cwd: domain }).map((file) => path.join(domain, file));

/** The folder beside a machine in which its versions are kept. @throws when its entry is in no file of the domain */
export function versionsFolder(id: string): string {
  const file = entryFiles.find((each) => readFileSync(each, 'utf8').includes(`id: '${id}'`));
  if (!file) throw new Error(`The entry of "${id}" is in no *.entry.ts of the domain.`);
  return path.join(path.dirname(file), 'versions');
}

/** The versions of a machine of which instances are kept, the earliest first. */
export function keptVersions(id: string): number[] {
  return globSync('*.cases.jsonl', { cwd: versionsFolder(id) })
    .map((file) => Number.parseInt(file, 10))
    .sort((a, b) => a - b);
}

/** The instances kept of one version. */
export function storedInstances(id: string, version: number): StoredInstance[] {
  return linesOf(id, `${version}.cases.jsonl`) as StoredInstance[];
}

/** One allowed step of a version's chart. */
type KeptEdge = readonly [region: string, from: string, to: string, eventType: string];

/** The chart of one version, step by step. */
export function keptEdges(id: string, version: number): KeptEdge[] {
  return linesOf(id, `${version}.edges.jsonl`) as KeptEdge[];
}

function linesOf(id: string, file: string): unknown[] {
  const text = readFileSync(path.join(versionsFolder(id), file), 'utf8');
  return text.split('\n').flatMap((line): unknown[] => (line ? [JSON.parse(line)] : []));
}
