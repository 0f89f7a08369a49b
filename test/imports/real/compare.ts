import { look } from '#testing/look';
import type { BroughtIn } from './bring-in.ts';
import type { ExpectedFigure } from './expected.ts';

interface Stored {
  indicator_id: string;
  area_code: string;
  area_name: string;
  period_start: string;
  period_end: string;
  value: number;
}

/** What is stored of a file beside what it says. */
export interface Compared {
  expected: number;
  stored: number;
  /** The first differences in words, and how many there are. */
  differences: string[];
  different: number;
}

const STORED = {
  comparators: `select indicator_id, area_code, area_name, period_start::text, period_end::text, value from comparator
    where tenant_id = $1`,
  observations: `select indicator_id, '' as area_code, '' as area_name, period_start::text, period_end::text, value
    from observation where tenant_id = $1 and value is not null`,
};

/**
 * Compares every figure that a tenant has of a file with those that the file has: the measure, the area, both ends of the
 * period, and the value to the last bit.
 *
 * @param isWanted whether a figure belongs there
 */
export async function compare(
  apiUrl: string,
  tenantId: string,
  kind: keyof typeof STORED,
  { expected, measures }: BroughtIn,
  isWanted: (figure: ExpectedFigure) => boolean,
): Promise<Compared> {
  const stored = await look<Stored>(apiUrl, [tenantId], STORED[kind], [tenantId]);
  const known = new Map(stored.map((one) => [keyOf(one), one]));
  const wanted = expected.figures.filter((one) => one.value !== null && one.period && isWanted(one));
  const differences: string[] = [];
  for (const one of wanted) {
    const { period, areaCode, areaName, series } = one;
    if (!period) continue;
    const area = kind === 'comparators' ? areaCode || areaName : '';
    const key = [measures.get(series), area, period.start, period.end].join(' ');
    const found = known.get(key);
    const words = `${series}, ${areaName || areaCode}, ${one.said}: ${one.value}`;
    if (!found) differences.push(`${words} is not stored`);
    else if (!Object.is(found.value, one.value)) differences.push(`${words} is stored as ${found.value}`);
    known.delete(key);
  }
  for (const [key, { value }] of known) differences.push(`${key}: ${value} is stored and not in the file`);
  const different = differences.length;
  return { expected: wanted.length, stored: stored.length, different, differences: differences.slice(0, 5) };
}

/** Where a file names areas without codes they are told apart by name. */
function keyOf({ indicator_id, area_code, area_name, period_start, period_end }: Stored): string {
  const coded = area_code !== area_code.toLowerCase();
  return [indicator_id, coded ? area_code : area_name, period_start, period_end].join(' ');
}
