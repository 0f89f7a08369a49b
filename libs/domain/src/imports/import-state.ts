/** What a file can bring in. */
export const importKinds = ['observations', 'comparators', 'targets', 'indicators'] as const;
export type ImportKind = (typeof importKinds)[number];
/** What comes in as figures, row by row and by the million. */
export type FigureKind = 'observations' | 'comparators';
/** What comes in as papers of their own, each checked by the rules of its form. */
export type EntryKind = Exclude<ImportKind, FigureKind>;

export const importKindWords: Readonly<Record<ImportKind, string>> = {
  observations: 'Figures of our own measures',
  comparators: 'Figures of other areas, to compare with',
  targets: 'Targets, for members to decide on',
  indicators: 'Measures, with how they are defined',
};

/** What one row of it is called, so that counts can be told. */
export const importUnitWords: Readonly<Record<ImportKind, string>> = {
  observations: 'figure',
  comparators: 'figure',
  targets: 'target',
  indicators: 'measure',
};

export function isEntryKind(kind: ImportKind): kind is EntryKind {
  return kind === 'targets' || kind === 'indicators';
}

/** What can be brought in where: figures of other areas belong to a partnership, figures of its own to an organisation. */
export function importKindsIn(partnership: boolean): ImportKind[] {
  return [partnership ? 'comparators' : 'observations', 'targets', 'indicators'];
}

/** Where an import stands. `waiting`, `confirmed` and `undoing` are the worker's, the others a person's or an end. */
export const importStates = [
  'uploading',
  'waiting',
  'asking',
  'wrong',
  'ready',
  'confirmed',
  'done',
  'undoing',
  'undone',
  'refused',
  'discarded',
] as const;
export type ImportState = (typeof importStates)[number];

export const importStateWords: Readonly<Record<ImportState, string>> = {
  uploading: 'Being sent',
  waiting: 'Being read',
  asking: 'Has questions',
  wrong: 'Has problems',
  ready: 'Ready to bring in',
  confirmed: 'Being brought in',
  done: 'Brought in',
  undoing: 'Being undone',
  undone: 'Undone',
  refused: 'Could not be read',
  discarded: 'Discarded',
};

/** What a person can do with an import. */
export const importActs = ['change', 'confirm', 'undo', 'discard'] as const;
export type ImportAct = (typeof importActs)[number];

const POSSIBLE: Readonly<Record<ImportAct, readonly ImportState[]>> = {
  change: ['asking', 'wrong', 'ready'],
  confirm: ['ready'],
  undo: ['done'],
  discard: ['uploading', 'asking', 'wrong', 'ready', 'refused'],
};

/** Whether an act is possible where an import stands. */
export function importMay(act: ImportAct, state: ImportState): boolean {
  return POSSIBLE[act].includes(state);
}

/** Whether the worker has something to do, so that a page should look again soon. */
export function importWorks(state: ImportState): boolean {
  return ['uploading', 'waiting', 'confirmed', 'undoing'].includes(state);
}
