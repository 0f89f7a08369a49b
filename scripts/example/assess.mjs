/**
 * The status of one figure against its target, for the builder's summary only: the product has its own rule, with its
 * own tests. `tolerance_below` and `tolerance_above` are equal wherever lower is better, so either reading agrees.
 * @returns {'exceeding' | 'green' | 'amber' | 'red' | 'noTarget'}
 */
export function statusOf(polarity, value, target) {
  if (!target || polarity === 'neutral') return 'noTarget';
  const [goal, below, above] = [target.value, target.tolerance_below, target.tolerance_above].map(Number);
  if (polarity === 'on_target') {
    if (value >= goal - below && value <= goal + above) return 'green';
    return value >= goal - 2 * below && value <= goal + 2 * above ? 'amber' : 'red';
  }
  const lead = polarity === 'higher' ? value - goal : goal - value;
  const [miss, beat] = polarity === 'higher' ? [below, above] : [above, below];
  // Rounded, so that 0.1 + 0.2 is 0.3.
  const gap = Number(lead.toFixed(9));
  if (gap > beat) return 'exceeding';
  if (gap >= 0) return 'green';
  return gap >= -miss ? 'amber' : 'red';
}

/** The target whose dates hold the whole period, or undefined. */
export function targetFor(targets, period) {
  return targets.find(({ starts, ends }) => starts <= period.period_start && period.period_end <= ends);
}

/** A partnership indicator's series, made from its organisations' figures by its declared aggregation. */
export function combine(indicator, contributions) {
  const byPeriod = grouped(contributions, (row) => row.period_start);
  const contributors = new Set(contributions.map((row) => row.organisation)).size;
  return [...byPeriod.values()]
    .filter((rows) => rows.length === contributors)
    .map((rows) => ({ ...rows[0], value: combined(indicator, rows) }))
    .sort((a, b) => (a.period_start < b.period_start ? -1 : 1));
}

function combined({ aggregation, multiplier }, rows) {
  const sum = (column) => rows.reduce((total, row) => total + Number(row[column]), 0);
  if (aggregation === 'sum') return sum('value');
  if (aggregation === 'mean') return sum('value') / rows.length;
  if (aggregation === 'ratio') return (sum('numerator') / sum('denominator')) * Number(multiplier);
  return Number(rows[0].value);
}

function grouped(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return groups;
}
