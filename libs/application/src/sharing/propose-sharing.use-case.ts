import { londonDateOf } from '#kernel/local-date';
import type { SharedMeasureName, SharingLevel, SharingSide } from '#domain/sharing/sharing-context';
import { sharingPolicyOf } from '#domain/sharing/sharing-policy';
import { sharingStateLabel } from '#domain/sharing/sharing-words';
import { validateMeasure, validateTerms, type TypedTerms } from '#domain/sharing/validate-sharing';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import { notFound, type FieldProblem, type Outcome } from '../outcome.ts';
import type { PartnershipFacts, Tx } from '../ports/stores.ts';
import { cardOf, sharingMachine } from './save-agreement.ts';
import { sideOf } from './sharing-side.ts';
import { eventActor } from '../process/event-actor.ts';

/** What is to be shared, told by whoever proposes. */
export type MeasureProposed =
  /** One of the indicators of the organisation that the actor acts for. */
  | { kind: 'own'; indicatorId: string }
  /** A measure that the partnership asks an organisation for, in words: it cannot see which indicators there are. */
  | { kind: 'asked'; organisationId: string; words: string }
  /** What an agreement shares already, on other terms. */
  | { kind: 'replaces'; agreementId: string };

export interface ProposeSharing extends TypedTerms {
  /** The partnership. */
  tenantId: string;
  measure: MeasureProposed;
  idempotencyKey?: string | null;
}

interface Proposed {
  organisation: { id: string; name: string };
  side: SharingSide;
  indicator: SharedMeasureName | null;
  words: string;
  replacesId: string | null;
  problems: FieldProblem[];
}

/**
 * Proposes that an organisation shares one of its own indicators with a partnership (docs/domain.md section 2). Either
 * side may; the other one answers. The proposal itself is seen by the partnership's members, the indicator is not.
 */
export function proposeSharing(
  deps: Deps,
  actor: Actor,
  input: ProposeSharing,
): Promise<Outcome<{ tenantId: string; id: string; version: number }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, measure, level, starts, ends, reason } = input;
  const typed = {
    ...{ level, starts, ends, reason },
    ...(measure.kind === 'asked' ? { measure: measure.words } : {}),
  };
  const command = { name: 'proposeSharing', idempotencyKey, body, typed, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const partnership = await tx.cases.partnership(tenantId, now);
    if (!partnership) return refuse(notFound);
    const proposed = await whatIsProposed(tx, actor, partnership, measure);
    const { organisation, side, indicator, words, replacesId } = proposed;
    require(
      authorise(actor, 'propose', 'SharingAgreement', {
        tenantId,
        organisationId: organisation.id,
        proposedBy: side,
        proposedByPersonId: actor.personId,
      }),
    );
    const terms = { level, starts, ends, reason: reason.trim() };
    const problems = [...proposed.problems, ...validateTerms(terms, londonDateOf(now))];
    if (problems.length > 0) return refuse({ kind: 'invalid', fields: problems });
    const id = deps.newId();
    const { instance } = await deps.host.start(tx.sql, {
      tenantId,
      id,
      machineId: sharingMachine,
      input: {
        ...terms,
        level: level as SharingLevel,
        agreementId: id,
        tenantId,
        partnershipName: partnership.name,
        organisationId: organisation.id,
        organisationName: organisation.name,
        measure: words,
        indicator,
        proposedBy: side,
        proposer: personOfActor(actor),
        replacesId,
        policy: sharingPolicyOf(partnership.policy),
        at: now.toISOString(),
      },
      at: now,
      actor: eventActor(actor),
      calendar: { nation: partnership.nation },
    });
    await tx.sharing.add(cardOf(instance, now, null));
    return { tenantId, id, version: instance.version };
  });
}

function whatIsProposed(
  tx: Tx,
  actor: Actor,
  partnership: PartnershipFacts,
  measure: MeasureProposed,
): Promise<Proposed> | Proposed {
  switch (measure.kind) {
    case 'own':
      return ownIndicator(tx, actor, partnership, measure.indicatorId);
    case 'asked':
      return measureAsked(partnership, measure);
    case 'replaces':
      return otherTerms(tx, actor, partnership.tenantId, measure.agreementId);
  }
}

async function ownIndicator(
  tx: Tx,
  actor: Actor,
  { tenantId, members }: PartnershipFacts,
  indicatorId: string,
): Promise<Proposed> {
  const organisation = memberOf(members, actor.organisationId);
  const indicator = await tx.indicators.find(organisation.id, indicatorId);
  if (!indicator) return refuse(notFound);
  const open = await tx.sharing.openOf(tenantId, indicatorId);
  const problems: FieldProblem[] = [];
  const say = (message: string) => problems.push({ field: 'indicatorId', message });
  if (indicator.retiredAt) say('This indicator is retired.');
  if (open.some(({ state }) => state === 'proposed'))
    say('There is a proposal for this measure already. Wait for its answer or withdraw it.');
  else if (open.length > 0)
    say('This measure is shared with the partnership already. Change the terms of that agreement.');
  const { id, title } = indicator;
  return {
    organisation,
    side: 'organisation',
    indicator: { id, title },
    words: title,
    replacesId: null,
    problems,
  };
}

function measureAsked(
  { members }: PartnershipFacts,
  { organisationId, words }: { organisationId: string; words: string },
): Proposed {
  const organisation = memberOf(members, organisationId);
  const problems = validateMeasure(words);
  return {
    organisation,
    side: 'partnership',
    indicator: null,
    words: words.trim(),
    replacesId: null,
    problems,
  };
}

async function otherTerms(tx: Tx, actor: Actor, tenantId: string, agreementId: string): Promise<Proposed> {
  const old = await tx.sharing.find(tenantId, agreementId);
  if (!old) return refuse(notFound);
  const { organisationId, organisationName, organisationIndicatorId, measure, state } = old;
  if (!organisationIndicatorId || (state !== 'agreed' && state !== 'active')) {
    return refuse({
      kind: 'notAvailable',
      state,
      stateLabel: sharingStateLabel(state),
      available: [],
    });
  }
  const open = await tx.sharing.openOf(tenantId, organisationIndicatorId);
  const waiting = open.some((one) => one.state === 'proposed');
  return {
    organisation: { id: organisationId, name: organisationName },
    side: sideOf(actor, organisationId),
    indicator: { id: organisationIndicatorId, title: measure },
    words: measure,
    replacesId: agreementId,
    problems: waiting
      ? [
          {
            field: 'level',
            message: 'New terms are proposed already. Wait for their answer or withdraw them.',
          },
        ]
      : [],
  };
}

function memberOf(
  members: PartnershipFacts['members'],
  organisationId: string,
): { id: string; name: string } {
  const found = members.find((member) => member.organisationId === organisationId);
  return found ? { id: found.organisationId, name: found.name } : refuse(notFound);
}
