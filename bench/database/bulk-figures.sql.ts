import { KEY_SUITE } from '../settings.ts';
import type { BenchSettings } from '../settings.ts';

const made = `i.source_publisher = 'Bench'`;

/** Statements that write the figures: observations of every measure, who contributed them, and the latest rows. */
export function figureStatements({ observations }: BenchSettings): string[] {
  const months = `generate_series(1, ${observations}) n`;
  const start = `(date_trunc('month', now()) - make_interval(months => ${observations} + 1 - n))::date`;
  const end = `(date_trunc('month', now()) - make_interval(months => ${observations} - n) - interval '1 day')::date`;
  const value = `round((50 + 10 * sin(n / 6.0 + pg_temp.number_of(i.code)) + 5 * random())::numeric, 1)::double precision`;
  return [
    `insert into observation (tenant_id, indicator_id, period_start, period_end, value, status, signed_by,
                              signed_count, expected_count, updated_at)
     select i.tenant_id, i.id, ${start}, ${end}, ${value}, 'final', i.owner_person_id, f.feeders, f.feeders, now()
       from (select * from indicator order by tenant_id, id) i
       left join lateral (select nullif(count(*), 0) as feeders from indicator_feed f
                           where f.tenant_id = i.tenant_id and f.indicator_id = i.id) f on true,
            ${months}
      where ${made}`,
    `insert into contribution (tenant_id, indicator_id, organisation_id, period_start, revision, period_end, value,
                               commentary, signed_by, signed_by_name, signed_at)
     select f.tenant_id, f.indicator_id, f.organisation_id, o.period_start, 1, o.period_end, o.value,
            'As expected for the time of year.', o.signed_by, 'The owner', o.period_end + interval '10 days'
       from indicator_feed f
       join indicator i on i.tenant_id = f.tenant_id and i.id = f.indicator_id and ${made}
       join observation o on o.tenant_id = f.organisation_id and o.indicator_id = f.organisation_indicator_id`,
    `insert into indicator_latest (tenant_id, indicator_id, period_start, period_end, value, target, tolerance_below,
                                   tolerance_above, rag, direction, change, signed_count, expected_count, series,
                                   organisations, updated_at)
     select i.tenant_id, i.id, last.period_start, last.period_end, last.value, 55, 5, 5,
            case when last.value < 50 then 'red' when last.value > 60 then 'exceeding' else 'green' end, 'steady', 0,
            last.signed_count, last.expected_count, h.series,
            array(select f.organisation_name from indicator_feed f
                   where f.tenant_id = i.tenant_id and f.indicator_id = i.id order by 1), now()
       from indicator i
       cross join lateral (select * from observation o where o.tenant_id = i.tenant_id and o.indicator_id = i.id
                            order by period_start desc limit 1) last
       cross join lateral (
         select array_agg(value order by period_start) as series
           from (select period_start, value from observation o
                  where o.tenant_id = i.tenant_id and o.indicator_id = i.id
                  order by period_start desc limit 24) newest) h
      where ${made}`,
  ];
}

/** The key measures of a partnership, in order: those whose latest rows the product's own rule writes anew. */
export const KEY_MEASURES = `
  select id from indicator where tenant_id = $1 order by length(code), code limit ${KEY_SUITE}`;
