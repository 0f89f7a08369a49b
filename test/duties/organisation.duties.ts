import { londonDateOf } from '#kernel/local-date';
import { encodeId } from '#read-models/global-id';
import { must } from '#testing/small-place/company';
import { own, partnership } from './duty.ts';
import type { Barred, Duty, Human } from './duty.ts';
import type { DutyScene } from './duty-scene.ts';

/** A month of the history restated, entered by one and signed by another. Each human takes a month of their own. */
async function signedFigure(
  scene: DutyScene,
  { enters, signs }: { enters: Human['actor']; signs: Human['actor'] },
): Promise<Barred> {
  const { place, useCases } = scene;
  const organisationIndicatorId = place.indicators.own.councilHome;
  const tenantId = place.organisations.council;
  const [month] = await scene.see<{ start: string }>(
    tenantId,
    `select make_date(2025, 1 + count(*)::int, 1)::text as start from period_return where indicator_id = $1`,
    [organisationIndicatorId],
  );
  const periodStart = month?.start ?? '';
  const key = { organisationIndicatorId, periodStart };
  const reason = 'Two wards were missing.';
  const figure = { value: null, numerator: 352, denominator: 400, commentary: null, reason };
  await must('save', useCases.saveReturn(enters, { ...key, ...figure }));
  await must('sign', useCases.signReturn(signs, { ...key, reason }));
  const [card] = await scene.see<{ id: string; version: number }>(
    tenantId,
    'select id, version from period_return where indicator_id = $1 and period_start = $2',
    [organisationIndicatorId, periodStart],
  );
  if (!card) throw new Error('A signed figure has a return.');
  const expectedVersion = card.version;
  const asked = { indicatorId: encodeId('Indicator', tenantId, organisationIndicatorId), periodStart };
  const about = organisationIndicatorId;
  return {
    acts: [
      {
        action: 'verify',
        logged: 'verifyReturn',
        about,
        http: { mutation: 'verifyReturn', input: 'VerifyReturnInput', says: { ...asked, expectedVersion } },
        command: (actor) => useCases.verifyReturn(actor, { ...key, expectedVersion }),
      },
      {
        action: 'sendBack',
        logged: 'sendBackReturn',
        about,
        http: {
          mutation: 'sendBackReturn',
          input: 'SendBackReturnInput',
          says: { ...asked, expectedVersion, reason },
        },
        command: (actor) => useCases.sendBackReturn(actor, { ...key, expectedVersion, reason }),
      },
    ],
    stands: () => scene.instance(tenantId, card.id),
  };
}

/** A movement above the council's own limit, reserved by this budget holder. */
async function reserved(scene: DutyScene, { actor }: Human): Promise<Barred> {
  const { money, place, useCases } = scene;
  const tenantId = place.organisations.council;
  await money.setLimits('council', { pence: 100_000 });
  const [one] = await money.ask(1, { from: 'health', amount: 200_000 });
  if (!one) throw new Error('One was asked for.');
  await money.work();
  const virementId = one.in;
  const { version } = await scene.instance(tenantId, virementId);
  const reserve = { type: 'reserve' as const, headingId: place.headings.council, comment: null };
  const moved = await must(
    'reserve',
    useCases.actOnVirement(actor, { tenantId, virementId, expectedVersion: version, act: reserve }),
  );
  const expectedVersion = moved.version;
  const act = { type: 'approve' as const, comment: null };
  const opaque = encodeId('Virement', tenantId, virementId);
  return {
    acts: [
      {
        action: 'approve',
        logged: 'virement.approve',
        about: virementId,
        http: {
          mutation: 'approveVirement',
          input: 'CommentedVirementInput',
          says: { virementId: opaque, expectedVersion },
        },
        command: (who) => useCases.actOnVirement(who, { tenantId, virementId, expectedVersion, act }),
      },
    ],
    stands: () => scene.instance(tenantId, virementId),
  };
}

