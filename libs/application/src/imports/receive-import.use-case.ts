import { createHash } from 'node:crypto';
import { importKinds, importKindsIn, type ImportKind } from '#domain/imports/import-state';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type FieldProblem, type Outcome } from '../outcome.ts';
import type { ImportRecord } from '../ports/imports.ts';
import { recordAct } from '../place/place-audit.ts';
import { importStream, moved } from './import-papers.ts';

export interface ReceiveImport {
  tenantId: string;
  kind: ImportKind;
  fileName: string;
  /** The file, as it arrives. */
  bytes: AsyncIterable<Uint8Array>;
}

/** Bytes of a file at the most. */
const LARGEST_FILE = 128 * 1024 * 1024;
/** Bytes kept as one row. */
const CHUNK = 512 * 1024;

/**
 * Takes a file in as it arrives, a piece at a time, so that no file is ever whole in memory; the worker then reads it. A
 * file that does not arrive whole leaves nothing behind.
 */
export async function receiveImport(
  deps: Deps,
  actor: Actor,
  input: ReceiveImport,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const begun = await begin(deps, actor, input);
  if (begun.kind !== 'done') return begun;
  const job = begun.value;
  try {
    const { size, sha256 } = await keep(deps, job, input.bytes);
    const problem = size === 0 ? 'The file is empty.' : size > LARGEST_FILE ? TOO_LARGE : null;
    if (problem) {
      await abandon(deps, job, problem);
      return invalid({ field: 'file', message: problem });
    }
    return await runCommand(deps, actor, about('receiveImport', job), async (tx, now) => {
      const state = 'waiting';
      await tx.imports.save(moved(job, now, { state, size, sha256, acting: actor }));
      const after = { id: job.id, kind: job.kind, fileName: job.fileName, size, sha256 };
      await recordAct(tx, actor, now, {
        tenantId: job.tenantId,
        stream: importStream,
        action: 'receiveImport',
        after,
      });
      return { tenantId: job.tenantId, id: job.id };
    });
  } catch (error) {
    await abandon(deps, job, 'The file did not arrive whole.').catch(() => undefined);
    throw error;
  }
}

const TOO_LARGE = `A file may have ${LARGEST_FILE / 1024 / 1024} MB. Send it in parts.`;

const about = (name: string, { tenantId, id }: ImportRecord) => ({ name, body: { tenantId, id }, about: id });

async function begin(
  deps: Deps,
  actor: Actor,
  { tenantId, kind, fileName }: ReceiveImport,
): Promise<Outcome<ImportRecord>> {
  const body = { tenantId, kind, fileName };
  return runCommand(deps, actor, { name: 'receiveImport', body, about: tenantId }, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    require(authorise(actor, 'run', 'Import', { tenantId }));
    const shared = (await tx.cases.partnership(tenantId, now)) !== null;
    const problems: FieldProblem[] = [];
    if (!importKinds.includes(kind)) problems.push({ field: 'kind', message: 'Say what the file holds.' });
    else if (!importKindsIn(shared).includes(kind)) {
      const message = shared
        ? 'A partnership’s figures come from its members; what it takes in are figures of other areas.'
        : 'Figures of other areas are compared with in a partnership: bring them in there.';
      problems.push({ field: 'kind', message });
    }
    const name = fileName.trim();
    if (name === '' || name.length > 200)
      problems.push({ field: 'file', message: 'The name of the file may have 1 to 200 characters.' });
    if (problems.length > 0) return refuse(invalid(...problems));
    const job: ImportRecord = {
      ...{ tenantId, kind, fileName: name, id: deps.newId(), size: 0, sha256: null },
      ...{ state: 'uploading', stateSince: now, version: 1 },
      ...{ mapping: null, findings: null, counts: null, outcome: null, trouble: null },
      ...{ uploadedBy: actor.personId, uploadedByName: actor.name, uploadedAt: now },
      ...{ acting: null, appliedByName: null, appliedAt: null, undoneByName: null, undoneAt: null },
    };
    await tx.imports.add(job);
    return job;
  });
}

async function keep(
  { transactions }: Deps,
  { tenantId, id }: ImportRecord,
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let [size, seq, held, waiting] = [0, 0, 0, [] as Uint8Array[]];
  const flush = async (): Promise<void> => {
    const chunk = Buffer.concat(waiting);
    [held, waiting] = [0, []];
    await transactions.run([tenantId], (tx) => tx.imports.addChunk(tenantId, id, seq, chunk));
    seq += 1;
  };
  for await (const piece of bytes) {
    size += piece.length;
    if (size > LARGEST_FILE) return { size, sha256: '' };
    hash.update(piece);
    waiting.push(piece);
    held += piece.length;
    if (held >= CHUNK) await flush();
  }
  if (held > 0) await flush();
  return { size, sha256: hash.digest('hex') };
}

async function abandon({ transactions, clock }: Deps, job: ImportRecord, trouble: string): Promise<void> {
  await transactions.run([job.tenantId], async (tx) => {
    await tx.imports.removeChunks(job.tenantId, job.id);
    await tx.imports.save(moved(job, clock.now(), { state: 'discarded', trouble }));
  });
}
