import { londonDateOf, partsOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { FieldChecks } from '../place/field-checks.ts';
import type { SeriesAsked, SeriesFigure, SeriesSource } from '../ports/series-source.ts';
import { receiveImport } from './receive-import.use-case.ts';

export interface BringInSeries {
  tenantId: string;
  /** Code of a connected source. */
  source: string;
  /** The measure that the figures are for. */
  indicatorId: string;
  series: string;
  areas: string[];
  fromYear: number;
}

/** A GSS code, as the Office for National Statistics gives them. */
const GSS = /^[EWSNKJ]\d{8}$/;
const MOST_AREAS = 200;
const EARLIEST = 1980;

/**
 * Fetches a series from a connected source and hands it to the import job as a file of this person's, where it is looked
 * at, put right and confirmed as any file is; nothing comes in by itself. Whoever may not bring files in there causes no
 * request to the source. What had figures is remembered with the measure, so that the next time is one press.
 */
export async function bringInSeries(
  deps: Deps,
  sources: readonly SeriesSource[],
  actor: Actor,
  input: BringInSeries,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const asked = await checked(deps, sources, actor, input);
  if (asked.kind !== 'done') return asked;
  const { source, code, shared, today } = asked.value;
  const answer = await source.fetch(asked.value.asked);
  if (!answer.ok) return invalid({ field: 'source', message: answer.message });
  if (answer.figures.length === 0) {
    const message = `${source.name} has no figure of this series for these areas from ${input.fromYear} on.`;
    return invalid({ field: 'series', message });
  }
  const received = await receiveImport(deps, actor, {
    tenantId: input.tenantId,
    kind: shared ? 'comparators' : 'observations',
    fileName: `${source.name}, ${input.series.trim()}, ${today}.csv`,
    bytes: oneFile(csvOf(code, answer.figures)),
  });
  if (received.kind !== 'done') return received;
  const { tenantId, indicatorId } = input;
  const fetchedAt = deps.clock.now().toISOString();
  await deps.transactions.run([tenantId], (tx) =>
    tx.imports.rememberFetched(tenantId, {
      source: source.code,
      indicatorId,
      ...asked.value.asked,
      fetchedAt,
    }),
  );
  return received;
}

interface Asked {
  source: SeriesSource;
  asked: SeriesAsked;
  /** Code of the measure. */
  code: string;
  /** Whether it is a partnership's. */
  shared: boolean;
  today: string;
}

function checked(
  deps: Deps,
  sources: readonly SeriesSource[],
  actor: Actor,
  input: BringInSeries,
): Promise<Outcome<Asked>> {
  const { tenantId, indicatorId, fromYear } = input;
  const command = { name: 'bringInSeries', body: input, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    require(authorise(actor, 'run', 'Import', { tenantId }));
    const indicator = await tx.indicators.find(tenantId, indicatorId);
    if (!indicator) return refuse(notFound);
    const today = londonDateOf(now);
    const source = sources.find(({ code }) => code === input.source);
    const series = input.series.trim();
    const areas = [...new Set(input.areas.map((code) => code.trim().toUpperCase()))].filter(Boolean);
    const wrong = areas.find((code) => !GSS.test(code));
    new FieldChecks()
      .unless(source !== undefined, 'source', 'Choose a source that is connected.')
      .unless(
        !source || source.seriesPattern.test(series),
        'series',
        `That is no series of this publisher. ${source?.seriesHint ?? ''}`,
      )
      .unless(areas.length > 0, 'areas', 'Give the code of at least one area.')
      .unless(areas.length <= MOST_AREAS, 'areas', `Ask for ${MOST_AREAS} areas at most.`)
      .unless(wrong === undefined, 'areas', `“${wrong ?? ''}” is no code of an area, such as E08000009.`)
      .unless(
        Number.isInteger(fromYear) && fromYear >= EARLIEST && fromYear <= partsOf(today).year,
        'fromYear',
        `Enter a year from ${EARLIEST} to ${partsOf(today).year}.`,
      )
      .unless(indicator.retiredAt === null, 'indicatorId', 'This measure is retired.')
      .refuseIfAny();
    if (!source) return refuse(notFound);
    const shared = (await tx.cases.partnership(tenantId, now)) !== null;
    return { source, asked: { series, areas, fromYear }, code: indicator.code, shared, today };
  });
}

/** The figures in the layout that files of observations have. */
function csvOf(indicator: string, figures: readonly SeriesFigure[]): string {
  const lines = figures.map(({ period, areaCode, areaName, value }) =>
    [period, areaCode, areaName, indicator, value].map(quoted).join(','),
  );
  return ['period,area_code,area_name,indicator,value', ...lines, ''].join('\r\n');
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

async function* oneFile(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}
