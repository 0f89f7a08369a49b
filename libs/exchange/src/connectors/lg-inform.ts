import type { SeriesAnswer, SeriesAsked, SeriesFigure, SeriesSource } from '#application/ports/series-source';
import { fetchText, OTHERWISE, SourceTrouble, type FetchRules } from './fetch-text.ts';

/** Milliseconds, fewer than a page waits; and bytes. */
const RULES: FetchRules = { patience: 7_000, most: 8 * 1024 * 1024 };

/** Periods asked for: as many as the longest monthly series shown together has. */
const PERIODS = 120;

/**
 * LG Inform Plus of the Local Government Association: `data.table` with a metric type, areas and the latest periods, and
 * a key that the operator was given. Each record names its area and period and has the raw value
 * (developertools.esd.org.uk).
 */
export class LgInform implements SeriesSource {
  readonly code = 'lg-inform';
  readonly name = 'LG Inform';
  readonly host: string;
  readonly seriesHint = 'The number of the metric type there, such as 3281.';
  readonly seriesPattern = /^\d{1,6}$/;

  constructor(
    private readonly base: URL,
    private readonly key: string,
    private readonly rules: Partial<FetchRules> = {},
  ) {
    this.host = base.host;
  }

  async fetch({ series, areas, fromYear }: SeriesAsked): Promise<SeriesAnswer> {
    const address = new URL(`${this.base.pathname.replace(/\/$/, '')}/data.table`, this.base);
    address.search = new URLSearchParams({
      'value.valueType': 'raw',
      metricType: series,
      area: areas.join(','),
      period: `latest:${PERIODS}`,
      columnGrouping: 'metricType',
      rowGrouping: 'area',
      ApplicationKey: this.key,
    }).toString();
    try {
      return figuresIn(await fetchText(address, { ...RULES, ...this.rules }), areas, fromYear);
    } catch (error) {
      if (error instanceof SourceTrouble) return { ok: false, message: error.message };
      throw error;
    }
  }
}

function figuresIn(text: string, areas: readonly string[], fromYear: number): SeriesAnswer {
  const records = recordsOf(text);
  if (!records) return { ok: false, message: OTHERWISE };
  const figures = records.flatMap((record): SeriesFigure[] => {
    const [areaCode, period] = [wordIn(record, 'areaIdentifier'), wordIn(record, 'periodLabel')];
    const value = wordIn(record, 'value');
    const year = Number(/\d{4}/.exec(period)?.[0] ?? Number.NaN);
    if (!areas.includes(areaCode) || value === '' || value === 'null' || year < fromYear) return [];
    return [{ period, areaCode, areaName: wordIn(record, 'areaLabel'), value }];
  });
  return { ok: true, figures };
}

/** The records of an answer; null when it is no list of records. */
function recordsOf(text: string): object[] | null {
  try {
    const answer: unknown = JSON.parse(text);
    if (!Array.isArray(answer)) return null;
    const records = answer.filter((one): one is object => typeof one === 'object' && one !== null);
    return records.length === answer.length && records.every((one) => 'areaIdentifier' in one)
      ? records
      : null;
  } catch {
    return null;
  }
}

function wordIn(record: object, field: string): string {
  const value: unknown = Object.entries(record).find(([name]) => name === field)?.[1];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
