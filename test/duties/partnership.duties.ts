import type { SharingActAsked } from '#application/sharing/act-on-sharing.use-case';
import type { TargetCommandEvent } from '#application/target/send-target-event.use-case';
import { targetQuestionCodes } from '#domain/target/target-questions';
import { encodeId } from '#read-models/global-id';
import { must } from '#testing/small-place/company';
import type { PlacePerson } from '#testing/small-place/people';
import { own, partnership } from './duty.ts';
import type { Barred, BarredAct, Duty, Human } from './duty.ts';
import type { DutyScene } from './duty-scene.ts';

/** A measure of the council, proposed for sharing by this partner lead. */
async function proposedSharing(scene: DutyScene, proposer: Human['actor']): Promise<Barred> {
  const { place, useCases } = scene;
  const tenantId = place.partnership;
  const indicatorId = await scene.measure(scene.holders.indicator_owner.person, null, false);
  const { id } = await must(
    'propose',
    useCases.proposeSharing(proposer, {
      tenantId,
      measure: { kind: 'own', indicatorId },
      level: 'summary',
      starts: '2026-04-01',
      ends: '2026-12-31',
      reason: 'To plan together.',
    }),
  );
  const { version: expectedVersion } = await scene.instance(tenantId, id);
  const agreementId = encodeId('SharingAgreement', tenantId, id);
  const barred = (act: SharingActAsked, mutation: string, input: string): BarredAct => {
    const { type, ...says } = act;
    return {
      action: type,
      logged: `sharing.${type}`,
      about: id,
      http: { mutation, input, says: { agreementId, expectedVersion, ...says } },
      command: (actor) => useCases.actOnSharing(actor, { tenantId, id, expectedVersion, act }),
    };
  };
  return {
    acts: [
      barred({ type: 'agree', comment: 'Gladly.' }, 'agreeSharing', 'AgreeSharingInput'),
      barred({ type: 'refuse', reason: 'Not now.' }, 'refuseSharing', 'SharingReasonInput'),
    ],
    stands: () => scene.instance(tenantId, id),
  };
}

const time = { starts: '2028-01-01', ends: '2028-12-31', value: 90, toleranceBelow: 2, toleranceAbove: 5 };

/** A target put for a measure with this owner. @returns the ids of both */
async function proposedTarget(scene: DutyScene, owner: PlacePerson, proposer: Human['actor']) {
  const tenantId = scene.place.partnership;
  const indicatorId = await scene.measure(owner, null);
  const checklist = targetQuestionCodes.map((code) => ({ code, yes: true, words: 'Yes, by the plan.' }));
  const terms = { ...time, basis: 'The better half of like places.', rationale: 'More desks.', checklist };
  const proposed = await must(
    'propose a target',
    scene.useCases.proposeTarget(proposer, { tenantId, indicatorId, terms }),
  );
  return { indicatorId, proposalId: proposed.id, expectedVersion: proposed.version };
}

type Put = Awaited<ReturnType<typeof proposedTarget>>;

function barredFromDeciding(scene: DutyScene, { proposalId, expectedVersion }: Put): Barred {
  const tenantId = scene.place.partnership;
  const opaque = encodeId('TargetProposal', tenantId, proposalId);
  const reason = 'Not now.';
  const decisions: [string, TargetCommandEvent][] = [
    ['agree', { type: 'approveTarget', comment: reason, reasons: [] }],
    ['return', { type: 'returnTarget', comment: reason }],
    ['reject', { type: 'rejectTarget', reason }],
  ];
  const acts = decisions.map(([decision, event]): BarredAct => ({
    action: event.type,
    logged: event.type,
    about: proposalId,
    http: {
      mutation: 'decideTarget',
      input: 'DecideTargetInput',
      says: { proposalId: opaque, expectedVersion, decision, comment: reason },
    },
    command: (actor) =>
      scene.useCases.sendTargetEvent(actor, { tenantId, proposalId, expectedVersion, event }),
  }));
  return { acts, stands: () => scene.instance(tenantId, proposalId) };
}

