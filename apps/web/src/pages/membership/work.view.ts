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

/** Open work under one heading, each with where it is dealt with. */
export interface WorkView {
  readonly decide: readonly (Work & { href: string | null; action: string | null })[];
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

/** Open work by what becomes of it; what must be decided first with where that is done. */
export function workView(member: { partnershipId: string; work: readonly Work[] }): WorkView {
  const by = (bearing: string): Work[] => member.work.filter((one) => one.bearing === bearing);
  const seats = { action: 'Who is who', path: () => `/partnerships/${member.partnershipId}/people` };
  return {
    decide: by('decide').map((one) => {
      const place = one.kind === 'seat' ? seats : places[one.kind];
      const href = place && (one.subjectId ?? one.kind === 'seat') ? place.path(one.subjectId ?? '') : null;
      return { ...one, href, action: place?.action ?? null };
    }),
    say: by('say'),
    ends: by('ends'),
  };
}
