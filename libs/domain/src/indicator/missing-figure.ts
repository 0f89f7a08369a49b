/** Kinds of reason why a figure will not come, in the order a form offers them (docs/domain.md section 4). */
export const MISSING_KINDS = [
  'notCollected',
  'notPublished',
  'unreliable',
  'lost',
  'nothingToMeasure',
  'other',
] as const;
export type MissingKind = (typeof MISSING_KINDS)[number];

/** A figure that its organisation says will not come: the kind of reason, and the reason in its own words. */
export interface MissingFigure {
  readonly kind: MissingKind;
  readonly reason: string;
}

/** Letters a reason may have: what is printed beside a chart, not a report. */
const MISSING_REASON_MOST = 500;

const WORDS: Readonly<Record<MissingKind, { words: string; hint: string }>> = {
  notCollected: { words: 'Not collected', hint: 'Nobody counted: a survey or a return did not happen.' },
  notPublished: {
    words: 'Not published by its source',
    hint: 'The figure is somebody else’s, who left it out.',
  },
  unreliable: {
    words: 'Not good enough to sign',
    hint: 'It was counted, and what came out cannot be trusted.',
  },
  lost: { words: 'Lost or out of reach', hint: 'Records were lost, or a system cannot be reached any more.' },
  nothingToMeasure: {
    words: 'Nothing to measure',
    hint: 'The service was closed, or nothing of the kind happened in the period.',
  },
  other: { words: 'Another reason', hint: 'Say which below.' },
};

/** A kind of reason as a form offers it. */
export interface MissingKindChoice {
  readonly kind: MissingKind;
  readonly words: string;
  readonly hint: string;
}

/** Every kind with its words, in the order of the list. */
export const missingKindChoices = (): MissingKindChoice[] =>
  MISSING_KINDS.map((kind) => ({ kind, ...WORDS[kind] }));

/** Reads a kind as a person or a file writes it: its name in any letters, or its words; null for anything else. */
export function missingKindOf(text: string): MissingKind | null {
  const plain = (one: string): string => one.toLowerCase().replace(/[^a-z]/g, '');
  const said = plain(text);
  return MISSING_KINDS.find((kind) => said === plain(kind) || said === plain(WORDS[kind].words)) ?? null;
}

/** What is wrong with a reason why there is no figure, by field. */
export function missingProblems({
  kind,
  reason,
}: {
  kind: string;
  reason: string;
}): { field: 'kind' | 'reason'; message: string }[] {
  const problems: { field: 'kind' | 'reason'; message: string }[] = [];
  if (!MISSING_KINDS.some((one) => one === kind))
    problems.push({ field: 'kind', message: 'Choose why there is no figure.' });
  const length = reason.trim().length;
  if (length === 0) problems.push({ field: 'reason', message: 'Say in words why there is no figure.' });
  if (length > MISSING_REASON_MOST)
    problems.push({ field: 'reason', message: `Say it in ${MISSING_REASON_MOST} letters or fewer.` });
  return problems;
}

/** The kind alone, in words. */
export const missingKindWords = (kind: MissingKind): string => WORDS[kind].words;

/**
 * Why there is no figure, as people read it: “Not collected. The count was called off for floods.” A total says whom it is
 * without in its reason and has no kind of its own.
 */
export function missingWords({
  kind,
  reason,
}: {
  readonly kind: MissingKind | null;
  readonly reason: string;
}): string {
  return kind === null || kind === 'other' ? reason : `${WORDS[kind].words}. ${reason}`;
}

/** Whom a total is without, and why: “Without Bury Council: not collected. The count was called off.” */
export function withoutWords(
  parts: readonly { readonly name: string; readonly missing: MissingFigure }[],
): string {
  return parts
    .map(({ name, missing }) => {
      const words = missingWords(missing);
      const said = missing.kind === 'other' ? words : words.charAt(0).toLowerCase() + words.slice(1);
      return `Without ${name}: ${/[.!?…]$/.test(said) ? said : `${said}.`}`;
    })
    .join(' ');
}
