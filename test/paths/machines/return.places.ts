import { createPlaceUseCases } from '#application/place/place.use-cases';
import type { Role } from '#permissions/role';
import { encodeId } from '#read-models/global-id';
import { must } from '#testing/small-place/company';
import type { DutyScene, Standing } from '../../duties/duty-scene.ts';
import type { MachineUnderTest } from './machine-place.ts';

const periodStart = '2026-02-01';
const reason = 'Two wards were missing.';
const figure = { value: 88, numerator: null, denominator: null, commentary: null, reason };

interface Key {
  organisationIndicatorId: string;
  periodStart: string;
}
type Step = (scene: DutyScene, key: Key) => Promise<unknown>;

/** The return of February for a new measure of the council's own, after these steps. */
async function after(scene: DutyScene, ...steps: Step[]): Promise<Standing> {
  const owner = scene.holders.indicator_owner.person;
  const indicatorId = await scene.measure(owner, null, false);
  const tenantId = scene.place.organisations.council;
  await feed(scene, await scene.measure(owner, null), indicatorId);
  const key = { organisationIndicatorId: indicatorId, periodStart };
  for (const step of steps) await step(scene, key);
  const { id } = await cardOf(scene, key);
  return { ...(await scene.stand(tenantId, id)), indicatorId };
}

/** A return is asked for where a partnership's measure is fed. */
async function feed(scene: DutyScene, shared: string, organisationIndicatorId: string): Promise<void> {
  const { linkFeeds } = createPlaceUseCases(scene.scene.backend.deps);
  const { partnership: tenantId, organisations } = scene.place;
  const link = { indicatorId: shared, organisationId: organisations.council, organisationIndicatorId };
  const feeds = [{ ...link, starts: periodStart }];
  await must('feed', linkFeeds(await scene.as('manager'), { tenantId, feeds }));
}

async function cardOf(scene: DutyScene, { organisationIndicatorId }: Key) {
  const [card] = await scene.see<{ id: string; version: number }>(
    scene.place.organisations.council,
    'select id, version from period_return where indicator_id = $1 and period_start = $2',
    [organisationIndicatorId, periodStart],
  );
  if (!card) throw new Error('February has a return.');
  return card;
}

const save: Step = ({ useCases, holders }, key) =>
  must('save', useCases.saveReturn(holders.reporting_officer.actor, { ...key, ...figure }));
const drop: Step = ({ useCases, holders }, key) =>
  must('remove', useCases.removeDraft(holders.reporting_officer.actor, key));
const sign: Step = ({ useCases, holders }, key) =>
  must('sign', useCases.signReturn(holders.partner_lead.actor, { ...key, reason }));
const verify: Step = async (scene, key) => {
  const { version: expectedVersion } = await cardOf(scene, key);
  const verifier = scene.holders.data_verifier.actor;
  await must('verify', scene.useCases.verifyReturn(verifier, { ...key, expectedVersion }));
};
const sendBack: Step = async (scene, key) => {
  const { version: expectedVersion } = await cardOf(scene, key);
  const verifier = scene.holders.data_verifier.actor;
  await must('send back', scene.useCases.sendBackReturn(verifier, { ...key, expectedVersion, reason }));
};
const bringIn: Step = ({ useCases, holders }, { organisationIndicatorId }) => {
  const rows = [{ periodStart, value: 88, numerator: null, denominator: null, commentary: null }];
  const history = { organisationIndicatorId, rows, reason };
  return must('import', useCases.importReturns(holders.partner_lead.actor, history));
};
const retire: Step = async (scene, { organisationIndicatorId: indicatorId }) => {
  const { retireIndicator } = createPlaceUseCases(scene.scene.backend.deps);
  const tenantId = scene.place.organisations.council;
  await must('retire', retireIndicator(await scene.as('manager'), { tenantId, indicatorId, reason }));
};
/** Past the last day of February's return. */
const wait: Step = async (scene) => {
  const { product } = scene.scene;
  product.clock.set('2026-04-01T09:00:00Z');
  await product.story().around.deliver();
};

const about = ({ tenantId, indicatorId }: Standing) => ({
  indicatorId: encodeId('Indicator', tenantId, indicatorId ?? ''),
  periodStart,
});
const seen = (at: Standing) => ({ ...about(at), expectedVersion: at.version });

const drafters: Role[] = ['indicator_owner', 'reporting_officer', 'partner_lead'];
const saves = { saveReturn: drafters };
const drafts = { ...saves, removeReturnDraft: drafters, signReturn: ['partner_lead'] } as const;
const checks = { ...saves, verifyReturn: ['data_verifier'], sendBackReturn: ['data_verifier'] } as const;

/** Where the return of one figure can stand, in time and late. */
export const periodReturn: MachineUnderTest = {
  machineId: 'periodReturn',
  acts: {
    saveReturn: { input: 'SaveReturnInput', says: (at) => ({ ...about(at), value: 89, reason }) },
    signReturn: { input: 'SignReturnInput', says: (at) => ({ ...about(at), reason }) },
    verifyReturn: { input: 'VerifyReturnInput', says: seen },
    sendBackReturn: { input: 'SendBackReturnInput', says: (at) => ({ ...seen(at), reason }) },
    removeReturnDraft: { input: 'RemoveReturnDraftInput', says: about },
  },
  // Where nothing is drafted, there is nothing to remove and nothing to sign; a retired measure takes no figure.
  refusedAs: { removeReturnDraft: 'NotFound', signReturn: 'Invalid', saveReturn: 'Invalid' },
  places: [
    { state: 'figure:due;clock:waiting', reach: (scene) => after(scene, save, drop), may: saves },
    { state: 'figure:drafted;clock:waiting', reach: (scene) => after(scene, save), may: drafts },
    { state: 'figure:submitted;clock:answered', reach: (scene) => after(scene, save, sign), may: checks },
    {
      state: 'figure:sentBack;clock:answered',
      reach: (scene) => after(scene, save, sign, sendBack),
      may: saves,
    },
    {
      state: 'figure:redrafted;clock:answered',
      reach: (scene) => after(scene, save, sign, save),
      may: drafts,
    },
    {
      state: 'figure:verified;clock:answered',
      reach: (scene) => after(scene, save, sign, verify),
      may: saves,
    },
    {
      state: 'figure:onRecord;clock:answered',
      reach: (scene) => after(scene, bringIn, save, drop),
      may: saves,
    },
    { state: 'figure:withdrawn;clock:stopped', reach: (scene) => after(scene, save, drop, retire), may: {} },
    { state: 'figure:due;clock:overdue', reach: (scene) => after(scene, save, drop, wait), may: saves },
  ],
};
