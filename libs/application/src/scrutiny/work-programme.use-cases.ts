import { isLocalDate, type LocalDate } from '#kernel/local-date';
import { problemUnless, requireText } from '#domain/improvement/field-problem';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type FieldProblem, type Outcome } from '../outcome.ts';
import type { WorkProgrammeRecord } from '../ports/scrutiny.ts';
import type { Tx } from '../ports/stores.ts';
import { moveOnProgramme, putOnProgramme, takeOffProgramme } from './work-programme-item.ts';

export interface AddToProgramme {
  /** The partnership. */
  tenantId: string;
  indicatorId: string | null;
  recommendationId: string | null;
  /** The matter in a few words; not asked where an indicator or a recommendation is named. */
  title: string;
  reason: string;
  meetingOn: LocalDate | null;
  idempotencyKey?: string | null;
}

interface ItemCommand {
  tenantId: string;
  itemId: string;
  /** The version the person was looking at. */
  expectedVersion: number;
  idempotencyKey?: string | null;
}

export interface MoveItem extends ItemCommand {
  /** The day of the meeting, or null for none yet. */
  meetingOn: LocalDate | null;
}

export interface TakeOffItem extends ItemCommand {
  reason: string;
}

type ItemNamed = { tenantId: string; id: string };

/**
 * Scrutiny puts an indicator, a recommendation or a matter in words on its work programme. A case is put there, and
 * taken off, by its own acts (`watch`, `stopWatching`), which keep the programme in line.
 */
export function addToProgramme(deps: Deps, actor: Actor, input: AddToProgramme): Promise<Outcome<ItemNamed>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'workProgramme.add', idempotencyKey, body, about: input.tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const { tenantId, reason, meetingOn } = input;
    if (!(await tx.cases.partnership(tenantId, now))) return refuse(notFound);
    require(authorise(actor, 'maintain', 'WorkProgramme', { tenantId }));
    const about = await subjectOf(tx, input);
    const problems = [
      ...requireText('title', about.title, 'Say what scrutiny should look at.'),
      ...problemUnless('title', about.title.length <= 200, 'Keep this to 200 characters or fewer.'),
      ...requireText('reason', reason, 'Say why scrutiny should look at this.'),
      ...meetingProblems(meetingOn),
    ];
    if (problems.length) return refuse(invalid(...problems));
    await refuseTwice(tx, tenantId, about);
    const id = await putOnProgramme(deps, tx, {
      item: { tenantId, reason, meetingOn, ...about },
      actor,
      now,
    });
    return { tenantId, id };
  });
}

/** Puts an item down for another meeting, or for none yet. */
export function moveItem(deps: Deps, actor: Actor, input: MoveItem): Promise<Outcome<ItemNamed>> {
  return onItem(deps, actor, 'workProgramme.move', input, async (tx, item, now) => {
    const problems = meetingProblems(input.meetingOn);
    if (problems.length) return refuse(invalid(...problems));
    await moveOnProgramme(tx, { item, meetingOn: input.meetingOn, actor, now });
  });
}

/** Takes an item off, with the reason. A case leaves by its own act, so that case and programme never disagree. */
export function takeOffItem(deps: Deps, actor: Actor, input: TakeOffItem): Promise<Outcome<ItemNamed>> {
  return onItem(deps, actor, 'workProgramme.takeOff', input, async (tx, item, now) => {
    if (item.kind === 'case') {
      const message = 'Take the case off on its own page: the programme follows the case.';
      return refuse(invalid({ field: 'itemId', message }));
    }
    const problems = requireText('reason', input.reason, 'Give a reason.');
    if (problems.length) return refuse(invalid(...problems));
    await takeOffProgramme(tx, { item, reason: input.reason, actor, now });
  });
}

function onItem(
  deps: Deps,
  actor: Actor,
  name: string,
  input: ItemCommand,
  act: (tx: Tx, item: WorkProgrammeRecord, now: Date) => Promise<void>,
): Promise<Outcome<ItemNamed>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, itemId, expectedVersion } = input;
  return runCommand(deps, actor, { name, idempotencyKey, body, about: itemId }, async (tx, now) => {
    const item = await tx.scrutiny.item(tenantId, itemId);
    if (!item) return refuse(notFound);
    if (item.version !== expectedVersion) return refuse({ kind: 'changedMeanwhile', version: item.version });
    require(authorise(actor, 'maintain', 'WorkProgramme', { tenantId }));
    if (item.removedAt) {
      const [state, stateLabel] = ['removed', 'Taken off the work programme'];
      return refuse({ kind: 'notAvailable', state, stateLabel, available: [] });
    }
    await act(tx, item, now);
    return { tenantId, id: itemId };
  });
}

async function subjectOf(tx: Tx, { tenantId, indicatorId, recommendationId, title }: AddToProgramme) {
  const about = { caseId: null, indicatorId: null, recommendationId: null };
  if (recommendationId !== null) {
    const found = await tx.scrutiny.recommendation(tenantId, recommendationId);
    if (!found) return refuse(notFound);
    return { ...about, kind: 'recommendation' as const, title: found.aboutTitle, recommendationId };
  }
  if (indicatorId !== null) {
    const found = await tx.indicators.find(tenantId, indicatorId);
    if (!found) return refuse(notFound);
    return { ...about, kind: 'indicator' as const, title: found.title, indicatorId };
  }
  return { ...about, kind: 'matter' as const, title: title.trim() };
}

async function refuseTwice(
  tx: Tx,
  tenantId: string,
  { indicatorId, recommendationId }: { indicatorId: string | null; recommendationId: string | null },
): Promise<void> {
  if (indicatorId === null && recommendationId === null) return;
  const there = await tx.scrutiny.openItemOf(
    tenantId,
    indicatorId === null ? { recommendationId } : { indicatorId },
  );
  if (there) refuse(invalid({ field: 'title', message: 'This is on the work programme already.' }));
}

function meetingProblems(meetingOn: LocalDate | null): FieldProblem[] {
  const fits = meetingOn === null || isLocalDate(meetingOn);
  return problemUnless('meetingOn', fits, 'Enter the date of the meeting.');
}