/** Fixing outright what one has proposed. */
function barredFromSetting(scene: DutyScene, { indicatorId, proposalId }: Put): Barred {
  const tenantId = scene.place.partnership;
  const says = { ...time, basis: 'As I proposed.' };
  return {
    acts: [
      {
        action: 'set',
        logged: 'setTarget',
        about: indicatorId,
        http: {
          mutation: 'setTarget',
          input: 'SetTargetInput',
          says: { indicatorId: encodeId('Indicator', tenantId, indicatorId), ...says },
        },
        command: (actor) => scene.useCases.setTarget(actor, { tenantId, indicatorId, ...says }),
      },
    ],
    stands: async () => [
      await scene.instance(tenantId, proposalId),
      await scene.see(tenantId, 'select id from target where indicator_id = $1', [indicatorId]),
    ],
  };
}

/** Exception criteria put by this manager; those of an earlier try are taken back first. */
async function proposedCriteria(scene: DutyScene, proposer: Human['actor']): Promise<Barred> {
  const { place, useCases } = scene;
  const tenantId = place.partnership;
  const withdraw = { tenantId, decision: 'withdraw', body: '', comment: 'To try again.' } as const;
  const open = await scene.see(tenantId, `select id from criteria_proposal where state = 'proposed'`, []);
  for (const { id } of open as { id: string }[]) {
    const { actor } = scene.holders.performance_manager;
    await must('take back', useCases.decideCriteria(actor, { ...withdraw, proposalId: id }));
  }
  const { id: proposalId } = await must(
    'propose criteria',
    useCases.proposeCriteria(proposer, {
      ...{ tenantId, rules: [{ rule: 'red_now' }], rationale: 'Sooner.', effectiveFrom: '2030-01-01' },
    }),
  );
  const says = { decision: 'adopt', body: 'The board', comment: '' } as const;
  return {
    acts: [
      {
        action: 'ratify',
        logged: 'decideCriteria',
        about: proposalId,
        http: {
          mutation: 'decideCriteria',
          input: 'DecideCriteriaInput',
          says: { proposalId: encodeId('CriteriaProposal', tenantId, proposalId), ...says },
        },
        command: (actor) => useCases.decideCriteria(actor, { tenantId, proposalId, ...says }),
      },
    ],
    stands: () => scene.see(tenantId, 'select id, state from criteria_proposal where id = $1', [proposalId]),
  };
}

const holderAnd = (role: 'performance_manager' | 'indicator_owner') => [
  partnership(role),
  partnership('portfolio_holder'),
];

/** The bars on what a partnership agrees: what is exceptional, measures shared, and targets. */
export const partnershipDuties: Duty[] = [
  {
    subjectName: 'ExceptionCriteria',
    rule: 'proposerNeverRatifies',
    posts: {
      'two roles': [partnership('performance_manager'), partnership('leader')],
      group: [partnership('performance_manager'), partnership('leader')],
    },
    bar: (scene, { actor }) => proposedCriteria(scene, actor),
  },
  {
    subjectName: 'SharingAgreement',
    rule: 'proposerNeverAnswers',
    posts: { 'two roles': [own('partner_lead'), partnership('partnership_coordinator')] },
    bar: (scene, { actor }) => proposedSharing(scene, actor),
  },
  {
    subjectName: 'SharingAgreement',
    rule: 'sideNeverAnswersItself',
    posts: { 'two roles': [own('partner_lead'), own('performance_manager')] },
    bar: (scene) => proposedSharing(scene, scene.holders.partner_lead.actor),
  },
  {
    subjectName: 'Target',
    rule: 'proposerNeverDecides',
    posts: { 'two roles': holderAnd('performance_manager') },
    bar: async (scene, { actor }) =>
      barredFromSetting(scene, await proposedTarget(scene, scene.holders.indicator_owner.person, actor)),
  },
  {
    subjectName: 'TargetProposal',
    rule: 'proposerNeverDecides',
    posts: {
      'two roles': holderAnd('performance_manager'),
      group: [partnership('portfolio_holder'), partnership('leader')],
    },
    bar: async (scene, { actor }) =>
      barredFromDeciding(scene, await proposedTarget(scene, scene.holders.indicator_owner.person, actor)),
  },
  {
    subjectName: 'TargetProposal',
    rule: 'ownerNeverDecides',
    posts: {
      'two roles': holderAnd('indicator_owner'),
      group: [partnership('indicator_owner'), partnership('leader')],
    },
    // What the portfolio holder puts is the leader's or the board's to decide.
    bar: async (scene, { person }, way) => {
      const { portfolio_holder: holder, performance_manager: manager } = scene.holders;
      const { actor } = way === 'group' ? holder : manager;
      return barredFromDeciding(scene, await proposedTarget(scene, person, actor));
    },
  },
];
