import { standingsOf } from './summary.mjs';

/**
 * Everything that must hold between the example's tables: references exist, each organisation reports something,
 * periods are unique, ratios follow from their parts, owners own, and the cases quote real figures.
 * @returns {string[]} one sentence for each thing that does not hold
 */
export function check(tables) {
  return [
    ...references(tables),
    ...people(tables),
    ...series(tables),
    ...suites(tables),
    ...targetSteps(tables),
    ...cases(tables),
  ];
}

const keys = (rows, ...columns) => new Set(rows.map((row) => columns.map((column) => row[column]).join(' ')));

/** Rows whose reference is not among the known keys; an empty reference counts as none. */
function dangling(table, rows, columns, known) {
  return rows
    .map((row) => columns.map((column) => row[column]).join(' '))
    .filter((key) => key.trim() !== '' && !known.has(key))
    .map((key) => `${table}: no such ${columns.join(' and ')} "${key}"`);
}

function references(t) {
  const organisations = keys(t.organisations, 'code');
  const partnerships = keys(t.partnerships, 'code');
  const tenants = new Set([...organisations, ...partnerships]);
  const emails = keys(t.people, 'email');
  const indicators = keys(t.indicators, 'tenant', 'code');
  const members = keys(t.memberships, 'partnership', 'organisation');
  const suiteKeys = keys(t.suites, 'partnership', 'suite');
  const themes = keys(t.themes, 'partnership', 'code');
  const shared = t.indicators.filter(({ tenant }) => partnerships.has(tenant));
  return [
    ...dangling('memberships', t.memberships, ['partnership'], partnerships),
    ...dangling('memberships', t.memberships, ['organisation'], organisations),
    ...dangling('appointments', t.appointments, ['email'], emails),
    ...dangling('appointments', t.appointments, ['tenant'], tenants),
    ...dangling('appointments', t.appointments, ['organisation'], organisations),
    ...dangling('indicators', t.indicators, ['tenant'], tenants),
    ...dangling('indicators', t.indicators, ['deputy_email'], emails),
    ...dangling('indicators', shared, ['tenant', 'theme'], themes),
    ...dangling('feeds', t.feeds, ['partnership', 'indicator'], indicators),
    ...dangling('feeds', t.feeds, ['organisation', 'organisation_indicator'], indicators),
    ...dangling('feeds', t.feeds, ['partnership', 'organisation'], members),
    ...dangling('suite_indicators', t.suite_indicators, ['partnership', 'indicator'], indicators),
    ...dangling('suite_indicators', t.suite_indicators, ['partnership', 'suite'], suiteKeys),
    ...dangling('observations', t.observations, ['organisation', 'indicator'], indicators),
    ...dangling('targets', t.targets, ['tenant', 'indicator'], indicators),
    ...dangling('comparators', t.comparators, ['partnership', 'indicator'], indicators),
    ...dangling('criteria', t.criteria, ['tenant'], tenants),
    ...dangling('budget_headings', t.budget_headings, ['organisation'], organisations),
    ...dangling('budget_headings', t.budget_headings, ['holder_email'], emails),
    ...duplicates('indicators', t.indicators, ['tenant', 'code']),
    ...duplicates('people', t.people, ['email']),
    ...duplicates('feeds', t.feeds, ['partnership', 'indicator', 'organisation']),
    ...duplicates('comparators', t.comparators, ['partnership', 'indicator', 'area_code', 'period_start']),
  ];
}

function duplicates(table, rows, columns) {
  const seen = new Set();
  return rows
    .map((row) => columns.map((column) => row[column]).join(' '))
    .filter((key) => seen.has(key) || !seen.add(key))
    .map((key) => `${table}: "${key}" stands twice`);
}

/** Each owner holds an owner's appointment where the indicator lives, and each organisation has its four roles. */
function people(t) {
  const held = keys(t.appointments, 'email', 'tenant', 'role');
  const partnerships = keys(t.partnerships, 'code');
  const owners = t.indicators
    .filter(({ tenant, code, owner_email }) => {
      if (held.has(`${owner_email} ${tenant} indicator_owner`)) return false;
      const feeding = t.feeds.filter((feed) => feed.partnership === tenant && feed.indicator === code);
      return !feeding.some(({ organisation }) => held.has(`${owner_email} ${organisation} indicator_owner`));
    })
    .map(({ tenant, code, owner_email }) => `indicators: ${owner_email} is no owner for ${tenant} ${code}`);
  const inRole = keys(t.appointments, 'tenant', 'role');
  const needed = ['partner_lead', 'reporting_officer', 'indicator_owner', 'budget_holder'];
  const unfilled = t.organisations.flatMap(({ code }) =>
    needed
      .filter((role) => !inRole.has(`${code} ${role}`))
      .map((role) => `appointments: ${code} has no ${role}`),
  );
  const reporting = keys(t.indicators, 'tenant');
  const silent = t.organisations
    .filter(({ code }) => !reporting.has(code) && !partnerships.has(code))
    .map(({ code }) => `indicators: ${code} reports nothing`);
  return [...owners, ...unfilled, ...silent];
}

