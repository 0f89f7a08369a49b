import { encodeId } from '#read-models/global-id';
import type { SmallPlace } from '#testing/small-place';
import type { PersonKey } from '#testing/small-place/people';
import type { SeenCase } from '../../support/case.document.ts';
import type { CaseAct } from '../../support/case.document.ts';
import { insist } from './command.ts';
import type { Log } from './command.ts';

/** One command of a case's way: who sends it and what it says, given the case as last seen. */
interface Step {
  by: PersonKey;
  act: CaseAct;
  says: (seen: SeenCase, mark: string) => object;
}

const drafts = 4;

/** The way of one case from its challenge to its first milestone, with drafts in between to write a lot. */
function way({ organisations }: SmallPlace): Step[] {
  const organisationId = encodeId('Organisation', organisations.council, organisations.council);
  const plan = (seen: SeenCase, mark: string) => planOf(organisationId, seen, mark);
  const question = (mark: string) => ({ text: `${mark}: why at noon?`, group: 'why', required: false });
  return [
    { by: 'manager', act: 'openChallenge', says: (_, mark) => ({ questions: [question(mark)] }) },
    { by: 'portfolioHolder', act: 'askQuestion', says: (_, mark) => ({ question: question(mark) }) },
    { by: 'owner', act: 'explain', says: (_, mark) => explanationOf(mark) },
    { by: 'manager', act: 'acceptExplanation', says: (_, mark) => ({ comment: mark }) },
    ...Array.from({ length: drafts }, (): Step => ({ by: 'owner', act: 'savePlanDraft', says: plan })),
    { by: 'owner', act: 'submitPlan', says: plan },
    { by: 'portfolioHolder', act: 'approvePlan', says: (_, mark) => ({ comment: mark }) },
    {
      by: 'owner',
      act: 'completeMilestone',
      says: ({ plan: approved }, mark) => ({
        milestoneId: approved?.actions[0]?.milestones[0]?.id,
        evidence: mark,
      }),
    },
  ];
}

function explanationOf(mark: string): object {
  return {
    answers: [],
    causeHypothesis: mark,
    evidence: 'The rota.',
    forecastValue: 80,
    forecastPeriodStart: '2026-04-01',
  };
}

function planOf(organisationId: string, seen: SeenCase, mark: string): object {
  const known = seen.plan?.actions[0];
  const none = 'No impact.';
  const milestone = (at: number, title: string, due: string) => ({
    id: known?.milestones[at]?.id ?? null,
    title,
    due,
  });
  return {
    causes: mark,
    actions: [
      {
        id: known?.id ?? null,
        title: 'Move the lunch break',
        organisationId,
        person: 'Team manager',
        starts: '2026-03-16',
        due: '2026-06-30',
        milestones: [milestone(0, 'Rota agreed', '2026-03-27'), milestone(1, 'Rota changed', '2026-04-02')],
      },
    ],
    backOnTrack: '2026-06-30',
    trajectory: [{ date: '2026-06-30', value: 85 }],
    criteriaRule: 'meanShift',
    criteriaPointsAfter: 3,
    resourcesAsked: [],
    impactEqualities: none,
    impactSustainability: none,
    impactEfficiency: none,
    impactServices: none,
    impactPartners: none,
    consulted: 'The team.',
    risks: 'None seen.',
  };
}

export interface ClientParts {
  log: Log;
  place: SmallPlace;
  /** A signed-in token of each person who takes part. */
  tokens: Readonly<Record<string, string>>;
  /** Indicators nobody else works on, by their own ids. */
  indicators: readonly string[];
  name: string;
  stopped: () => boolean;
}

/** Takes case after case along its way until told to stop; a command once begun is seen through. */
export async function runClient({
  log,
  place,
  tokens,
  indicators,
  name,
  stopped,
}: ClientParts): Promise<void> {
  const steps = way(place);
  const tokenOf = (by: PersonKey): string => tokens[by] ?? '';
  for (const [number, indicator] of indicators.entries()) {
    const mark = `${name}-${number}`;
    if (stopped()) return;
    const indicatorId = encodeId('Indicator', place.partnership, indicator);
    const opening = { act: 'openCase', says: { indicatorId, reason: mark } } as const;
    let seen = await insist(log, tokenOf('manager'), `${mark}-open`, opening);
    for (const [at, { by, act, says }] of steps.entries()) {
      if (stopped()) return;
      const key = `${mark}-${at}.`;
      seen = await insist(log, tokenOf(by), key, { act, says: says(seen, key), seen });
    }
  }
  throw new Error(`${name} has run out of measures; give it more.`);
}
