import { linkProblems, type LinkSort, type Strength } from '#domain/measure/outcome-chain';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { OutcomeLinkRecord } from '../ports/chain.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { refuseProblems } from './measure-checks.ts';

export interface LinkMeasures {
  tenantId: string;
  fromIndicatorId: string;
  toIndicatorId: string;
  sort: LinkSort;
  lagMonths: number;
  strength: Strength;
  evidence: string;
  idempotencyKey?: string | null;
}

interface Kept {
  tenantId: string;
  id: string;
}

/**
 * Says that one measure leads to another, or stands in for it. Whoever answers for one side has confirmed that side by
 * proposing; nothing is inferred from a link before both sides have (docs/domain.md section 4).
 */
export function linkMeasures(deps: Deps, actor: Actor, input: LinkMeasures): Promise<Outcome<Kept>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, fromIndicatorId, toIndicatorId, sort, lagMonths, strength, evidence } = input;
  const command = { name: 'linkMeasures', idempotencyKey, body, about: fromIndicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    await tx.chains.lock(tenantId);
    const { from, to } = await bothEnds(tx, tenantId, fromIndicatorId, toIndicatorId);
    requireAHand(actor, [from, to]);
    const standing = await tx.chains.standing(tenantId);
    const known = standing.map((one) => ({
      ...one,
      fromId: one.fromIndicatorId,
      toId: one.toIndicatorId,
      confirmed: false,
    }));
    refuseProblems(
      linkProblems(
        {
          ...{ fromId: from.id, toId: to.id, fromKind: from.kind, toKind: to.kind },
          ...{ sort, lagMonths, strength, evidence },
        },
        known,
      ),
    );
    const link = confirmedBy(
      actor,
      now,
      { from, to },
      {
        ...{ tenantId, id: deps.newId(), sort, fromIndicatorId, toIndicatorId, lagMonths, strength },
        ...{ evidence: evidence.trim() },
        ...{ proposedBy: actor.personId, proposedByName: actor.name, proposedAt: now },
        ...{ fromConfirmedBy: null, fromConfirmedByName: null, fromConfirmedAt: null },
        ...{ toConfirmedBy: null, toConfirmedByName: null, toConfirmedAt: null },
        ...{ endedBy: null, endedByName: null, endedAt: null, endedReason: null },
      },
    );
    await tx.chains.save(link);
    await recordAct(tx, actor, now, { tenantId, stream: 'chains', action: 'linkMeasures', after: link });
    return { tenantId, id: link.id };
  });
}

export interface AnswerLink {
  tenantId: string;
  linkId: string;
  /** confirm or end; anything else is refused once the link is known to be there. */
  act: string;
  /** Why it ends. */
  reason: string;
  idempotencyKey?: string | null;
}

/** Confirms a link for the measure one answers for, or ends it with a reason; either side may end it at any time. */
export function answerLink(deps: Deps, actor: Actor, input: AnswerLink): Promise<Outcome<Kept>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, linkId, act, reason } = input;
  const command = { name: 'answerLink', idempotencyKey, body, about: linkId };
  return runCommand(deps, actor, command, async (tx, now) => {
    await tx.chains.lock(tenantId);
    const before = (await tx.chains.standing(tenantId)).find(({ id }) => id === linkId);
    if (!before) return refuse(notFound);
    if (act !== 'confirm' && act !== 'end')
      return refuse(invalid({ field: 'act', message: 'Choose what to do.' }));
    const ends = await bothEnds(tx, tenantId, before.fromIndicatorId, before.toIndicatorId);
    requireAHand(actor, [ends.from, ends.to], act === 'confirm');
    if (act === 'end' && !reason.trim())
      refuse(invalid({ field: 'reason', message: 'Say why the link no longer holds.' }));
    const by = { endedBy: actor.personId, endedByName: actor.name, endedAt: now };
    const after =
      act === 'confirm'
        ? confirmedBy(actor, now, ends, before)
        : { ...before, ...by, endedReason: reason.trim() };
    await tx.chains.save(after);
    await recordAct(tx, actor, now, { tenantId, stream: 'chains', action: `${act}Link`, before, after });
    return { tenantId, id: linkId };
  });
}

interface Ends {
  from: IndicatorRecord;
  to: IndicatorRecord;
}

async function bothEnds(tx: Tx, tenantId: string, fromId: string, toId: string): Promise<Ends> {
  const from = await tx.indicators.find(tenantId, fromId);
  const to = await tx.indicators.find(tenantId, toId);
  if (!from || !to || from.retiredAt || to.retiredAt) return refuse(notFound);
  return { from, to };
}

const subjectOf = ({ tenantId, ownerPersonId, deputyPersonId }: IndicatorRecord) => ({
  tenantId,
  ownerPersonId,
  deputyPersonId,
});

/** Ends the command for someone who has nothing to do with either measure; only who answers for one may confirm. */
function requireAHand(actor: Actor, ends: readonly IndicatorRecord[], confirms = false): void {
  const answers = ends.map((one) => authorise(actor, 'confirmLink', 'Indicator', subjectOf(one)));
  const defines = confirms ? [] : ends.map((one) => authorise(actor, 'define', 'Indicator', subjectOf(one)));
  const all = [...answers, ...defines];
  const [first] = all;
  if (first && !all.some(({ ok }) => ok)) require(first);
}

function confirmedBy(actor: Actor, at: Date, { from, to }: Ends, link: OutcomeLinkRecord): OutcomeLinkRecord {
  const answers = (one: IndicatorRecord) => authorise(actor, 'confirmLink', 'Indicator', subjectOf(one)).ok;
  const [personId, name] = [actor.personId, actor.name];
  return {
    ...link,
    ...(answers(from) && !link.fromConfirmedBy
      ? { fromConfirmedBy: personId, fromConfirmedByName: name, fromConfirmedAt: at }
      : {}),
    ...(answers(to) && !link.toConfirmedBy
      ? { toConfirmedBy: personId, toConfirmedByName: name, toConfirmedAt: at }
      : {}),
  };
}
