import { GROWING } from '../growth/measure-growth.ts';
import type { GrowthResults } from '../growth/measure-growth.ts';
import type { BenchSettings } from '../settings.ts';
import { table, WORK_WORDS } from './tables.ts';

/** What the reads cost over much data beside little, as Markdown. */
export function growthText({ connections }: BenchSettings, results: GrowthResults | null): string[] {
  if (!results) return [];
  const { measurements, observations } = results;
  const rows = GROWING.flatMap((work) =>
    connections.map((c) => {
      const little = measurements.medians({ work, variant: 'little', connections: c });
      const much = measurements.medians({ work, variant: 'much', connections: c });
      if (!little || !much) return [];
      const rates = [little, much].map(({ perSecond }) => perSecond.toFixed(0));
      return [WORK_WORDS[work], String(c), ...rates, `${(little.perSecond / much.perSecond).toFixed(2)} ×`];
    }),
  );
  const number = (count: number): string => count.toLocaleString('en-GB');
  return [
    '## As the data grows',
    `Requests per second of trusted documents over ${number(observations.little)} and over ${number(observations.much)} observations, ` +
      'and how many times as long a request takes over the larger.',
    table([
      ['Work', 'At once', 'Over little', 'Over much', 'Takes'],
      ...rows.filter((row) => row.length > 0),
    ]),
  ];
}
