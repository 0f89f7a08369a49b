import type { SeenCase } from './case.document.ts';
import type { Story } from './story.ts';

/** What the plan asks health to give the council, in whole pence. */
export const amountAsked = 6_000_000;

/** The plan of the story, as its author sends it: again under the same ids where the case has it already. */
export function planOf({ plan }: SeenCase, story: Story): object {
  const known = (title: string) => {
    const action = plan?.actions.find((one) => one.title === title);
    return { id: action?.id ?? null, milestones: action?.milestones ?? [] };
  };
  const action = (
    body: 'council' | 'health',
    title: string,
    due: string,
    milestones: { title: string; due: string }[],
  ) => ({
    id: known(title).id,
    title,
    organisationId: story.organisation(body),
    person: body === 'council' ? 'Team manager, help at home' : 'Discharge matron',
    starts: '2026-05-25',
    due,
    milestones: milestones.map((one) => ({
      ...one,
      id: known(title).milestones.find((before) => before.title === one.title)?.id ?? null,
    })),
  });
  return {
    causes: 'Two coordinators left in February and were not replaced.',
    actions: [
      action('council', 'Recruit two coordinators', '2026-10-30', [
        { title: 'Both in post', due: '2026-06-12' },
        { title: 'Both trained', due: '2026-10-30' },
      ]),
      action('health', 'Tell the council of every discharge by noon', '2026-07-31', [
        { title: 'All wards do so', due: '2026-06-30' },
      ]),
    ],
    backOnTrack: '2026-11-30',
    trajectory: [
      { date: '2026-06-30', value: 85 },
      { date: '2026-08-31', value: 87 },
    ],
    criteriaRule: 'meetsTarget',
    criteriaPointsAfter: 3,
    resourcesAsked: [
      {
        fromOrganisationId: story.organisation('health'),
        fromHeading: 'Community beds',
        toOrganisationId: story.organisation('council'),
        toHeading: 'Help at home',
        amount: amountAsked,
        year: 2026,
      },
    ],
    impactEqualities: 'Most who wait are over eighty; they gain most.',
    impactSustainability: 'No impact.',
    impactEfficiency: 'Fewer days in hospital.',
    impactServices: 'No impact on other services.',
    impactPartners: 'Wards report by noon.',
    consulted: 'Ward managers and the carers’ forum.',
    risks: 'Recruitment takes longer than planned.',
  };
}
