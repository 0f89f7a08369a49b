import { londonDateOf } from '#kernel/local-date';
import { resourceFilter } from '../../shell/views/number-filters.ts';
import { financialYear } from '../case-form/plan-view.ts';

interface Member {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly left: string | null;
}

interface HeadingEdges {
  readonly edges: readonly ({ readonly node: OwnHeading | null } | null)[] | null;
}

interface OwnHeading {
  readonly name: string;
  readonly year: number;
  readonly unit: string;
  readonly available: number;
}

/** How improvement may be judged, by the API's names (docs/workflow, section 3, success criteria). */
const RULES = [
  { value: 'meetsTarget', text: 'The target is met' },
  { value: 'specialCauseImprovement', text: 'The chart shows an improvement that is not chance' },
  { value: 'meanShift', text: 'The average moves to a better level' },
];

/**
 * What the plan form offers to choose from.
 * @param now decides which financial years are offered: this one and the next two.
 */
export function planChoices(members: readonly Member[], own: HeadingEdges | null | undefined, now: Date) {
  const choose = { value: '', text: 'Choose' };
  const organisations = members
    .filter(({ left }) => left === null || left >= londonDateOf(now))
    .map(({ organisation }) => ({ value: organisation.id, text: organisation.name }));
  const thisYear = now.getUTCMonth() >= 3 ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
  const years = [0, 1, 2].map((ahead) => thisYear + ahead);
  return {
    organisations: [choose, ...organisations],
    rules: RULES,
    years: [choose, ...years.map((year) => ({ value: String(year), text: financialYear(year) }))],
    ownHeadings: (own?.edges ?? []).flatMap((edge) =>
      edge?.node
        ? [
            {
              name: edge.node.name,
              note: `${financialYear(edge.node.year)}, ${resourceFilter(edge.node.available, edge.node.unit)} available`,
            },
          ]
        : [],
    ),
  };
}
