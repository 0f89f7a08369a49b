import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf, type Page } from '../../shell/page.ts';
import { bringInSeries, seriesSourcesQuery } from './series.query.ts';

interface Typed {
  readonly place: string;
  readonly source: string;
  readonly indicatorId: string;
  readonly series: string;
  readonly areas: string;
  readonly fromYear: string;
}

/** What this installation is connected to, and a form to fetch a series from there into the preview of a file. */
@Controller('imports/sources')
export class SeriesController {
  @Get()
  async show(@Query() query: Readonly<Record<string, unknown>>, @Res() res: Response): Promise<void> {
    const place = typeof query['place'] === 'string' ? query['place'] : '';
    await render(pageOf(res), { place }, null);
  }

  @Post()
  async fetch(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const again = textOf(body, 'again');
    const typed = again ? await fetchedBefore(page, again) : typedIn(body);
    const { source, indicatorId, series } = typed;
    if (!indicatorId) {
      const missing = invalid([
        { field: 'indicatorId', message: 'Choose the measure that the figures are for' },
      ]);
      return render(page, typed, missing);
    }
    const fromYear = /^\d{4}$/.test(typed.fromYear) ? Number(typed.fromYear) : 0;
    const areas = typed.areas.split(/[\s,;]+/).filter(Boolean);
    const input = { source, indicatorId, series, areas, fromYear };
    const { outcome } = await page.ask(bringInSeries, { input });
    if (!outcome) throw new ApiFault('Fetching a series was answered with nothing.');
    if (isRefusal(outcome)) return render(page, typed, outcome);
    page.redirect(`/imports/${outcome.fileImport.id}`, 'The figures were fetched. Nothing has come in yet.');
  }
}

function typedIn(body: FormBody): Typed {
  return {
    place: textOf(body, 'place'),
    source: textOf(body, 'source'),
    indicatorId: textOf(body, 'indicatorId'),
    series: textOf(body, 'series'),
    areas: textOf(body, 'areas'),
    fromYear: textOf(body, 'fromYear'),
  };
}

/** What was fetched for a measure before, as it would be typed anew; named by its source and its measure. */
async function fetchedBefore(page: Page, key: string): Promise<Typed> {
  const { seriesPlaces } = await page.ask(seriesSourcesQuery, {});
  for (const { ownerId: place, fetched } of seriesPlaces ?? []) {
    const found = fetched.find(({ source, indicatorId }) => `${source} ${indicatorId}` === key);
    if (!found) continue;
    const { source, indicatorId, series, areas, fromYear } = found;
    return { place, source, indicatorId, series, areas: areas.join(' '), fromYear: String(fromYear) };
  }
  throw new NothingHere();
}

/** Years that a first look shows. */
const USUAL_YEARS = 10;

async function render(page: Page, typed: Partial<Typed>, refusal: Refusal | null): Promise<void> {
  const { seriesSources, seriesPlaces } = await page.ask(seriesSourcesQuery, {});
  const places = seriesPlaces ?? [];
  const sources = (seriesSources ?? []).map(({ seriesHint, ...source }) => ({
    ...source,
    hint: `Asked at ${source.host}. What names a series: ${seriesHint.charAt(0).toLowerCase()}${seriesHint.slice(1)}`,
  }));
  const chosen = places.find(({ ownerId }) => ownerId === typed.place) ?? places[0];
  const values: Typed = {
    place: chosen?.ownerId ?? '',
    source: typed.source ?? sources[0]?.code ?? '',
    indicatorId: typed.indicatorId ?? '',
    series: typed.series ?? '',
    areas: typed.areas ?? chosen?.areas.join(' ') ?? '',
    fromYear: typed.fromYear ?? String(new Date().getFullYear() - USUAL_YEARS),
  };
  const fetched = (chosen?.fetched ?? []).flatMap((one) => {
    const source = sources.find(({ code }) => code === one.source);
    return source ? [{ ...one, publisher: source.name }] : [];
  });
  page.render(
    'pages/imports/series.njk',
    { places, sources, chosen, fetched, form: formState(values, refusal) },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}
