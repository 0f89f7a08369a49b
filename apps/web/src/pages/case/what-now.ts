import { eventPath } from '../case-form/event-path.ts';

/** An event of a case as the API offers or withholds it. */
export interface OfferedEvent {
  readonly name: string;
  readonly label: string;
  readonly available: boolean;
  readonly whyNot: string | null;
}

/** Something that can be done now: the words of a button and where it leads. */
export interface Act {
  readonly label: string;
  readonly href: string;
}

/** What a person may do on a case now, and what they may not and why. */
export interface WhatNow {
  readonly main: Act | null;
  readonly others: readonly Act[];
  readonly withheld: readonly { readonly label: string; readonly whyNot: string }[];
}

/** The pages in the order of what a stage waits for: the first that is open is the page's one main button. */
const ORDER = [
  'review',
  'consent',
  'reconsider',
  'approve',
  'respond',
  'review-explanation',
  'explain',
  'challenge',
  'delivery',
  'plan',
];

/** Pages that carry several events are called after the paper, not after one of the decisions on it. */
const PAGE_LABELS: Readonly<Record<string, string>> = {
  'review-explanation': 'Judge the explanation',
  plan: 'Write the action plan',
  respond: 'Answer for your organisation',
  approve: 'Read and decide on the plan',
  reconsider: 'Reconsider the decision',
  consent: 'Consent to move resources',
  delivery: 'Complete a milestone',
  review: 'Review the outcome',
};

/**
 * Sorts a case's events into one main act, other acts, and those withheld with the reason. Events that share a page
 * are one act. What the machine or the permissions allow is the API's answer; nothing is decided here.
 */
export function whatNow(caseId: string, events: readonly OfferedEvent[]): WhatNow {
  const acts = new Map<string, { page: string; label: string; href: string }>();
  for (const event of events) {
    const href = event.available ? eventPath(caseId, event) : null;
    if (!href || acts.has(href)) continue;
    const page = href.slice(href.lastIndexOf('/') + 1);
    acts.set(href, { page, label: labelOf(page, event), href });
  }
  const rank = (page: string): number => (ORDER.includes(page) ? ORDER.indexOf(page) : ORDER.length);
  const [main, ...others] = [...acts.values()].toSorted((a, b) => rank(a.page) - rank(b.page));
  return {
    main: main ? { label: main.label, href: main.href } : null,
    others: others.map(({ label, href }) => ({ label, href })),
    withheld: events.flatMap(({ available, label, whyNot }) =>
      !available && whyNot ? [{ label, whyNot }] : [],
    ),
  };
}

function labelOf(page: string, event: OfferedEvent): string {
  if (event.name === 'changePlan' || event.name === 'beginReview') return event.label;
  return PAGE_LABELS[page] ?? event.label;
}
