import { judgedPoints } from '#domain/partnership/judged-points';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { CASES_OF_INDICATOR } from '../cases/case-summary.sql.ts';
import type { FoundCase } from '../cases/case-summary.sql.ts';
import { encodeId } from '../global-id.ts';
import { COMPARED_WITH } from '../comparison/comparison.sql.ts';
import type { FoundComparedWith } from '../comparison/comparison.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { REBASES } from './rebase.sql.ts';
import type { FoundRebase } from './rebase.sql.ts';
import { indicatorRow } from './indicator.row.ts';
import type { IndicatorChoiceRow, IndicatorRow } from './indicator.rows.ts';
import {
  BREAKS,
  COMPARATORS,
  CONTRIBUTIONS,
  CRITERIA,
  INDICATOR,
  OBSERVATIONS,
  OVERLAPS,
  TARGETS,
  SUCCESSORS,
} from './indicator.sql.ts';
import type {
  FoundBreak,
  FoundComparator,
  FoundContribution,
  FoundCriteria,
  FoundIndicator,
  FoundObservation,
  FoundOverlap,
  FoundTarget,
} from './indicator.sql.ts';

/** Reads an indicator with its whole history, in one round trip. */
export class IndicatorReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** One indicator, or null when it is not there for the actor. */
  async read(actor: Actor, { tenantId, id }: { tenantId: string; id: string }): Promise<IndicatorRow | null> {
    const now = this.clock.now();
    const values = [tenantId, id];
    const [
      [indicator],
      observations,
      targets,
      criteria,
      breaks,
      contributions,
      overlaps,
      rebases,
      comparators,
      [comparedWith],
      cases,
    ] = await this.tenants.readAll<
      [
        FoundIndicator,
        FoundObservation,
        FoundTarget,
        FoundCriteria,
        FoundBreak,
        FoundContribution,
        FoundOverlap,
        FoundRebase,
        FoundComparator,
        FoundComparedWith,
        FoundCase,
      ]
    >(actor.tenantIds, [
      { ...INDICATOR, values: [...values, londonDateOf(now)] },
      { ...OBSERVATIONS, values },
      { ...TARGETS, values },
      { ...CRITERIA, values: [tenantId] },
      { ...BREAKS, values },
      { ...CONTRIBUTIONS, values },
      { ...OVERLAPS, values },
      { ...REBASES, values },
      { ...COMPARATORS, values },
      { ...COMPARED_WITH, values },
      { ...CASES_OF_INDICATOR, values },
    ]);
    if (!indicator) return null;
    const judged = judgedPoints(indicator.aggregation, observations);
    const page = {
      indicator,
      observations: judged,
      targets,
      criteria,
      breaks: breaks.map(({ day }) => day),
      contributions,
      overlaps,
      rebases,
      comparators,
      comparedWith: comparedWith ?? null,
      cases,
    };
    return indicatorRow(page, now);
  }

  /** The other indicators of its tenant that are in use: what it may be merged into. */
  async successors(actor: Actor, key: { tenantId: string; id: string }): Promise<IndicatorChoiceRow[]> {
    const query = { ...SUCCESSORS, values: [key.tenantId, key.id] };
    const found = await this.tenants.read<IndicatorChoiceRow>(actor.tenantIds, query);
    return found.map(({ id, title }) => ({ id: encodeId('Indicator', key.tenantId, id), title }));
  }
}
