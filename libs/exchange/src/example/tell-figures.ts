import { addDays, type LocalDate } from '#kernel/local-date';
import type { ScriptedCase, When } from './case-script.ts';
import type { ExampleRow } from './example-tables.ts';
import { grouped, type Happening, type Telling } from './telling.ts';

/** Days between a period's end and the day its figure is signed. */
const publicationLag = 10;
/** Working days between the signing that opens a scripted case, or is behind a target, and its first step. */
const noticeDays = 2;

/** The day of a step. */
export function dayOf(telling: Telling, { on, daysAgo }: When): LocalDate {
  return on ?? telling.workingDaysBefore(telling.today, daysAgo ?? 0);
}

/**
 * The day on which the history of an organisation's own indicator is signed: shortly before the first step of a scripted
 * case that turns on it or the proposal of a target for it, else the story's last.
 */
export function historyDay(
  telling: Telling,
  cases: readonly ScriptedCase[],
  organisation: string,
  indicator: string,
): LocalDate {
  const { feeds, target_proposals: proposals } = telling.tables;
  const feedsInto = (one: { tenant: string; indicator: string }): boolean =>
    feeds.some(
      (feed) =>
        feed.organisation === organisation &&
        feed.organisation_indicator === indicator &&
        feed.partnership === one.tenant &&
        feed.indicator === one.indicator,
    );
  const turning = cases.filter((one) => feedsInto({ tenant: one.partnership, indicator: one.indicator }));
  const firstSteps = [
    ...turning.flatMap(({ steps }) => steps.slice(0, 1).map((step) => dayOf(telling, step))),
    ...proposals
      .filter(feedsInto)
      .map((one) => telling.workingDaysBefore(telling.today, one.working_days_ago)),
  ];
  return telling.notAfterLast(
    firstSteps.map((day) => telling.workingDaysBefore(day, noticeDays)).sort()[0] ?? telling.lastDay,
  );
}

/** A figure, or why there is none. */
type Said = ExampleRow<'observations'> | ExampleRow<'missing_figures'>;

/** The day on which one figure is signed: with the history, or later as it came. */
export function signedOn(telling: Telling, history: LocalDate, row: Pick<Said, 'period_end'>): LocalDate {
  const day = telling.notAfterLast(addDays(row.period_end, publicationLag));
  return day > history ? day : history;
}

/**
 * How the figures came in. Each organisation's partner lead signs the history of a measure at once; where a scripted
 * case turns on it, shortly before the case's first step, with what was known then. Later figures come as they came.
 */
export function tellFigures(telling: Telling, cases: readonly ScriptedCase[]): Happening[] {
  const { tables } = telling;
  return grouped(tables.observations, (row) => `${row.organisation} ${row.indicator}`).flatMap(
    ([key, rows]) => {
      const [organisation = '', indicator = ''] = key.split(' ');
      const history = historyDay(telling, cases, organisation, indicator);
      const missing = tables.missing_figures.filter((row) => `${row.organisation} ${row.indicator}` === key);
      const said: Said[] = [...rows, ...missing];
      return grouped(said, (row) => signedOn(telling, history, row)).map(([day, arrived]): Happening => {
        const what = `figures of ${indicator} signed by ${organisation} on ${day}`;
        return {
          at: telling.at(day, 9, 50),
          what,
          alongside: true,
          run: () => sign(telling, organisation, indicator, arrived, what),
        };
      });
    },
  );
}

const NO_FIGURE = { value: null, numerator: null, denominator: null };

async function sign(
  telling: Telling,
  organisation: string,
  indicator: string,
  rows: Said[],
  what: string,
): Promise<void> {
  const lead = telling.holder({ tenant: organisation, role: 'partner_lead' });
  const answer = telling.place.useCases.importReturns(await telling.as(lead.email, organisation), {
    organisationIndicatorId: telling.directory.indicators.get(`${organisation} ${indicator}`),
    rows: rows.map((row) => ({
      periodStart: row.period_start,
      ...('kind' in row
        ? { ...NO_FIGURE, missing: { kind: row.kind, reason: row.reason } }
        : { value: row.value, numerator: row.numerator, denominator: row.denominator }),
      commentary: null,
    })),
    reason: `Published figures, from ${rows.find((row) => 'source_file' in row)?.source_file ?? 'the source'}.`,
    explanation: 'As published by the source.',
  });
  await telling.done(what, answer);
}