function series(t) {
  const observed = keys(t.observations, 'organisation', 'indicator');
  const partnerships = keys(t.partnerships, 'code');
  const kinds = new Map(t.indicators.map((row) => [`${row.tenant} ${row.code}`, row]));
  const empty = t.indicators
    .filter(({ tenant, code }) => !partnerships.has(tenant) && !observed.has(`${tenant} ${code}`))
    .map(({ tenant, code }) => `observations: none for ${tenant} ${code}`);
  const wrong = t.observations
    .filter((row) => {
      const { value_kind, multiplier } = kinds.get(`${row.organisation} ${row.indicator}`);
      if (!Number.isFinite(Number(row.value)) || row.value === '') return true;
      if (value_kind === 'value') return row.numerator !== '' || row.denominator !== '';
      return Math.abs((row.numerator / row.denominator) * multiplier - row.value) > 1e-9;
    })
    .map((row) => `observations: ${row.organisation} ${row.indicator} ${row.period_label} is not right`);
  return [
    ...empty,
    ...wrong,
    ...duplicates('observations', t.observations, ['organisation', 'indicator', 'period_start']),
  ];
}

function suites(t) {
  return t.suites
    .filter(({ key }) => key === 'true')
    .map(({ partnership, suite }) => ({
      suite: `${partnership} ${suite}`,
      size: t.suite_indicators.filter((row) => row.partnership === partnership && row.suite === suite).length,
    }))
    .filter(({ size }) => size < 20 || size > 30)
    .map(({ suite, size }) => `suites: the key suite ${suite} has ${size} indicators, not 20 to 30`);
}

/** Steps of one indicator may not overlap; every judged partnership indicator has a target for its latest figure. */
function targetSteps(t) {
  const overlapping = t.targets
    .filter((a) =>
      t.targets.some(
        (b) =>
          a !== b &&
          a.tenant === b.tenant &&
          a.indicator === b.indicator &&
          a.starts <= b.ends &&
          b.starts <= a.ends,
      ),
    )
    .map(
      ({ tenant, indicator, starts }) => `targets: ${tenant} ${indicator} from ${starts} overlaps another`,
    );
  const judged = new Set(
    t.indicators
      .filter(({ polarity }) => polarity !== 'neutral')
      .map(({ tenant, code }) => `${tenant} ${code}`),
  );
  const missing = standingsOf(t)
    .filter(({ partnership, code, latest }) => judged.has(`${partnership} ${code}`) && latest === 'noTarget')
    .map(({ partnership, code }) => `targets: none for the latest figure of ${partnership} ${code}`);
  return [...overlapping, ...missing];
}

/** Every figure that a case quotes is in the tables, and every person, organisation and heading it names exists. */
function cases(t) {
  const emails = keys(t.people, 'email');
  const headings = keys(t.budget_headings, 'organisation', 'code');
  const compared = keys(t.comparators, 'partnership', 'indicator', 'area_code', 'period_label', 'value');
  const feedOf = new Map(
    t.feeds.map((feed) => [
      `${feed.partnership} ${feed.indicator}`,
      `${feed.organisation} ${feed.organisation_indicator}`,
    ]),
  );
  const observed = keys(t.observations, 'organisation', 'indicator', 'period_label', 'value');
  const quoted = (one, indicator, { period_label, value }) =>
    observed.has(`${feedOf.get(`${one.partnership} ${indicator}`)} ${period_label} ${value}`);
  return t.cases.flatMap((one) => {
    const asks = one.steps.flatMap(({ plan }) => plan?.resourcesAsked ?? []);
    return [
      ...one.figures.filter((figure) => !quoted(one, one.indicator, figure)),
      ...(one.related ?? []).filter((figure) => !quoted(one, figure.indicator, figure)),
      ...(one.comparators ?? []).filter(
        ({ area_code, period_label, value }) =>
          !compared.has(`${one.partnership} ${one.indicator} ${area_code} ${period_label} ${value}`),
      ),
      ...one.steps.map(({ by }) => by).filter((by) => by !== null && !emails.has(by)),
      ...asks.flatMap((ask) =>
        [`${ask.fromOrganisation} ${ask.fromHeading}`, `${ask.toOrganisation} ${ask.toHeading}`].filter(
          (heading) => !headings.has(heading),
        ),
      ),
    ].map((wrong) => `cases: ${one.key} names what is not there: ${JSON.stringify(wrong)}`);
  });
}
