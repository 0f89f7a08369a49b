import { KEY_SUITE, ORGANISATIONS } from '../settings.ts';
import type { BenchSettings } from '../settings.ts';

/** Ids that follow from what they are of, so that one statement can name what another wrote; the number in a code. */
export const BENCH_FUNCTIONS = `
  create function pg_temp.bench_id(what text) returns uuid language sql immutable as $$
    select overlay(overlay(md5('bench ' || what) placing '7' from 13) placing '8' from 17)::uuid
  $$;
  create function pg_temp.number_of(code text) returns int language sql immutable as $$
    select substring(code from '^[SO](\\d+)$')::int
  $$`;

const partnership = `pg_temp.bench_id('partnership ' || p)`;
const organisation = (o: string): string => `pg_temp.bench_id('organisation ' || p || ' ' || ${o})`;
const person = (role: string): string => `pg_temp.bench_id('${role} ' || p)`;

/** Statements that write the partnerships: members, people with their appointments, indicators, suites, targets. */
export function placeStatements({ partnerships, indicators }: BenchSettings): string[] {
  const places = `generate_series(1, ${partnerships}) p`;
  const members = `${places}, generate_series(1, ${ORGANISATIONS.members}) o`;
  return [
    `insert into organisation (tenant_id, id, code, name, kind, nation)
     select ${organisation('o')}, ${organisation('o')}, 'bench-' || p || '-' || o, 'Organisation ' || o || ' of place ' || p,
            (array['council', 'police', 'health', 'fire', 'voluntary'])[o], 'england-and-wales'
       from ${members}`,
    `insert into partnership (tenant_id, id, code, name, description, nation)
     select ${partnership}, ${partnership}, 'bench-' || p, 'Place ' || p, 'Made up, to measure with.', 'england-and-wales'
       from ${places}`,
    `insert into membership (tenant_id, organisation_id, organisation_code, organisation_name, organisation_kind,
                             joined, accountable_body)
     select ${partnership}, ${organisation('o')}, 'bench-' || p || '-' || o, 'Organisation ' || o || ' of place ' || p,
            (array['council', 'police', 'health', 'fire', 'voluntary'])[o], '2010-01-01', o = 1
       from ${members}`,
    `insert into theme (tenant_id, code, name, position)
     select ${partnership}, 't' || t, 'Theme ' || t, t from ${places}, generate_series(1, 5) t`,
    ...['manager', 'owner', 'holder'].map(
      (role) => `insert into person (id, email, name, job_title, created_at)
       select ${person(role)}, '${role}-' || p || '@bench.example.org', 'The ${role} of place ' || p, 'Officer', now()
         from ${places}`,
    ),
    ...appointments([
      ['manager', 'performance_manager'],
      ['owner', 'indicator_owner'],
      ['holder', 'portfolio_holder'],
    ]).map((statement) => `${statement} from ${places}`),
    indicatorStatement(partnership, `${places}, generate_series(1, ${indicators}) i`, 'S'),
    indicatorStatement(
      organisation('o'),
      `${places}, generate_series(1, ${ORGANISATIONS.reporting}) o, generate_series(1, ${KEY_SUITE}) i`,
      'O',
    ),
    `insert into indicator_feed (tenant_id, indicator_id, organisation_id, organisation_name,
                                 organisation_indicator_id, starts)
     select s.tenant_id, s.id, m.organisation_id, m.organisation_name, own.id, '2010-01-01'
       from indicator s
       join membership m on m.tenant_id = s.tenant_id
       join indicator own on own.tenant_id = m.organisation_id and own.code = 'O' || substr(s.code, 2)
      where s.code like 'S%' and s.source_publisher = 'Bench'`,
    `insert into suite (tenant_id, id, code, name, is_key)
     select ${partnership}, pg_temp.bench_id('suite ' || p), 'key', 'Key measures', true from ${places}`,
    `insert into suite_indicator (tenant_id, suite_id, indicator_id, position)
     select ${partnership}, pg_temp.bench_id('suite ' || p), i.id, pg_temp.number_of(i.code)
       from ${places} join indicator i on i.tenant_id = ${partnership} and pg_temp.number_of(i.code) <= ${KEY_SUITE}`,
    `insert into target (tenant_id, id, indicator_id, starts, ends, value, tolerance_below, tolerance_above, basis,
                         example, fixed_at, fixed_by, fixed_by_name)
     select i.tenant_id, pg_temp.bench_id('target ' || i.id || y), i.id, make_date(y, 1, 1), make_date(y, 12, 31),
            55, 5, 5, 'Made up.', true, make_date(y - 1, 12, 1), i.owner_person_id, i.owner_name
       from indicator i, generate_series(extract(year from now())::int - 3, extract(year from now())::int) y
      where i.code like 'S%' and i.source_publisher = 'Bench'`,
    `insert into exception_criteria (tenant_id, version, adopted_by, adopted_at, effective_from, rules)
     select ${partnership}, 1, 'The board', '2015-12-01', '2016-01-01', '[{"rule": "red_now", "params": {}}]' from ${places}`,
    `insert into comparator (tenant_id, indicator_id, period_start, area_code, area_name, period_end, period_label, value)
     select i.tenant_id, i.id, s::date, 'E' || 6000000 + a, 'Area ' || a,
            (s + interval '1 month - 1 day')::date, to_char(s, 'FMMonth YYYY'), 40 + a + 5 * random()
       from indicator i, generate_series(1, 12) a,
            generate_series(date_trunc('month', now()) - interval '12 months',
                            date_trunc('month', now()) - interval '1 month', interval '1 month') s
      where i.code like 'S%' and i.source_publisher = 'Bench' and pg_temp.number_of(i.code) <= ${KEY_SUITE}`,
  ];
}

