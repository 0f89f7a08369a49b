import { recommendationPath } from '../scrutiny/recommendation-form.ts';
import { targetPath } from '../target/target-page.ts';

/** One thing that a member leaving would leave behind, as the API tells it. */
interface Work {
  readonly key: string;
  readonly kind: string;
  readonly bearing: string;
  readonly words: string;
  readonly subjectId: string | null;
}

/** What must be decided of one kind, each with where that is done. */
interface WorkGroup {
  readonly heading: string;
  readonly rows: readonly (Work & { href: string | null; action: string | null })[];
}

/** Open work by what becomes of it. */
export interface WorkView {
  readonly decide: readonly WorkGroup[];
  readonly say: readonly Work[];
  readonly ends: readonly Work[];
}

/** Where each kind is dealt with, and what the link is called. */
const places: Readonly<Record<string, { action: string; path: (id: string) => string }>> = {
  measure: { action: 'Hand it over', path: (id) => `/indicators/${id}/set-up/hand-over` },
  feed: { action: 'Open the measure', path: (id) => `/indicators/${id}` },
  case: { action: 'Open the case', path: (id) => `/cases/${id}` },
  action: { action: 'Open the case', path: (id) => `/cases/${id}` },
  movement: { action: 'Open the case', path: (id) => `/cases/${id}` },
  target: { action: 'Open the proposal', path: targetPath },
  recommendation: { action: 'Open the recommendation', path: recommendationPath },
};

/** Headings of what must be decided, in this order. */
const headings: readonly (readonly [string, readonly string[]])[] = [
  ['The partnership itself', ['accountableBody', 'seat']],
  ['Who answers for measures', ['measure']],
  ['Measures that nobody else reports', ['feed']],
  ['Open cases', ['case', 'action', 'movement']],
  ['Targets and recommendations', ['target', 'recommendation']],
];

/** Open work by what becomes of it; what must be decided first under headings, with where that is done. */
export function workView(member: { partnershipId: string; work: readonly Work[] }): WorkView {
  const by = (bearing: string): Work[] => member.work.filter((one) => one.bearing === bearing);
  const seats = { action: 'Who is who', path: () => `/partnerships/${member.partnershipId}/people` };
  const placed = by('decide').map((one) => {
    const place = one.kind === 'seat' ? seats : places[one.kind];
    const href = place && (one.subjectId ?? one.kind === 'seat') ? place.path(one.subjectId ?? '') : null;
    return { ...one, href, action: place?.action ?? null };
  });
  return {
    decide: headings
      .map(([heading, kinds]) => ({ heading, rows: placed.filter(({ kind }) => kinds.includes(kind)) }))
      .filter(({ rows }) => rows.length > 0),
    say: by('say'),
    ends: by('ends'),
  };
}
