import { londonDateOf } from '#kernel/local-date';
import { tagProblems, type WantedTag } from '#domain/priority/heading-tags';
import { priorityStanding } from '#domain/priority/priority';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { refuseProblems } from '../measure/measure-checks.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import { stream } from './keep-priority.use-cases.ts';

export interface ServePriority {
  /** The tenant of the priority. */
  tenantId: string;
  priorityId: string;
  /** The tenant whose measures these are. */
  measuresOf: string;
  indicatorIds: readonly string[];
  idempotencyKey?: string | null;
}

/**
 * Says which measures of one place show whether a priority is getting anywhere: the whole list, from today. What is no longer
 * on it is kept with the day on which it stopped.
 */
export function servePriority(
  deps: Deps,
  actor: Actor,
  input: ServePriority,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId: ownerId, priorityId, measuresOf: tenantId, indicatorIds } = input;
  const command = { name: 'servePriority', idempotencyKey, body, about: priorityId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const priority = await tx.priorities.toChange(ownerId, priorityId);
    if (!priority || !actor.tenantIds.includes(tenantId)) return refuse(notFound);
    const nobody = { ownerPersonId: '', deputyPersonId: null };
    require(authorise(actor, 'define', 'Indicator', { tenantId, ...nobody }));
    const today = londonDateOf(now);
    if (priorityStanding(priority, today) === 'ended')
      refuse(invalid({ field: 'indicatorIds', message: 'This priority has ended.' }));
    const known = new Set(await tx.priorities.indicatorsInUse(tenantId, indicatorIds));
    const held = await tx.priorities.measureTags(tenantId, ownerId, priorityId);
    const before = new Set(held.map(({ indicatorId }) => indicatorId));
    refuseProblems(
      indicatorIds.flatMap((id, index) =>
        known.has(id) || before.has(id)
          ? []
          : [{ field: `indicatorIds.${index}`, message: 'Choose a measure that is in use here.' }],
      ),
    );
    const wanted = new Set(indicatorIds);
    const gone = held.filter(({ indicatorId }) => !wanted.has(indicatorId)).map(({ id }) => id);
    const added = [...wanted].filter((id) => !before.has(id));
    const by = { taggedBy: actor.personId, taggedByName: actor.name, starts: today, ends: null };
    await tx.priorities.endMeasureTags(tenantId, gone, today);
    await tx.priorities.addMeasureTags(
      added.map((indicatorId) => ({ tenantId, id: deps.newId(), indicatorId, ownerId, priorityId, ...by })),
    );
    const act = { tenantId, stream, action: 'servePriority' };
    const of = { ownerId, priorityId, title: priority.title };
    await recordAct(tx, actor, now, {
      ...act,
      before: { ...of, indicatorIds: [...before] },
      after: { ...of, indicatorIds: [...wanted] },
    });
    return { tenantId: ownerId, id: priorityId };
  });
}

export interface TagHeading {
  /** The tenant of the heading. */
  tenantId: string;
  headingId: string;
  /** The tenant of the priorities. */
  ownerId: string;
  tags: readonly WantedTag[];
  idempotencyKey?: string | null;
}

/**
 * Says which part of a heading serves which priority of one list, from today; what no part claims serves none. A list of
 * another owner stands by itself: money may serve the council's priority and the partnership's at once.
 */
export function tagHeading(
  deps: Deps,
  actor: Actor,
  input: TagHeading,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, headingId, ownerId, tags } = input;
  const command = { name: 'tagHeading', idempotencyKey, body, about: headingId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const heading = await tx.money.heading(tenantId, headingId);
    if (!heading || !actor.tenantIds.includes(ownerId)) return refuse(notFound);
    const { holderPersonId } = heading;
    require(
      authorise(actor, 'enact', 'BudgetHeading', { tenantId, organisationId: tenantId, holderPersonId }),
    );
    const today = londonDateOf(now);
    const held = (await tx.priorities.headingTags(tenantId, headingId)).filter(
      (tag) => tag.ownerId === ownerId,
    );
    const standing = await tx.priorities.standing(ownerId, today);
    refuseProblems(tagProblems(tags, [...standing, ...held.map(({ priorityId }) => priorityId)]));
    const same = (one: WantedTag) =>
      held.some(({ priorityId, percent }) => priorityId === one.priorityId && percent === one.percent);
    const kept = tags.filter(same).map(({ priorityId }) => priorityId);
    const gone = held.filter(({ priorityId }) => !kept.includes(priorityId)).map(({ id }) => id);
    const by = { taggedBy: actor.personId, taggedByName: actor.name, starts: today, ends: null };
    await tx.priorities.endHeadingTags(tenantId, gone, today);
    await tx.priorities.addHeadingTags(
      tags
        .filter((one) => !same(one))
        .map((one) => ({ tenantId, id: deps.newId(), headingId, ownerId, ...one, ...by })),
    );
    const of = { heading: heading.name, ownerId };
    const was = held.map(({ priorityId, percent }) => ({ priorityId, percent }));
    await recordAct(tx, actor, now, {
      ...{ tenantId, stream: 'budget', action: 'tagHeading' },
      before: { ...of, tags: was },
      after: { ...of, tags },
    });
    return { tenantId, id: headingId };
  });
}
