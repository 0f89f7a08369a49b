import type { PlanGapKind, PlanGapsQuery } from '../../generated/operations.ts';
import { nodesOf } from '../../shell/paging.ts';

/** The filters of the report as the address holds them; '' is any. */
export interface GapFilter {
  readonly kind: PlanGapKind | '';
  readonly partnership: string;
  readonly organisation: string;
}

/** What is missing, in words. */
export const kinds: Readonly<Record<PlanGapKind, string>> = {
  noCase: 'Red, no case',
  noPlan: 'Red, no approved plan',
  noMilestone: 'Plan, no milestone met',
};

/** Reads the filters from an address; anything unknown reads as not filtered. */
export function gapFilterIn(query: Readonly<Record<string, unknown>>): GapFilter {
  const one = (name: string): string => {
    const value = query[name];
    return typeof value === 'string' ? value.trim().slice(0, 200) : '';
  };
  const kind = one('missing');
  return {
    kind: isKind(kind) ? kind : '',
    partnership: one('partnership'),
    organisation: one('organisation'),
  };
}

/** The filters as the query part of an address, "" where nothing is filtered. */
export function gapAddress(filter: GapFilter): string {
  const params = new URLSearchParams({
    ...(filter.kind && { missing: filter.kind }),
    ...(filter.partnership && { partnership: filter.partnership }),
    ...(filter.organisation && { organisation: filter.organisation }),
  });
  return params.size > 0 ? `?${params.toString()}` : '';
}

/** The filters as the API takes them. */
export function gapsAsked({ kind, partnership, organisation }: GapFilter) {
  return { kind: kind || null, partnershipId: partnership || null, organisationId: organisation || null };
}

/** The kinds to choose between, each with how many there are. */
export function kindViews(filter: GapFilter, counts: Readonly<Record<PlanGapKind, number>>) {
  const views = (Object.keys(kinds) as PlanGapKind[]).map((kind) => ({
    kind,
    text: `${kinds[kind]} (${counts[kind]})`,
  }));
  return [{ kind: '' as const, text: 'Everything' }, ...views].map(({ kind, text }) => ({
    text,
    href: `/plan-gaps${gapAddress({ ...filter, kind })}`,
    here: filter.kind === kind,
  }));
}

/** What to choose from in the form, and whether there is more than one of each. */
export function gapChoices(data: PlanGapsQuery) {
  const all = { value: '', text: 'All' };
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, text: name });
  return {
    partnerships: [all, ...(data.viewer?.partnerships ?? []).map(named)],
    organisations: [all, ...nodesOf(data.organisations).map(named)],
  };
}

/** The gaps, each with what is missing in words. */
export function gapsToShow(data: PlanGapsQuery) {
  return nodesOf(data.planGaps).map((each) => ({ ...each, missing: kinds[each.kind] }));
}

function isKind(text: string): text is PlanGapKind {
  return Object.hasOwn(kinds, text);
}
