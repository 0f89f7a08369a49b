import type { RecommendationCommandAct } from '#application/scrutiny/recommendation-command';
import { encodeId } from '#read-models/global-id';
import { must } from '#testing/small-place/company';
import { portfolio } from '#testing/small-place/measures';
import { own, partnership } from './duty.ts';
import type { Barred, BarredAct, Duty, Human } from './duty.ts';
import type { DutyScene } from './duty-scene.ts';

interface Doers {
  makes?: Human['actor'];
  responds?: Human['actor'];
  evidences?: Human['actor'];
}

/** A recommendation to the portfolio holder, taken as far as the last of these. */
async function recommended(scene: DutyScene, { makes, responds, evidences }: Doers): Promise<string> {
  const { place, useCases, holders } = scene;
  const tenantId = place.partnership;
  const { id } = await must(
    'make',
    useCases.makeRecommendation(makes ?? holders.scrutiny_officer.actor, {
      tenantId,
      indicatorId: null,
      title: 'The wait at noon',
      recommendation: 'Publish the rota.',
      portfolio,
      organisationId: null,
    }),
  );
  const send = async (actor: Human['actor'], act: RecommendationCommandAct): Promise<void> => {
    const { version: expectedVersion } = await scene.instance(tenantId, id);
    const command = { tenantId, recommendationId: id, expectedVersion, act };
    await must(act.type, useCases.sendRecommendationAct(actor, command));
  };
  if (!responds && !evidences) return id;
  const carriedOut = {
    organisationId: place.organisations.council,
    person: 'Desk manager',
    steps: 'Print it.',
  };
  const response = { decision: 'accepted', response: 'Gladly.', implementBy: '2026-09-30', ...carriedOut };
  await send(responds ?? holders.portfolio_holder.actor, { type: 'respond', ...response });
  if (evidences) await send(evidences, { type: 'submitEvidence', evidence: 'It hangs in the hall.' });
  return id;
}

const reason = 'We saw it.';
const judging: [RecommendationCommandAct, string, string][] = [
  [{ type: 'close', reason }, 'closeRecommendation', 'RecommendationReasonInput'],
  [
    { type: 'notSatisfied', reason, implementBy: '2026-12-01' },
    'returnRecommendationEvidence',
    'ReturnEvidenceInput',
  ],
  [{ type: 'acceptRejection', reason }, 'acceptRejection', 'RecommendationReasonInput'],
  [{ type: 'pressAgain', reason }, 'pressRecommendationAgain', 'RecommendationReasonInput'],
];
const answering: typeof judging = [
  [
    { type: 'respond', decision: 'rejected', response: 'No need.' },
    'respondToRecommendation',
    'RespondInput',
  ],
];

async function barredFrom(scene: DutyScene, id: string, list: typeof judging): Promise<Barred> {
  const tenantId = scene.place.partnership;
  const { version: expectedVersion } = await scene.instance(tenantId, id);
  const recommendationId = encodeId('Recommendation', tenantId, id);
  const acts = list.map(([act, mutation, input]): BarredAct => {
    const { type, ...says } = act;
    const command = { tenantId, recommendationId: id, expectedVersion, act };
    return {
      action: type,
      logged: `recommendation.${type}`,
      about: id,
      http: { mutation, input, says: { recommendationId, expectedVersion, ...says } },
      command: (actor) => scene.useCases.sendRecommendationAct(actor, command),
    };
  });
  return { acts, stands: () => scene.instance(tenantId, id) };
}

const subjectName = 'Recommendation';

/** The bars on a recommendation of scrutiny. */
export const scrutinyDuties: Duty[] = [
  {
    subjectName,
    rule: 'makerNeverResponds',
    posts: {
      'two roles': [partnership('scrutiny_officer'), partnership('portfolio_holder')],
      group: [partnership('scrutiny_officer'), partnership('leader')],
    },
    bar: async (scene, { actor }) => barredFrom(scene, await recommended(scene, { makes: actor }), answering),
  },
  {
    subjectName,
    rule: 'responderNeverCloses',
    posts: {
      'two roles': [partnership('portfolio_holder'), partnership('scrutiny_officer')],
      group: [partnership('leader'), partnership('scrutiny_member')],
    },
    bar: async (scene, { actor }) =>
      barredFrom(scene, await recommended(scene, { responds: actor }), judging),
  },
  {
    subjectName,
    rule: 'evidenceAuthorNeverAccepts',
    posts: {
      'two roles': [own('partner_lead'), partnership('scrutiny_officer')],
      group: [own('partner_lead'), partnership('scrutiny_member')],
    },
    bar: async (scene, { actor }) =>
      barredFrom(scene, await recommended(scene, { evidences: actor }), judging),
  },
];
