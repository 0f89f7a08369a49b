import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseStage, ScrutinyStage } from '#domain/improvement/case-stages';
import type { JsonSnapshot } from '#workflow/pure/json.snapshot';
import type { PastEvent } from '#workflow/pure/replay';

/** A case as an earlier version of the machine left it: its snapshot, timers included, and how it came there. */
export interface StoredCase {
  name: string;
  main: CaseStage;
  scrutiny: ScrutinyStage;
  history: (PastEvent & { at: string; from: string })[];
  snapshot: JsonSnapshot;
}

/** One allowed step of an earlier version's chart. */
export type StoredEdge = readonly [region: string, from: string, to: string, eventType: string];

const folder = join(import.meta.dirname, '../../../../domain/src/improvement/versions');

function linesOf(file: string): unknown[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return text.split('\n').flatMap((line): unknown[] => (line ? [JSON.parse(line)] : []));
}

/** Cases that a version of the machine left, at least one in each of its states. */
export function storedCases(version: number): StoredCase[] {
  return linesOf(`${version}.cases.jsonl`) as StoredCase[];
}

/** The chart of that version, as the database has it installed. */
export function storedEdges(version: number): StoredEdge[] {
  return linesOf(`${version}.edges.jsonl`) as StoredEdge[];
}
