import { combine, statusOf, targetFor } from './assess.mjs';

/** Counts of every table, and where each partnership indicator stands on its latest figure, as printable text. */
export function summarise(tables) {
  const counts = Object.entries(tables).map(([name, rows]) => `${name}: ${rows.length}`);
  const standings = standingsOf(tables);
  const byStatus = ['exceeding', 'green', 'amber', 'red', 'noTarget'].map((status) => {
    const those = standings.filter((standing) => standing.latest === status);
    return `${status} (${those.length}): ${those.map(({ code }) => code).join(' ')}`;
  });
  const rule = (name, holds) =>
    `${name}: ${standings
      .filter(holds)
      .map(({ code }) => code)
      .join(' ')}`;
  return [
    ...counts,
    '',
    ...byStatus,
    '',
    rule('red two periods', ({ statuses }) => statuses.slice(-2).join() === 'red,red'),
    rule('exceeding two periods', ({ statuses }) => statuses.slice(-2).join() === 'exceeding,exceeding'),
    rule('worsening three periods while amber', ({ worsening, latest }) => worsening && latest === 'amber'),
    rule('worsening three periods, any status', ({ worsening }) => worsening),
    '',
    ...standings.map(
      ({ code, title, label, value, target, statuses }) =>
        `${code} ${title}: ${value} in ${label}, target ${target ?? 'none'}, last ${statuses.slice(-3).join(' ')}`,
    ),
  ].join('\n');
}

/** The assessed series of every partnership indicator. */
export function standingsOf({ indicators, feeds, observations, targets, partnerships }) {
  const places = new Set(partnerships.map(({ code }) => code));
  return indicators
    .filter(({ tenant }) => places.has(tenant))
    .map((indicator) => {
      const { tenant, code, polarity } = indicator;
      const fed = feeds.filter((feed) => feed.partnership === tenant && feed.indicator === code);
      const series = combine(
        indicator,
        observations.filter((row) =>
          fed.some(
            (feed) => feed.organisation === row.organisation && feed.organisation_indicator === row.indicator,
          ),
        ),
      );
      const own = targets.filter((target) => target.tenant === tenant && target.indicator === code);
      const statuses = series.map((point) => statusOf(polarity, point.value, targetFor(own, point)));
      const last = series.at(-1);
      return {
        partnership: tenant,
        code,
        title: indicator.title,
        label: last?.period_label,
        value: last?.value,
        target: last && targetFor(own, last)?.value,
        statuses,
        latest: statuses.at(-1),
        worsening: worsened(polarity, series.slice(-4)),
      };
    });
}

/** Whether each of the last three figures is worse than the one before it. */
function worsened(polarity, points) {
  if (points.length < 4 || !['higher', 'lower'].includes(polarity)) return false;
  const sign = polarity === 'higher' ? 1 : -1;
  return points.slice(1).every((point, i) => (point.value - points[i].value) * sign < 0);
}
