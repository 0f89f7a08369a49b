import { mappingProblems, questionKinds, rolesIn } from '#domain/imports/import-mapping';
import type { ColumnRole, ImportAnswer } from '#domain/imports/import-mapping';
import type { Actor } from '#permissions/actor';
import { refuse, runCommand, type Deps } from '../command.ts';
import { invalid, type FieldProblem, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import { importStream, loadImport, moved, type ImportSeen } from './import-papers.ts';

export interface MapImport extends ImportSeen {
  headerRow: number;
  /** By column; shorter when the headings are to be read anew from another row. */
  roles: ColumnRole[];
  /** What the file's words mean; those given before and not given again stay. */
  answers: ImportAnswer[];
  idempotencyKey?: string | null;
}

type Done = Promise<Outcome<{ tenantId: string; id: string }>>;

/** Longest text of a file that an answer is about. */
const LONGEST_SAID = 400;
const LONGEST_MEANT = 1_000;
const MOST_ANSWERS = 2_000;

/** Says how a file is to be read: what its columns say and what its words mean. The worker then reads it anew. */
export function mapImport(deps: Deps, actor: Actor, input: MapImport): Done {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'mapImport', idempotencyKey, body, typed: {}, about: input.id };
  return runCommand(deps, actor, command, async (tx, now) => {
    const job = await loadImport(tx, actor, input, 'change');
    const { headerRow, roles } = input;
    const anew = headerRow !== job.mapping?.headerRow;
    const problems: FieldProblem[] = anew
      ? []
      : mappingProblems(roles, job.kind).map((message) => ({ field: 'roles', message }));
    if (!Number.isInteger(headerRow) || headerRow < 1 || headerRow > 100)
      problems.push({ field: 'headerRow', message: 'The headings stand in one of the first 100 rows.' });
    const known = new Set(rolesIn(job.kind).map(({ role }) => role));
    if (!roles.every((role) => known.has(role)))
      problems.push({ field: 'roles', message: 'Choose what each column says from the list.' });
    if (input.answers.length > MOST_ANSWERS)
      problems.push({ field: 'answers', message: `At most ${MOST_ANSWERS} answers can be given.` });
    input.answers.forEach(({ kind, said, meant }, index) => {
      if (!questionKinds.includes(kind) || said.length > LONGEST_SAID || meant.length > LONGEST_MEANT)
        problems.push({ field: `answers.${index}.meant`, message: 'This answer cannot be understood.' });
    });
    if (problems.length > 0) return refuse(invalid(...problems));
    const given = new Map(
      [...(job.mapping?.answers ?? []), ...input.answers].map((one) => [keyOf(one), one]),
    );
    const answers = [...given.values()].filter(({ meant }) => meant.trim() !== '');
    const mapping = { headerRow, roles: anew ? [] : roles, answers };
    await tx.imports.save(moved(job, now, { state: 'waiting', mapping, trouble: null, acting: actor }));
    return { tenantId: job.tenantId, id: job.id };
  });
}

const keyOf = ({ kind, said }: ImportAnswer): string => `${kind} ${said}`;

export interface ActOnImport extends ImportSeen {
  idempotencyKey?: string | null;
}

/** Says that what the preview shows is to come in. What was answered about the file is remembered for the next one. */
export function confirmImport(deps: Deps, actor: Actor, input: ActOnImport): Done {
  return act(deps, actor, input, 'confirmImport');
}

/** Has everything an import brought in taken back, as restatements. */
export function undoImport(deps: Deps, actor: Actor, input: ActOnImport): Done {
  return act(deps, actor, input, 'undoImport');
}

/** Puts a file aside; nothing of it came in. */
export function discardImport(deps: Deps, actor: Actor, input: ActOnImport): Done {
  return act(deps, actor, input, 'discardImport');
}

const ACTS = {
  confirmImport: { act: 'confirm', state: 'confirmed' },
  undoImport: { act: 'undo', state: 'undoing' },
  discardImport: { act: 'discard', state: 'discarded' },
} as const;

function act(deps: Deps, actor: Actor, input: ActOnImport, name: keyof typeof ACTS): Done {
  const { idempotencyKey, ...body } = input;
  const command = { name, idempotencyKey, body, about: input.id };
  return runCommand(deps, actor, command, async (tx, now) => {
    const job = await loadImport(tx, actor, input, ACTS[name].act);
    const { tenantId, id } = job;
    await tx.imports.save(moved(job, now, { state: ACTS[name].state, acting: actor, trouble: null }));
    if (name === 'confirmImport' && job.mapping && job.findings) {
      const columns = { said: job.findings.names.join('\u001f'), roles: job.mapping.roles };
      await tx.imports.remember(tenantId, job.kind, job.mapping.answers, columns);
    }
    if (name === 'discardImport') {
      await tx.imports.removeChunks(tenantId, id);
      await tx.imports.removeFigures(tenantId, id);
    }
    const after = { id, fileName: job.fileName, sha256: job.sha256, counts: job.counts };
    await recordAct(tx, actor, now, { tenantId, stream: importStream, action: name, after });
    return { tenantId, id };
  });
}
