import type { RecommendationCommandAct } from '#application/scrutiny/recommendation-command';
import type { Role } from '#permissions/role';
import { encodeId } from '#read-models/global-id';
import { must } from '#testing/small-place/company';
import { portfolio } from '#testing/small-place/measures';
import type { DutyScene, Standing } from '../../duties/duty-scene.ts';
import type { MachineUnderTest } from './machine-place.ts';

const reason = { reason: 'Because it is so.' };

/** A recommendation put to the portfolio holder, after these acts of these roles. */
async function after(
  scene: DutyScene,
  ...acts: [Role, (scene: DutyScene) => RecommendationCommandAct][]
): Promise<Standing> {
  const { useCases, holders, place } = scene;
  const tenantId = place.partnership;
  const matter = { indicatorId: null, title: 'The wait at noon', recommendation: 'Publish the rota.' };
  const made = { tenantId, ...matter, portfolio, organisationId: null };
  const { id } = await must('make', useCases.makeRecommendation(holders.scrutiny_officer.actor, made));
  for (const [role, act] of acts) {
    const { version: expectedVersion } = await scene.instance(tenantId, id);
    const command = { tenantId, recommendationId: id, expectedVersion, act: act(scene) };
    await must(role, useCases.sendRecommendationAct(holders[role].actor, command));
  }
  return scene.stand(tenantId, id);
}

const carriedOut = { person: 'Desk manager', implementBy: '2026-09-30', steps: 'Print it.' };
type Step = [Role, (scene: DutyScene) => RecommendationCommandAct];
const accepted: Step = [
  'portfolio_holder',
  ({ place }) => ({
    type: 'respond',
    decision: 'accepted',
    response: 'Gladly.',
    organisationId: place.organisations.council,
    ...carriedOut,
  }),
];
const rejected: Step = [
  'portfolio_holder',
  () => ({ type: 'respond', decision: 'rejected', response: 'No need.' }),
];
const evidenced: Step = [
  'partner_lead',
  () => ({ type: 'submitEvidence', evidence: 'It hangs in the hall.' }),
];
const by = (type: 'close' | 'acceptRejection' | 'withdraw'): Step => [
  'scrutiny_officer',
  () => ({ type, ...reason }),
];

const act = (input: string, says: (scene: DutyScene) => object) => ({
  input,
  says: ({ tenantId, id, version }: Standing, scene: DutyScene) => ({
    recommendationId: encodeId('Recommendation', tenantId, id),
    expectedVersion: version,
    ...says(scene),
  }),
});
const reasoned = act('RecommendationReasonInput', () => reason);
const judges: Role[] = ['scrutiny_officer', 'scrutiny_member'];
const workers: Role[] = ['indicator_owner', 'partner_lead', 'performance_manager'];
const withdrawRecommendation: Role[] = ['scrutiny_officer'];

/** Where a recommendation of scrutiny can stand, put to a portfolio holder and carried out by the council. */
export const recommendation: MachineUnderTest = {
  machineId: 'scrutinyRecommendation',
  acts: {
    respondToRecommendation: act('RespondInput', ({ place }) => ({
      decision: 'accepted',
      response: 'Gladly.',
      organisationId: encodeId('Organisation', place.organisations.council, place.organisations.council),
      ...carriedOut,
    })),
    noteRecommendationProgress: act('ProgressInput', () => ({ note: 'It is at the printer.' })),
    submitRecommendationEvidence: act('EvidenceInput', () => ({ evidence: 'It hangs in the hall.' })),
    closeRecommendation: reasoned,
    returnRecommendationEvidence: act('ReturnEvidenceInput', () => ({
      ...reason,
      implementBy: '2026-12-01',
    })),
    acceptRejection: reasoned,
    pressRecommendationAgain: reasoned,
    withdrawRecommendation: reasoned,
  },
  places: [
    {
      state: 'awaitingResponse',
      reach: (scene) => after(scene),
      may: { respondToRecommendation: ['portfolio_holder', 'leader'], withdrawRecommendation },
    },
    {
      state: 'rejected',
      reach: (scene) => after(scene, rejected),
      may: { acceptRejection: judges, pressRecommendationAgain: judges, withdrawRecommendation },
    },
    {
      state: 'implementing',
      reach: (scene) => after(scene, accepted),
      may: {
        noteRecommendationProgress: workers,
        submitRecommendationEvidence: workers,
        withdrawRecommendation,
      },
    },
    {
      state: 'evidenced',
      reach: (scene) => after(scene, accepted, evidenced),
      may: { closeRecommendation: judges, returnRecommendationEvidence: judges, withdrawRecommendation },
    },
    {
      state: 'closed.implemented',
      reach: (scene) => after(scene, accepted, evidenced, by('close')),
      may: {},
    },
    {
      state: 'closed.rejectionAccepted',
      reach: (scene) => after(scene, rejected, by('acceptRejection')),
      may: {},
    },
    { state: 'closed.withdrawn', reach: (scene) => after(scene, by('withdraw')), may: {} },
  ],
};
