import { createHash } from 'node:crypto';
import { EvidenceChecker, type EvidenceFault } from './evidence-checker.ts';
import type { ExportHeader, ExportLine } from './export-format.ts';

/** What the check of an export came to. */
export interface ExportChecked {
  header: ExportHeader;
  counts: EvidenceChecker['counts'] & { rows: number };
  /** What is wrong with the file itself, in sentences. */
  troubles: string[];
  /** The first altered entry of every stream that holds one, the earliest first. */
  faults: EvidenceFault[];
  /** Hash of the newest seal; null when nothing was sealed. */
  newestSeal: string | null;
  /** Whether the seal that was asked for is in it; null when none was. */
  holdsSeal: boolean | null;
}

/** The file is no export; the message says what is wrong, in a sentence. */
export class NotAnExport extends Error {}

/**
 * Checks an export line by line, with nothing else at hand: chains, texts, seals, and that the file is whole.
 *
 * @param lines without their line ends
 * @param knownSeal hash of a seal that was kept somewhere else
 * @throws NotAnExport when its first line is not that of an export
 */
export async function checkExport(
  lines: AsyncIterable<string>,
  knownSeal: string | null = null,
): Promise<ExportChecked> {
  const digest = createHash('sha256');
  const troubles: string[] = [];
  const seals = new Set<string>();
  let header: ExportHeader | null = null;
  let checker = new EvidenceChecker('');
  let read = 0;
  let rows = 0;
  let ended = false;
  for await (const text of lines) {
    const line = lineOf(text);
    if (!header) {
      if (line?.kind !== 'header' || line.header.goldthread !== 'export') {
        throw new NotAnExport('This is no export of Goldthread: its first line is not that of one.');
      }
      header = line.header;
      if (Number(header.version) !== 1) throw new NotAnExport('This export is of a later version.');
      checker = new EvidenceChecker(header.tenantId);
    } else if (ended) {
      troubles.push(`Line ${read + 1} stands after the end.`);
      break;
    }
    if (line?.kind === 'end') {
      ended = true;
      if (line.end.lines !== read)
        troubles.push(`The file says it has ${line.end.lines} lines, and has ${read}.`);
      if (line.end.sha256 !== digest.digest('hex'))
        troubles.push('The file is not what it was when it was made.');
    } else {
      digest.update(`${text}\n`);
      try {
        if (!line) throw new Error('it is not a line of an export');
        if (line.kind === 'seal') seals.add(line.seal.hash);
        if (line.kind === 'row') rows += 1;
        feed(checker, line);
      } catch (error) {
        troubles.push(
          `Line ${read + 1} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
        );
      }
    }
    read += 1;
  }
  if (!header) throw new NotAnExport('The file is empty.');
  if (!ended) troubles.push('The file has no end: it was cut off.');
  return {
    header,
    counts: { ...checker.counts, rows },
    troubles,
    faults: checker.end(),
    newestSeal: checker.newestSeal?.hash ?? null,
    holdsSeal: knownSeal === null ? null : seals.has(knownSeal),
  };
}

function lineOf(text: string): ExportLine | null {
  try {
    const line: unknown = JSON.parse(text);
    return typeof line === 'object' && line !== null && 'kind' in line ? (line as ExportLine) : null;
  } catch {
    return null;
  }
}

function feed(checker: EvidenceChecker, line: ExportLine): void {
  if (line.kind === 'leaf') checker.leaf(line.leaf);
  else if (line.kind === 'seal') checker.sealAt(line.seal);
  else if (line.kind === 'entry') checker.entry(line.entry);
  else if (line.kind === 'event') checker.event(line.event);
}
