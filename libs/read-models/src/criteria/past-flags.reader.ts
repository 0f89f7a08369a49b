import { flagsOverTime } from '#domain/assessment/flags-over-time';
import { reportingLag } from '#domain/indicator/reporting-lag';
import { judgedPoints } from '#domain/partnership/judged-points';
import type { Clock } from '#kernel/clock';
import { addDays, londonDateOf } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import type { Actor } from '#permissions/actor';
import { BREAKS, CRITERIA, INDICATOR, OBSERVATIONS, TARGETS } from '../indicator/indicator.sql.ts';
import type {
  FoundBreak,
  FoundCriteria,
  FoundIndicator,
  FoundObservation,
  FoundTarget,
} from '../indicator/indicator.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { PastFlagRow } from './criteria.rows.ts';

const LAST_PERIODS = 12;

/** Reads what of a measure was exceptional, as reports of its time give it again. */
export class PastFlagsReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** The exceptional ones of the last twelve periods, newest first; null when the measure is not there for the actor. */
  async of(actor: Actor, { tenantId, id }: { tenantId: string; id: string }): Promise<PastFlagRow[] | null> {
    const today = londonDateOf(this.clock.now());
    const values = [tenantId, id];
    const [[indicator], observations, targets, criteria, breaks] = await this.tenants.readAll<
      [FoundIndicator, FoundObservation, FoundTarget, FoundCriteria, FoundBreak]
    >(actor.tenantIds, [
      { ...INDICATOR, values: [...values, today] },
      { ...OBSERVATIONS, values },
      { ...TARGETS, values },
      { ...CRITERIA, values: [tenantId] },
      { ...BREAKS, values },
    ]);
    if (!indicator) return null;
    const { frequency } = indicator;
    const lag = reportingLag(frequency, indicator.reporting_lag_days);
    const flags = flagsOverTime(
      {
        facts: indicator,
        series: judgedPoints(indicator.aggregation, observations).map((one) => ({
          period: { frequency, start: one.period_start, end: one.period_end },
          value: one.value,
        })),
        targets,
        criteria,
        breaks: breaks.map(({ day }) => day),
      },
      { asOf: today, last: LAST_PERIODS, judgedOn: ({ end }) => addDays(end, lag) },
    );
    return flags.reverse().map(({ period, judgedOn, finding }) => ({
      periodLabel: periodLabel(period),
      judgedOn,
      counts: finding.class,
      words: finding.words,
      version: finding.version,
      adoptedBy: finding.adoptedBy,
    }));
  }
}