/** An administrator who would make themselves a leader. */
function grantsThemselves(scene: DutyScene, { person }: Human): Promise<Barred> {
  const { useCases, place } = scene;
  const tenantId = place.organisations.council;
  const { id, email, name, jobTitle } = person;
  const council = encodeId('Organisation', tenantId, tenantId);
  const starts = londonDateOf(scene.scene.backend.deps.clock.now());
  const says = { email, name, jobTitle, starts };
  const nothingMore = { portfolio: null, ends: null, conflictReason: null };
  return Promise.resolve({
    acts: [
      {
        action: 'grant',
        logged: 'appointPerson',
        about: tenantId,
        http: {
          mutation: 'appointPerson',
          input: 'AppointPersonInput',
          says: { ownerId: council, organisationId: council, role: 'leader', ...says },
        },
        command: (actor) =>
          useCases.appointPerson(actor, {
            ...{ tenantId, organisationId: tenantId, role: 'leader', ...says },
            ...nothingMore,
          }),
      },
    ],
    stands: () =>
      scene.see(tenantId, 'select role from appointment where tenant_id = $1 and person_id = $2', [
        tenantId,
        id,
      ]),
  });
}

/** What an administrator decided about the organisation, which its trail keeps under their name. */
async function decidedThemselves(scene: DutyScene, { actor }: Human): Promise<Barred> {
  const { useCases, place } = scene;
  const tenantId = place.organisations.council;
  const entries = (): Promise<{ seq: number; texts: object }[]> =>
    scene.see(
      tenantId,
      `select seq, texts from audit_text where tenant_id = $1 and stream = 'policy' order by seq desc`,
      [tenantId],
    );
  const expectedVersion = (await entries()).length;
  const value = String(20 + expectedVersion);
  const values = [{ key: 'apiTokenDays', value }];
  await must('decide', useCases.setPolicy(actor, { tenantId, expectedVersion, values }));
  const seq = expectedVersion + 1;
  const said = { seq, places: ['person/name'], everywhere: false, reason: 'It is about me.' };
  const ownerId = encodeId('Organisation', tenantId, tenantId);
  return {
    acts: [
      {
        action: 'redact',
        logged: 'redactEvidence',
        about: `policy ${seq}`,
        http: {
          mutation: 'redactEvidence',
          input: 'RedactEvidenceInput',
          says: { ownerId, stream: 'audit:policy', ...said },
        },
        command: (who) => useCases.redactEvidence(who, { tenantId, stream: 'policy', ...said }),
      },
    ],
    stands: entries,
  };
}

/** The bars within one organisation: its figures, its money and its powers. */
export const organisationDuties: Duty[] = [
  {
    subjectName: 'Contribution',
    rule: 'enteredByNeverVerifies',
    posts: { 'two roles': [own('reporting_officer'), own('data_verifier')] },
    bar: (scene, { actor }) =>
      signedFigure(scene, { enters: actor, signs: scene.holders.partner_lead.actor }),
  },
  {
    subjectName: 'Contribution',
    rule: 'signedByNeverVerifies',
    posts: { 'two roles': [own('partner_lead'), own('data_verifier')] },
    bar: (scene, { actor }) =>
      signedFigure(scene, { enters: scene.holders.reporting_officer.actor, signs: actor }),
  },
  {
    subjectName: 'Virement',
    rule: 'reserverNeverApproves',
    posts: { 'two roles': [own('budget_holder'), own('leader')] },
    bar: reserved,
  },
  {
    subjectName: 'Appointment',
    rule: 'neverGrantsOwnPower',
    posts: {
      'two roles': [own('administrator'), own('performance_manager')],
      group: [own('administrator'), partnership('leader')],
    },
    bar: grantsThemselves,
  },
  {
    subjectName: 'AuditTrail',
    rule: 'concernedNeverRedacts',
    posts: { 'two roles': [own('administrator'), own('auditor')] },
    bar: decidedThemselves,
  },
];
