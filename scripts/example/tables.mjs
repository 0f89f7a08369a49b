import { lagDays, typedPeriod } from './periods.mjs';
import { seriesOf } from './read-source.mjs';
import { LICENCE, SOURCES, attribution } from './sources.mjs';
import { stepsOf } from './targets.mjs';

const PLACE = 'trafford-partnership';
const SHARED = 'three-councils';
const SHARED_MEMBERS = ['trafford-council', 'bury-council', 'stockport-council'];
const SHARED_OWNERS = { owner: 'shared', deputy: 'shared.deputy' };

/** Who stands in for each named owner; an owner not named here is deputised by the reporting officer. */
const DEPUTIES = {
  waste: 'climate',
  climate: 'waste',
  growth: 'climate',
  learning: 'joint',
  care: 'joint',
  joint: 'learning',
  practices: 'owner.health',
  'owner.health': 'practices',
};

/** A file of the same theme whose areas are exactly the theme's comparison group, England included. */
const COMPARISON_GROUPS = {
  children: 'children/neet.csv',
  climate: 'climate/licensed_vehicles.csv',
  economy: 'climate/licensed_vehicles.csv',
  health: 'health/social_care_satisfaction.csv',
};

/** Comparators are kept for this many of the latest periods: two and a half years of months. */
const COMPARED_PERIODS = 30;

const mail = (name) => `${name}@example.org`;

/**
 * Every generated table of the example, as arrays of row objects in column order.
 * @param measures catalogue entries with their `theme`
 * @param organisations rows of organisations.csv
 */
export function buildTables({ measures, organisations, rowsOf }) {
  const tables = {
    indicators: [],
    feeds: [],
    suite_indicators: [],
    observations: [],
    targets: [],
    comparators: [],
  };
  const gss = new Map(organisations.map(({ code, gss_code }) => [code, gss_code]));
  const positions = new Map();

  for (const measure of measures) {
    const reporters = measure.shared ? SHARED_MEMBERS : [measure.by];
    const firstDays = new Map();
    const reportedBy = new Map(
      reporters.map((organisation) => [
        organisation,
        observationsOf(measure, organisation, gss.get(organisation), rowsOf),
      ]),
    );
    const lag = lagDays([...reportedBy.values()].flat().map(({ period_end }) => period_end));
    for (const organisation of reporters) {
      const reported = reportedBy.get(organisation);
      tables.indicators.push(
        indicatorRow(measure, organisation, measure.own, ownersOf(measure, organisation), lag),
      );
      tables.observations.push(...reported);
      firstDays.set(organisation, reported[0]?.period_start);
    }
    for (const place of placesOf(measure)) {
      tables.indicators.push(
        indicatorRow({ ...measure, ...place }, place.partnership, place.code, place.owners, lag),
      );
      for (const organisation of place.contributors) {
        tables.feeds.push({
          partnership: place.partnership,
          indicator: place.code,
          organisation,
          organisation_indicator: measure.own,
          starts: firstDays.get(organisation),
        });
      }
      const suite = `${place.partnership} ${place.suite}`;
      positions.set(suite, (positions.get(suite) ?? 0) + 1);
      tables.suite_indicators.push({
        partnership: place.partnership,
        suite: place.suite,
        indicator: place.code,
        position: positions.get(suite),
        theme: measure.theme,
      });
      tables.targets.push(...targetRows(place));
      tables.comparators.push(...comparatorsOf(measure, place, gss, rowsOf));
    }
  }
  return tables;
}

/** The partnership indicators that a measure feeds: none for one that its organisation keeps to itself. */
function placesOf(measure) {
  const places = [];
  if (measure.code) {
    places.push({
      partnership: PLACE,
      code: measure.code,
      suite: measure.suite,
      contributors: [measure.by],
      aggregation: measure.from.numerator ? 'ratio' : 'latest',
      targets: measure.targets,
      caveat: measure.caveat,
      owners: ownersOf(measure, measure.by),
    });
  }
  if (measure.shared) {
    places.push({
      partnership: SHARED,
      suite: 'shared',
      contributors: SHARED_MEMBERS,
      caveat: measure.caveat,
      ...measure.shared,
      targets: measure.shared.targets,
      owners: SHARED_OWNERS,
    });
  }
  return places;
}

