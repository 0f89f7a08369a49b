import type { OwedReturn } from '../returns/owed.reader.ts';
import type { NeedsMeRow } from './needs-me.rows.ts';

/** Working days ahead that a figure nobody has begun is worth mentioning: about a month. */
const COMING_UP = 20;

/** More figures than this stand as one entry, so that plans, consents and reviews are never buried under them. */
const MOST_LISTED = 10;

/** How each kind of figure is asked for, one at a time and many at once. */
const WORDS = {
  enterReturn: {
    one: ({ periodLabel }: OwedReturn) => `Enter the figure for ${periodLabel}.`,
    button: 'Enter figure',
    many: (count: number) => `${count} figures are due`,
    manyKind: 'enterReturns',
  },
  correctReturn: {
    one: ({ periodLabel }: OwedReturn) =>
      `The data verifier sent the figure for ${periodLabel} back: put it right.`,
    button: 'Put it right',
    many: (count: number) => `${count} figures were sent back`,
    manyKind: 'correctReturns',
  },
  signReturn: {
    one: ({ periodLabel, saysMissing }: OwedReturn) =>
      `Check and sign ${saysMissing ? 'that there is no' : 'the'} figure for ${periodLabel}.`,
    button: 'Check and sign',
    many: (count: number) => `${count} figures wait for a signature`,
    manyKind: 'signReturns',
  },
} as const;

type ReturnKind = keyof typeof WORDS;

/**
 * What returns ask of someone: a draft waits for whoever may sign it, a figure not entered for whoever may enter it
 * once it is nearly due. Past ten of a kind they are told as one entry that leads to the list of returns.
 */
export function returnNeeds(items: readonly OwedReturn[], organisationName: string): NeedsMeRow[] {
  return (['correctReturn', 'signReturn', 'enterReturn'] as const).flatMap((kind) => {
    const asked = items.filter((item) => kindOf(item) === kind);
    if (asked.length > MOST_LISTED) return [manyOf(kind, asked, organisationName)];
    return asked.map((item) => oneOf(kind, item, organisationName));
  });
}

const daysOf = ({ dueInWorkingDays }: OwedReturn): number => dueInWorkingDays ?? Number.POSITIVE_INFINITY;

function kindOf(item: OwedReturn): ReturnKind | null {
  if (item.state === 'draft') return item.canSign ? 'signReturn' : null;
  if (item.state === 'sentBack') return item.canDraft ? 'correctReturn' : null;
  return item.canDraft && daysOf(item) <= COMING_UP ? 'enterReturn' : null;
}

function oneOf(kind: ReturnKind, item: OwedReturn, organisationName: string): NeedsMeRow {
  return {
    id: `${item.id}:${kind}`,
    kind,
    title: item.title,
    detail: WORDS[kind].one(item),
    partnershipName: item.partnershipName || organisationName,
    dueAt: item.dueAt,
    dueInWorkingDays: item.dueInWorkingDays,
    overdue: item.overdue,
    button: WORDS[kind].button,
    subjectId: null,
    caseId: null,
    indicatorId: item.indicatorId,
    periodStart: item.periodStart,
  };
}

/** Many as one, due when the first of them is. */
function manyOf(kind: ReturnKind, items: readonly OwedReturn[], organisationName: string): NeedsMeRow {
  const first = items.reduce((a, b) => (daysOf(b) < daysOf(a) ? b : a));
  const overdue = items.filter((item) => item.overdue).length;
  const standing =
    overdue === 0
      ? 'None is overdue yet'
      : overdue === items.length
        ? 'All are overdue'
        : `${overdue} of them ${overdue === 1 ? 'is' : 'are'} overdue`;
  return {
    id: WORDS[kind].manyKind,
    kind: WORDS[kind].manyKind,
    title: WORDS[kind].many(items.length),
    detail: `${standing}; the first is “${first.title}”, ${first.periodLabel}.`,
    partnershipName: organisationName,
    dueAt: first.dueAt,
    dueInWorkingDays: first.dueInWorkingDays,
    overdue: first.overdue,
    button: 'See returns',
    subjectId: null,
    caseId: null,
    indicatorId: null,
    periodStart: null,
  };
}
