import { machineChart } from '../../machine-chart/machine-chart.view.ts';
import { indicatorCharts } from '../indicator/indicator-charts.ts';
import { targetPath } from './target-page.ts';
import type { FoundProposal } from './target-page.ts';

const groups = [
  { code: 'wellMade', title: 'Is it a well-made target?' },
  { code: 'wanted', title: 'Does a target help here?' },
] as const;

/** The checklist in its two lists; of each, how many answers are no. */
export function checklistGroups<Q extends { group: string; yes?: boolean }>(questions: readonly Q[]) {
  return groups.map(({ code, title }) => {
    const items = questions.filter(({ group }) => group === code);
    return { code, title, items, no: items.filter(({ yes }) => yes === false).length };
  });
}

/** Everything the page of a proposal shows, in words and in order; nothing is decided here. */
export function targetView(proposal: FoundProposal) {
  const path = targetPath(proposal.id);
  // Three answers are given on one form, which is one link.
  const offered = new Map(
    proposal.acts
      .filter(({ available, page }) => available && page)
      .map(({ label, page }) => [
        page,
        { label: page === 'decide' ? 'Decide on it' : label, href: `${path}/${page ?? ''}` },
      ]),
  );
  const [main = null, ...others] = [...offered]
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .map(([, act]) => act);
  return {
    proposal,
    drawing: machineChart('targetProposal', proposal.way),
    main,
    others,
    withheld: withheldOf(proposal),
    groups: checklistGroups(proposal.checklist),
    charts:
      proposal.indicator &&
      indicatorCharts(
        proposal.indicator.series,
        { title: proposal.indicatorTitle, caption: proposal.indicator.caption, decimals: proposal.decimals },
        false,
      ),
    no: proposal.checklist.filter(({ yes }) => !yes),
    earlier: proposal.rounds.slice(0, -1),
    timeline: proposal.history.map(({ label, who, onBehalfOf, at, detail, fromLabel, toLabel }) => ({
      label: label.charAt(0).toUpperCase() + label.slice(1),
      byline: onBehalfOf && !who.includes(onBehalfOf) ? `${who}, on behalf of ${onBehalfOf}` : who,
      at,
      detail,
      moved: fromLabel && toLabel !== fromLabel ? `Moved to: ${toLabel}` : '',
    })),
  };
}

const rank = (page: string | null): number => (page === 'withdraw' ? 1 : 0);

/** What this person may not do, one line for each reason. */
function withheldOf({ acts }: FoundProposal): { label: string; whyNot: string }[] {
  const byReason = new Map<string, string[]>();
  for (const { available, whyNot, label } of acts) {
    if (!available && whyNot) byReason.set(whyNot, [...(byReason.get(whyNot) ?? []), label]);
  }
  return [...byReason].map(([whyNot, labels]) => ({ label: labels.join(' · '), whyNot }));
}
