import { isLocalDate } from '#kernel/local-date';
import type { CaseStage } from './case-stages.ts';

/** What a case that has improved leaves behind (docs/workflow.md section 3, row `sustain`; the guide, section 3.7). */
export const closingKinds = ['practiceNote', 'commendation', 'resources'] as const;
export type ClosingKind = (typeof closingKinds)[number];

/** One of them as written. Fields that its kind has no use for are null. */
export interface ClosingContent {
  kind: ClosingKind;
  /** What worked; what somebody is commended for; or why the resources can, or cannot, move on. */
  text: string;
  forWhom: string | null;
  whatItTook: string | null;
  whatToWatch: string | null;
  /** To whom a commendation is. */
  commended: string | null;
  resourcesMayMove: boolean | null;
  /** The heading the resources would come from, in words. */
  heading: string | null;
  /** First day on which they could move, YYYY-MM-DD. */
  movesFrom: string | null;
}

/** The act that writes each kind, with the words for its button and its page under the case. */
export const closingActs = [
  {
    name: 'writePracticeNote',
    kind: 'practiceNote',
    label: 'Write what worked',
    page: 'leaves/practice-note',
  },
  { name: 'commend', kind: 'commendation', label: 'Commend somebody', page: 'leaves/commendation' },
  {
    name: 'answerResources',
    kind: 'resources',
    label: 'Say whether resources can move on',
    page: 'leaves/resources',
  },
] as const satisfies readonly { name: string; kind: ClosingKind; label: string; page: string }[];

export type ClosingAct = (typeof closingActs)[number]['name'];

/** The kinds that may be written while a case stands here: all once it has improved, resources while it is watched. */
export function closingKindsAt(stage: CaseStage): ClosingKind[] {
  if (stage === 'closed.improved') return [...closingKinds];
  return stage === 'sustain' ? ['resources'] : [];
}

/** Working days after closing for which the owner is asked for a practice note. */
export const practiceNoteDays = 20;

interface Problem {
  field: string;
  message: string;
}
type TextField = 'text' | 'forWhom' | 'whatItTook' | 'whatToWatch' | 'commended';

const LONGEST_NAME = 200;

/** Which texts a kind must have, and what to say where one is blank. */
const needed: Record<ClosingKind, Partial<Record<TextField, string>>> = {
  practiceNote: {
    text: 'Say what worked.',
    forWhom: 'Say for whom it worked.',
    whatItTook: 'Say what it took.',
    whatToWatch: 'Say what to watch.',
  },
  commendation: { commended: 'Say who is commended.', text: 'Say what they are commended for.' },
  resources: { text: 'Give your reason.' },
};

/** What is wrong with one, field by field; none when it is whole. */
export function closingProblems(content: ClosingContent): Problem[] {
  const texts = Object.entries(needed[content.kind]) as [TextField, string][];
  return [
    ...texts.filter(([field]) => !content[field]?.trim()).map(([field, message]) => ({ field, message })),
    ...tooLong(content),
    ...(content.kind === 'resources' ? resourcesProblems(content) : []),
  ];
}

function tooLong(content: ClosingContent): Problem[] {
  return (['commended', 'heading'] as const)
    .filter((field) => (content[field] ?? '').length > LONGEST_NAME)
    .map((field) => ({ field, message: `Use ${LONGEST_NAME} characters at most.` }));
}

function resourcesProblems({ resourcesMayMove, heading, movesFrom }: ClosingContent): Problem[] {
  if (resourcesMayMove === null) {
    return [{ field: 'resourcesMayMove', message: 'Say whether resources can move on.' }];
  }
  if (!resourcesMayMove) return [];
  return [
    ...(heading?.trim() ? [] : [{ field: 'heading', message: 'Say which heading they would come from.' }]),
    ...(movesFrom && isLocalDate(movesFrom)
      ? []
      : [{ field: 'movesFrom', message: 'Give the day from which they could move.' }]),
  ];
}

/** One as it is kept: texts trimmed, and nothing in the fields that its kind, or its answer, has no use for. */
export function closingContent(content: ClosingContent): ClosingContent {
  const { kind } = content;
  const kept = (value: string | null, when: boolean): string | null => (when && value?.trim()) || null;
  const note = kind === 'practiceNote';
  const moves = kind === 'resources' && content.resourcesMayMove === true;
  return {
    kind,
    text: content.text.trim(),
    forWhom: kept(content.forWhom, note),
    whatItTook: kept(content.whatItTook, note),
    whatToWatch: kept(content.whatToWatch, note),
    commended: kept(content.commended, kind === 'commendation'),
    resourcesMayMove: kind === 'resources' ? content.resourcesMayMove : null,
    heading: kept(content.heading, moves),
    movesFrom: kept(content.movesFrom, moves),
  };
}
