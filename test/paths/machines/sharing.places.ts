import type { SharingActAsked } from '#application/sharing/act-on-sharing.use-case';
import { encodeId } from '#read-models/global-id';
import { must } from '#testing/small-place/company';
import type { DutyScene, Standing } from '../../duties/duty-scene.ts';
import type { MachineUnderTest } from './machine-place.ts';

type Side = 'organisation' | 'partnership';

const speakers = (scene: DutyScene) => ({
  organisation: scene.holders.partner_lead.actor,
  partnership: scene.holders.partnership_coordinator.actor,
});

/** A new measure of the council, offered by its partner lead or asked for by the coordinator. */
async function proposed(scene: DutyScene, side: Side, starts = '2026-03-10'): Promise<Standing> {
  const { useCases, place, holders } = scene;
  const tenantId = place.partnership;
  const organisationId = place.organisations.council;
  const indicatorId = await scene.measure(holders.indicator_owner.person, null, false);
  const measure =
    side === 'organisation'
      ? { kind: 'own' as const, indicatorId }
      : { kind: 'asked' as const, organisationId, words: `The wait at noon, for ${indicatorId}` };
  const terms = { level: 'summary' as const, starts, ends: '2026-12-31', reason: 'To plan together.' };
  const command = { tenantId, measure, ...terms };
  const { id } = await must('propose', useCases.proposeSharing(speakers(scene)[side], command));
  return { ...(await scene.stand(tenantId, id)), indicatorId };
}

async function after(
  scene: DutyScene,
  standing: Standing,
  ...acts: [Side, SharingActAsked][]
): Promise<Standing> {
  const { tenantId, id } = standing;
  for (const [side, act] of acts) {
    const { version: expectedVersion } = await scene.instance(tenantId, id);
    const actor = speakers(scene)[side];
    await must(act.type, scene.useCases.actOnSharing(actor, { tenantId, id, expectedVersion, act }));
  }
  return { ...standing, ...(await scene.stand(tenantId, id)) };
}

const agree: SharingActAsked = { type: 'agree' };
const because = { reason: 'Because it is so.' };
const seen = ({ tenantId, id, version }: Standing) => ({
  agreementId: encodeId('SharingAgreement', tenantId, id),
  expectedVersion: version,
});
const reasoned = { input: 'SharingReasonInput', says: (at: Standing) => ({ ...seen(at), ...because }) };
const either = ['partner_lead', 'partnership_coordinator'] as const;

/** Where a sharing agreement can stand, offered by the organisation and asked for by the partnership. */
export const sharing: MachineUnderTest = {
  machineId: 'sharingAgreement',
  acts: {
    agreeSharing: {
      input: 'AgreeSharingInput',
      says: (at, { place }) => ({
        ...seen(at),
        indicatorId: encodeId('Indicator', place.organisations.council, at.indicatorId ?? ''),
      }),
    },
    refuseSharing: reasoned,
    withdrawSharing: reasoned,
    endSharing: reasoned,
  },
  places: [
    {
      state: 'proposed, offered',
      reach: (scene) => proposed(scene, 'organisation'),
      may: {
        agreeSharing: ['partnership_coordinator'],
        refuseSharing: ['partnership_coordinator'],
        withdrawSharing: ['partner_lead'],
      },
    },
    {
      state: 'proposed, asked for',
      reach: (scene) => proposed(scene, 'partnership'),
      may: {
        agreeSharing: ['partner_lead'],
        refuseSharing: ['partner_lead'],
        withdrawSharing: ['partnership_coordinator'],
      },
    },
    {
      state: 'agreed',
      reach: async (scene) =>
        after(scene, await proposed(scene, 'organisation', '2026-04-01'), ['partnership', agree]),
      may: { endSharing: either },
    },
    {
      state: 'active',
      reach: async (scene) => after(scene, await proposed(scene, 'organisation'), ['partnership', agree]),
      may: { endSharing: either },
    },
    {
      state: 'ended',
      reach: async (scene) =>
        after(
          scene,
          await proposed(scene, 'organisation'),
          ['partnership', agree],
          ['organisation', { type: 'end', ...because }],
        ),
      may: {},
    },
    {
      state: 'refused',
      reach: async (scene) =>
        after(scene, await proposed(scene, 'organisation'), ['partnership', { type: 'refuse', ...because }]),
      may: {},
    },
    {
      state: 'withdrawn',
      reach: async (scene) =>
        after(scene, await proposed(scene, 'organisation'), [
          'organisation',
          { type: 'withdraw', ...because },
        ]),
      may: {},
    },
  ],
};
