import type { TargetCommandEvent } from '#application/target/send-target-event.use-case';
import { targetQuestionCodes } from '#domain/target/target-questions';
import type { Role } from '#permissions/role';
import { encodeId } from '#read-models/global-id';
import { must } from '#testing/small-place/company';
import type { DutyScene, Standing } from '../../duties/duty-scene.ts';
import type { MachineUnderTest } from './machine-place.ts';

const reason = 'Because it is so.';
const later = { starts: '2028-01-01', ends: '2028-12-31' };
const band = { value: 90, toleranceBelow: 2, toleranceAbove: 5, basis: 'The better half of like places.' };
const checklist = targetQuestionCodes.map((code) => ({ code, yes: true, words: 'Yes, by the plan.' }));
const terms = { ...later, ...band, rationale: 'More desks.', checklist };

type Step = [Role, TargetCommandEvent];

/** A target for a new measure, put by this role's holder, after these acts. */
async function put(
  scene: DutyScene,
  by: Role,
  time: Partial<typeof later>,
  ...steps: Step[]
): Promise<Standing> {
  const { useCases, holders, place } = scene;
  const tenantId = place.partnership;
  const indicatorId = await scene.measure(holders.indicator_owner.person, null);
  const proposal = { tenantId, indicatorId, terms: { ...terms, ...time } };
  const { id: proposalId } = await must('propose', useCases.proposeTarget(holders[by].actor, proposal));
  for (const [role, event] of steps) {
    const { version: expectedVersion } = await scene.instance(tenantId, proposalId);
    const command = { tenantId, proposalId, expectedVersion, event };
    await must(event.type, useCases.sendTargetEvent(holders[role].actor, command));
  }
  return { ...(await scene.stand(tenantId, proposalId)), indicatorId };
}

const after = (scene: DutyScene, ...steps: Step[]) => put(scene, 'performance_manager', {}, ...steps);

/** A proposal for a time that another target is then fixed for. */
async function overtaken(scene: DutyScene): Promise<Standing> {
  const { tenantId, id, indicatorId = '' } = await after(scene);
  const target = { tenantId, indicatorId, ...later, ...band };
  await must('set', scene.useCases.setTarget(scene.holders.portfolio_holder.actor, target));
  return scene.stand(tenantId, id);
}

/** A proposal that nobody decided before its time began. */
async function undecided(scene: DutyScene): Promise<Standing> {
  const { tenantId, id } = await put(scene, 'performance_manager', { starts: '2026-05-01' });
  const { product } = scene.scene;
  product.clock.set('2026-05-02T09:00:00Z');
  await product.story().around.deliver();
  return scene.stand(tenantId, id);
}

const act = (mutation: string, input: string, says: object) => ({
  mutation,
  input,
  says: ({ tenantId, id, version }: Standing) => ({
    proposalId: encodeId('TargetProposal', tenantId, id),
    expectedVersion: version,
    ...says,
  }),
});
const decide = (decision: string) => act('decideTarget', 'DecideTargetInput', { decision, comment: reason });
const decidedBy = (role: Role) => ({ agree: [role], return: [role], reject: [role] });

/** Where the proposal of a target can stand, put to the portfolio holder and put by them. */
export const target: MachineUnderTest = {
  machineId: 'targetProposal',
  acts: {
    agree: decide('agree'),
    return: decide('return'),
    reject: decide('reject'),
    revise: act('reviseTarget', 'ReviseTargetInput', { terms }),
    withdraw: act('withdrawTarget', 'WithdrawTargetInput', { reason }),
  },
  places: [
    {
      state: 'proposed',
      reach: (scene) => after(scene),
      may: { ...decidedBy('portfolio_holder'), withdraw: ['performance_manager'] },
    },
    {
      state: 'proposed, by the portfolio holder',
      reach: (scene) => put(scene, 'portfolio_holder', {}),
      may: { ...decidedBy('leader'), withdraw: ['portfolio_holder'] },
    },
    {
      state: 'returned',
      reach: (scene) => after(scene, ['portfolio_holder', { type: 'returnTarget', comment: reason }]),
      may: { revise: ['performance_manager', 'portfolio_holder'], withdraw: ['performance_manager'] },
    },
    {
      state: 'inForce',
      reach: (scene) =>
        after(scene, ['portfolio_holder', { type: 'approveTarget', comment: null, reasons: [] }]),
      may: {},
    },
    {
      state: 'rejected',
      reach: (scene) => after(scene, ['portfolio_holder', { type: 'rejectTarget', reason }]),
      may: {},
    },
    {
      state: 'withdrawn',
      reach: (scene) => after(scene, ['performance_manager', { type: 'withdrawTarget', reason }]),
      may: {},
    },
    { state: 'superseded', reach: overtaken, may: {} },
    { state: 'lapsed', reach: undecided, may: {} },
  ],
};
