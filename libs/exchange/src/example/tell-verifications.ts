import { addDays, type LocalDate } from '#kernel/local-date';
import { isWorkingDay } from '#kernel/working-days';
import type { ScriptedCase } from './case-script.ts';
import type { ExampleRow } from './example-tables.ts';
import { historyDay, signedOn } from './tell-figures.ts';
import type { Happening, Telling } from './telling.ts';

type Observation = ExampleRow<'observations'>;

/**
 * How signed figures were checked: in an organisation with a data verifier each figure that was asked for is verified on
 * the next working day, but for those that the files say were sent back. What was signed last is still
 * waiting.
 */
export function tellVerifications(telling: Telling, cases: readonly ScriptedCase[]): Happening[] {
  const { tables } = telling;
  const verifiers = tables.appointments.filter(({ role }) => role === 'data_verifier');
  return verifiers.flatMap((verifier) =>
    tables.observations
      .filter(({ organisation }) => organisation === verifier.tenant)
      .flatMap((row): Happening[] => {
        const history = historyDay(telling, cases, row.organisation, row.indicator);
        const signed = signedOn(telling, history, row);
        const sentBack = tables.sent_back.find((one) => keyOf(one) === keyOf(row));
        const day = sentBack
          ? telling.workingDaysBefore(telling.today, sentBack.working_days_ago)
          : nextWorkingDay(signed);
        if (day >= telling.lastDay || !mayHaveReturn(telling, history, row)) return [];
        const what = `${row.indicator} of ${row.period_start} checked in ${row.organisation}`;
        const reason = sentBack?.reason ?? null;
        return [
          {
            at: telling.at(day, 10, 30),
            what,
            alongside: true,
            run: () => check(telling, verifier.email, row, reason, what),
          },
        ];
      }),
  );
}

const keyOf = ({
  organisation,
  indicator,
  period_start,
}: Pick<Observation, 'organisation' | 'indicator' | 'period_start'>) =>
  `${organisation} ${indicator} ${period_start}`;

/** Whether a figure came after the history, or is the newest of it: of earlier ones nobody was asked. */
function mayHaveReturn(telling: Telling, history: LocalDate, row: Observation): boolean {
  if (signedOn(telling, history, row) > history) return true;
  return !telling.tables.observations.some(
    (other) =>
      other.organisation === row.organisation &&
      other.indicator === row.indicator &&
      other.period_start > row.period_start &&
      signedOn(telling, history, other) <= history,
  );
}

function nextWorkingDay(day: LocalDate): LocalDate {
  const next = addDays(day, 1);
  return isWorkingDay(next, 'england-and-wales') ? next : nextWorkingDay(next);
}

async function check(
  telling: Telling,
  email: string,
  row: Observation,
  reason: string | null,
  what: string,
): Promise<void> {
  const { place, directory } = telling;
  const actor = await telling.as(email, row.organisation);
  const organisationIndicatorId = directory.indicators.get(`${row.organisation} ${row.indicator}`);
  const expectedVersion = await place.returnVersion(actor, organisationIndicatorId, row.period_start);
  // A figure that came in with history has no return of its own, unless its period was being asked for that day.
  if (expectedVersion === null) return;
  const checked = { organisationIndicatorId, periodStart: row.period_start, expectedVersion };
  await telling.done(
    what,
    reason === null
      ? place.useCases.verifyReturn(actor, checked)
      : place.useCases.sendBackReturn(actor, { ...checked, reason }),
  );
}
