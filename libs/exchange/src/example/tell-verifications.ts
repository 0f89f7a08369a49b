import { addDays, type LocalDate } from '#kernel/local-date';
import { isWorkingDay } from '#kernel/working-days';
import type { ScriptedCase } from './case-script.ts';
import type { ExampleRow } from './example-tables.ts';
import { historyDay, signedOn } from './tell-figures.ts';
import type { Happening, Telling } from './telling.ts';

type Observation = ExampleRow<'observations'>;

/**
 * How signed figures were checked: in an organisation with a data verifier each figure that came after the history is
 * verified on the next working day, but for those that the files say were sent back. What was signed last is still
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
        if (signed <= history || day >= telling.lastDay) return [];
        const what = `${row.indicator} of ${row.period_start} checked in ${row.organisation}`;
        const reason = sentBack?.reason ?? null;
        return [
          {
            at: telling.at(day, 10, 30),
            what,
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
  // A figure of a period that nobody was asked for came in with others and has no return of its own.
  if (expectedVersion === null) return;
  const checked = { organisationIndicatorId, periodStart: row.period_start, expectedVersion };
  await telling.done(
    what,
    reason === null
      ? place.useCases.verifyReturn(actor, checked)
      : place.useCases.sendBackReturn(actor, { ...checked, reason }),
  );
}
