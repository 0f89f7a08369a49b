import type { VirementCommandAct } from '#application/resource/virement-command';
import { encodeId } from '#read-models/global-id';
import { must } from '#testing/small-place/company';
import { own } from '../../duties/duty.ts';
import type { DutyScene, Standing } from '../../duties/duty-scene.ts';
import type { MachineUnderTest } from './machine-place.ts';

const limit = 100_000;
const reason = 'Because it is so.';
const comment = null;

type Step = (scene: DutyScene, leg: { in: string; out: string }) => Promise<unknown>;

/** The council's side of a movement out of health's heading, in pence, after these steps. */
async function after(scene: DutyScene, amount: number, ...steps: Step[]): Promise<Standing> {
  await scene.money.setLimits('council', { pence: limit });
  const [asked] = await scene.money.ask(1, { from: 'health', amount });
  if (!asked) throw new Error('One was asked for.');
  await scene.money.work();
  for (const step of steps) await step(scene, asked);
  return scene.stand(scene.place.organisations.council, asked.in);
}

/** The council's own budget holder does this to its side. */
const council =
  (act: (scene: DutyScene) => VirementCommandAct): Step =>
  async (scene, { in: virementId }) => {
    const tenantId = scene.place.organisations.council;
    const { version: expectedVersion } = await scene.instance(tenantId, virementId);
    const command = { tenantId, virementId, expectedVersion, act: act(scene) };
    await must('council', scene.useCases.actOnVirement(scene.holders.budget_holder.actor, command));
  };
const reserve = council(({ place }) => ({ type: 'reserve', headingId: place.headings.council, comment }));
/** Health's budget holder does this to the other side, and the worker what follows. */
const health =
  (act: (scene: DutyScene) => VirementCommandAct): Step =>
  async (scene, { out }) => {
    await must('health', scene.money.act('healthBudget', 'health', out, act(scene)));
    await scene.money.work();
  };
const gives = health(({ place }) => ({ type: 'reserve', headingId: place.headings.health, comment }));
const work: Step = (scene) => scene.money.work();
const asksBack = council(() => ({ type: 'askReversal', reason }));

const enacted = (scene: DutyScene, ...then: Step[]) => after(scene, 50_000, reserve, gives, ...then);

const seen = ({ tenantId, id, version }: Standing) => ({
  virementId: encodeId('Virement', tenantId, id),
  expectedVersion: version,
});
const reasoned = { input: 'ReasonedVirementInput', says: (at: Standing) => ({ ...seen(at), reason }) };
const commented = { input: 'CommentedVirementInput', says: seen };

/** Where an organisation's own side of a movement can stand, within its budget holder's authority and above it. */
export const virement: MachineUnderTest = {
  machineId: 'virement',
  acts: {
    reserveVirement: {
      input: 'ReserveVirementInput',
      says: (at, { place }) => ({
        ...seen(at),
        headingId: encodeId('BudgetHeading', place.organisations.council, place.headings.council),
      }),
    },
    approveVirement: commented,
    refuseVirement: reasoned,
    askReversal: reasoned,
    agreeReversal: commented,
    declineReversal: reasoned,
    withdrawReversal: reasoned,
  },
  holders: async (scene) => ({ leader: await scene.human([own('leader')]) }),
  places: [
    {
      state: 'asked',
      reach: (scene) => after(scene, 50_000),
      may: { reserveVirement: ['budget_holder'], refuseVirement: ['budget_holder'] },
    },
    {
      state: 'asked, above the limit',
      reach: (scene) => after(scene, 200_000),
      may: { reserveVirement: ['budget_holder'], refuseVirement: ['budget_holder', 'leader'] },
    },
    {
      state: 'reserved',
      reach: (scene) => after(scene, 200_000, reserve),
      may: { approveVirement: ['leader'], refuseVirement: ['budget_holder', 'leader'] },
    },
    { state: 'approved', reach: (scene) => after(scene, 50_000, reserve), may: {} },
    { state: 'enacted', reach: (scene) => enacted(scene), may: { askReversal: ['budget_holder'] } },
    {
      state: 'reversing.asked',
      reach: (scene) =>
        enacted(
          scene,
          health(() => ({ type: 'askReversal', reason })),
        ),
      may: { agreeReversal: ['budget_holder'], declineReversal: ['budget_holder'] },
    },
    {
      state: 'reversing.agreed',
      reach: (scene) => enacted(scene, asksBack),
      may: { withdrawReversal: ['budget_holder'] },
    },
    {
      state: 'reversed',
      reach: (scene) =>
        enacted(
          scene,
          asksBack,
          work,
          health(() => ({ type: 'agreeReversal', comment })),
        ),
      may: {},
    },
    {
      state: 'refused',
      reach: (scene) =>
        after(
          scene,
          50_000,
          council(() => ({ type: 'refuse', reason })),
        ),
      may: {},
    },
    {
      state: 'released',
      reach: (scene) =>
        after(
          scene,
          50_000,
          reserve,
          health(() => ({ type: 'refuse', reason })),
        ),
      may: {},
    },
  ],
};