function ownersOf(measure, organisation) {
  const key = organisation.replace(/^trafford-|-council$/g, '');
  const owner = organisation === measure.by && measure.owner ? measure.owner : `owner.${key}`;
  return { owner, deputy: DEPUTIES[owner] ?? `officer.${key}` };
}

function indicatorRow(measure, tenant, code, { owner, deputy }, lag) {
  const source = SOURCES[measure.source];
  return {
    tenant,
    code,
    title: measure.title,
    definition: measure.definition,
    theme: measure.theme,
    level: measure.level,
    kind: measure.kind,
    origin: measure.origin,
    polarity: measure.polarity,
    unit: measure.unit,
    unit_label: measure.unitLabel,
    decimals: measure.decimals,
    frequency: measure.frequency,
    reporting_lag_days: lag,
    value_kind: measure.from.numerator ? 'ratio' : 'value',
    multiplier: measure.multiplier ?? 1,
    numerator_label: measure.from.numerator ? (measure.numeratorLabel ?? '') : '',
    denominator_label: measure.from.numerator ? (measure.denominatorLabel ?? '') : '',
    aggregation: measure.aggregation ?? '',
    owner_email: mail(owner),
    deputy_email: mail(deputy),
    portfolio: measure.theme,
    priority: measure.priority,
    source_title: source.title,
    source_publisher: source.publisher,
    source_url: source.url,
    licence: LICENCE,
    attribution: attribution(source),
    caveat: measure.caveat,
  };
}

function observationsOf(measure, organisation, areaCode, rowsOf) {
  // A body without an area code of its own reports the borough's figures.
  return seriesOf(rowsOf, measure, areaCode || 'E08000009')
    .map(({ label, value, numerator, denominator }) => {
      const { start, end } = typedPeriod(label, measure.frequency);
      return {
        organisation,
        indicator: measure.own,
        period_label: label,
        period_start: start,
        period_end: end,
        value,
        numerator,
        denominator,
        status: 'final',
        source_file: measure.from.file,
      };
    })
    .sort((a, b) => (a.period_start < b.period_start ? -1 : 1));
}

function targetRows(place) {
  return stepsOf(place.targets).map((step) => ({
    tenant: place.partnership,
    indicator: place.code,
    ...step,
    basis: 'Example target set by the Goldthread project, not by the council.',
  }));
}

/** Other areas' figures for the same measure; sums over several councils have no like to be compared with. */
function comparatorsOf(measure, place, gss, rowsOf) {
  if (measure.compare === false || place.aggregation === 'mean') return [];
  const own = new Set(place.contributors.map((organisation) => gss.get(organisation) || 'E08000009'));
  const latest = [...new Set(seriesOf(rowsOf, measure, [...own][0]).map(({ label }) => label))]
    .sort((a, b) =>
      typedPeriod(a, measure.frequency).start < typedPeriod(b, measure.frequency).start ? -1 : 1,
    )
    .slice(-COMPARED_PERIODS);
  const areas = new Map(
    rowsOf(COMPARISON_GROUPS[measure.theme]).map(({ area_code, area_name }) => [area_code, area_name]),
  );
  return [...areas]
    .filter(([code]) => !own.has(code))
    .flatMap(([code, name]) =>
      seriesOf(rowsOf, measure, code)
        .filter(({ label }) => latest.includes(label))
        .map(({ label, value }) => {
          const { start, end } = typedPeriod(label, measure.frequency);
          return {
            partnership: place.partnership,
            indicator: place.code,
            area_code: code,
            area_name: name,
            period_label: label,
            period_start: start,
            period_end: end,
            value,
          };
        })
        .sort((a, b) => (a.period_start < b.period_start ? -1 : 1)),
    );
}