function appointments(held: readonly (readonly [key: string, role: string])[]): string[] {
  return held.map(
    ([
      key,
      role,
    ]) => `insert into appointment (tenant_id, id, person_id, person_name, job_title, role, organisation_id,
                              organisation_name, portfolio, starts)
     select ${partnership}, pg_temp.bench_id('appointment ${role} ' || p), ${person(key)}, 'The ${key} of place ' || p,
            'Officer', '${role}', ${organisation('1')}, 'Organisation 1 of place ' || p,
            ${role === 'portfolio_holder' ? `'t1'` : 'null'}, '2015-01-01'`,
  );
}

/** Measures of a tenant: the shared ones are coded S1, S2…, an organisation's own O1, O2…; the same number feeds it. */
function indicatorStatement(tenant: string, from: string, letter: 'S' | 'O'): string {
  const shared = letter === 'S';
  return `insert into indicator (tenant_id, id, code, title, definition, theme_code, level, kind, origin, polarity, unit,
      unit_label, decimals, frequency, value_kind, aggregation, owner_person_id, owner_name, owner_job_title,
      owner_organisation_id, owner_organisation_name, portfolio, portfolio_organisation_id, source_title,
      source_publisher, licence, attribution, created_at)
    select ${tenant}, pg_temp.bench_id('indicator ${letter} ' || ${tenant} || ' ' || i), '${letter}' || i,
           'Measure ' || i || ' of place ' || p, 'Made up, to measure with.',
           ${shared ? `'t' || 1 + i % 5` : 'null'}, 'strategic', 'outcome', 'local', 'higher', 'percent', '%', 1,
           'monthly', 'value', ${shared ? `'mean'` : 'null'}, ${person('owner')}, 'The owner of place ' || p, 'Officer',
           ${organisation('1')}, 'Organisation 1 of place ' || p, 't1', ${organisation('1')}, 'None', 'Bench', 'None',
           'Made up.', '2015-01-01'
      from ${from}`;
}
