import { CsvError, parse } from 'csv-parse/sync';
import type { SeriesAnswer, SeriesAsked, SeriesFigure, SeriesSource } from '#application/ports/series-source';
import { fetchText, OTHERWISE, SourceTrouble, type FetchRules } from './fetch-text.ts';

/** Milliseconds, fewer than a page waits; and bytes. */
const RULES: FetchRules = { patience: 7_000, most: 8 * 1024 * 1024 };

/**
 * The data service of “Explore local statistics” of the Office for National Statistics: `api/v1/data.csv` with an
 * indicator, areas and times, where a period is written as its first day and its length (`2023-04-01/P1Y`). Described in
 * the wiki of github.com/ONSdigital/els-api-poc; it calls itself a prototype.
 */
export class ExploreLocalStatistics implements SeriesSource {
  readonly code = 'explore-local-statistics';
  readonly name = 'ONS Explore local statistics';
  readonly host: string;
  readonly seriesHint = 'The name of the indicator in its address there, such as employment-rate.';
  readonly seriesPattern = /^[a-z0-9]+(?:-[a-z0-9]+){0,30}$/;

  constructor(
    private readonly base: URL,
    private readonly rules: Partial<FetchRules> = {},
  ) {
    this.host = base.host;
  }

  async fetch({ series, areas, fromYear }: SeriesAsked): Promise<SeriesAnswer> {
    const address = new URL(`${this.base.pathname.replace(/\/$/, '')}/api/v1/data.csv`, this.base);
    address.search = new URLSearchParams({
      indicator: series,
      geo: areas.join(','),
      time: `${fromYear},latest`,
      includeNames: 'true',
    }).toString();
    try {
      return figuresIn(await fetchText(address, { ...RULES, ...this.rules }), areas);
    } catch (error) {
      if (error instanceof SourceTrouble) return { ok: false, message: error.message };
      throw error;
    }
  }
}

function figuresIn(text: string, areas: readonly string[]): SeriesAnswer {
  const [headings = [], ...rows] = rowsOf(text);
  const at = (name: string): number => headings.indexOf(name);
  const [code, name, period, value] = [at('areacd'), at('areanm'), at('period'), at('value')];
  if (Math.min(code, name, period, value) < 0) return { ok: false, message: OTHERWISE };
  const figures = rows.map((row): SeriesFigure => ({
    // The first day, without the length.
    period: row[period]?.split('/')[0]?.slice(0, 10) ?? '',
    areaCode: row[code] ?? '',
    areaName: row[name] ?? '',
    value: row[value]?.trim() ?? '',
  }));
  return { ok: true, figures: figures.filter((one) => areas.includes(one.areaCode) && one.value !== '') };
}

/** The rows of an answer, the headings first; none when it is not written as CSV. */
function rowsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [];
  }
}
