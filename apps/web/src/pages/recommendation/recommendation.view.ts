import type { RecommendationQuery } from '../../generated/operations.ts';
import { machineChart } from '../../machine-chart/machine-chart.view.ts';
import { actPath } from '../scrutiny/recommendation-form.ts';

type Found = NonNullable<RecommendationQuery['recommendation']>;

/** Acts that are done beside the one the recommendation waits for, never as its main button. */
const beside = new Set(['noteProgress', 'notSatisfied', 'pressAgain', 'withdraw']);

/** Everything the page of a recommendation shows, in words and in order; nothing is decided here. */
export function recommendationView(recommendation: Found) {
  const offered = recommendation.acts
    .filter(({ available }) => available)
    .map(({ name, label }) => ({ name, label, href: actPath(recommendation.id, name) }));
  const main = offered.find(({ name }) => !beside.has(name)) ?? null;
  return {
    recommendation,
    drawing: machineChart('scrutinyRecommendation', recommendation.way),
    main,
    others: offered.filter((act) => act !== main),
    withheld: recommendation.acts.filter(({ available, whyNot }) => !available && whyNot),
    timeline: recommendation.history.map(timelineItem),
  };
}

function timelineItem({
  label,
  who,
  onBehalfOf,
  byToken,
  at,
  detail,
  fromLabel,
  toLabel,
}: Found['history'][number]) {
  return {
    label: label.charAt(0).toUpperCase() + label.slice(1),
    byline: `${onBehalfOf && !who.includes(onBehalfOf) ? `${who}, on behalf of ${onBehalfOf}` : who}${byToken ? `, by the token “${byToken}”` : ''}`,
    at,
    detail,
    moved: fromLabel && toLabel !== fromLabel ? `Moved to: ${toLabel}` : '',
  };
}
