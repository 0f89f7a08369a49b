/** The first day of a year of each kind, as month and day. */
const YEAR_STARTS = { financial_year: '04-01', academic_year: '09-01', annual: '01-01' };

/**
 * Dated target steps from the catalogue's short form: either one step from `starts` to `ends`, or one step a year
 * from the year `from`, of the kind named by `every`. Values and tolerances are in the indicator's own unit.
 * Targets are invented for the example. A measure without targets has none.
 * @returns {{ starts: string, ends: string, value: number, tolerance_below: number, tolerance_above: number }[]}
 */
export function stepsOf(targets) {
  if (!targets) return [];
  const tolerances = { tolerance_below: targets.below, tolerance_above: targets.above };
  if (targets.starts) {
    return [{ starts: targets.starts, ends: targets.ends, value: targets.value, ...tolerances }];
  }
  return targets.values.map((value, i) => {
    const starts = `${targets.from + i}-${YEAR_STARTS[targets.every]}`;
    return {
      starts,
      ends: dayBefore(`${targets.from + i + 1}-${YEAR_STARTS[targets.every]}`),
      value,
      ...tolerances,
    };
  });
}

function dayBefore(isoDay) {
  return new Date(Date.parse(isoDay) - 86_400_000).toISOString().slice(0, 10);
}
