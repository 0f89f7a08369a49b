import { londonMidnight, type LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import type { FeedRecord } from '../ports/records.ts';
import { FieldChecks } from './field-checks.ts';
import { scheduleOpening } from '../reporting/period-return/open-returns.ts';
import { recordAct } from './place-audit.ts';

export interface LinkFeeds {
  /** The partnership. */
  tenantId: string;
  feeds: {
    indicatorId: string;
    organisationId: string;
    /** The organisation's own indicator, in its own space. */
    organisationIndicatorId: string;
    starts: LocalDate;
  }[];
}

/**
 * Says which members feed a partnership's indicators, each from an indicator of its own: it reports once. From then on
 * its returns are asked for, period by period.
 */
export function linkFeeds(
  deps: Deps,
  actor: Actor,
  input: LinkFeeds,
): Promise<Outcome<{ tenantId: string }>> {
  const { tenantId } = input;
  return runCommand(deps, actor, { name: 'linkFeeds', body: input, about: tenantId }, async (tx, now) => {
    const partnership = await tx.cases.partnership(tenantId, now);
    if (!partnership) return refuse(notFound);
    const names = new Map(partnership.members.map(({ organisationId, name }) => [organisationId, name]));
    const checks = new FieldChecks().unless(input.feeds.length > 0, 'feeds', 'Name at least one feed.');
    const feeds: FeedRecord[] = [];
    for (const [index, feed] of input.feeds.entries()) {
      const indicator = await tx.indicators.find(tenantId, feed.indicatorId);
      if (!indicator) return refuse(notFound);
      const { ownerPersonId, deputyPersonId } = indicator;
      require(authorise(actor, 'define', 'Indicator', { tenantId, ownerPersonId, deputyPersonId }));
      const organisationName = names.get(feed.organisationId);
      checks
        .unless(
          organisationName !== undefined,
          `feeds.${index}.organisationId`,
          'Choose an organisation of this partnership.',
        )
        .day(feed.starts, `feeds.${index}.starts`);
      feeds.push({ tenantId, ...feed, organisationName: organisationName ?? '', ends: null });
    }
    checks.refuseIfAny();
    await tx.place.addFeeds(feeds);
    for (const { organisationId, organisationIndicatorId, starts } of feeds) {
      const opening = { tenantId, organisationId, indicatorId: organisationIndicatorId };
      const begins = londonMidnight(starts);
      await scheduleOpening(deps, tx, opening, begins > now ? begins : now);
    }
    await recordAct(tx, actor, now, { tenantId, stream: 'definitions', action: 'linkFeeds', after: feeds });
    return { tenantId };
  });
}
