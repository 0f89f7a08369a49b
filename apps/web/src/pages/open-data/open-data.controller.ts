import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { NothingHere } from '../../shell/api/api-errors.ts';
import { pageOf, type Page } from '../../shell/page.ts';
import { everyPage, nodesOf, pageLinks, placeIn } from '../../shell/paging.ts';
import { greet } from '../help/greet.ts';
import { indicatorCharts } from '../indicator/indicator-charts.ts';
import { catalogueOf, type Dataset } from './dcat.ts';
import { publishedSeries, publishedTable, type Published } from './open-data-files.ts';
import { openCatalogue, openIndicator } from './open-data.query.ts';

/** What is published: open to everybody, with files to take away and a catalogue for machines. */
@Controller()
export class OpenDataController {
  @Get('open-data')
  async list(@Query() query: Readonly<Record<string, unknown>>, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await greet(page);
    const { openData } = await page.ask(openCatalogue, placeIn(query));
    page.render('pages/open-data/open-data.njk', {
      datasets: nodesOf(openData),
      total: openData?.totalCount ?? 0,
      ...pageLinks('/open-data', openData?.pageInfo),
    });
  }

  @Get('catalog.jsonld')
  async catalogue(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const datasets: Dataset[] = [];
    const pages = everyPage(
      async (after) => (await page.ask(openCatalogue, { after, before: null })).openData,
    );
    for await (const some of pages) datasets.push(...some);
    const text = JSON.stringify(catalogueOf(datasets), null, 1);
    forEverybody(res).set('content-type', 'application/ld+json; charset=utf-8').send(text);
  }

  @Get(filesOf('open-data/:address'))
  async file(
    @Param('address') address: string,
    @Query('edition') edition: unknown,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const published = await publishedAt(page, address, edition);
    forEverybody(res);
    await sendTable(page, publishedTable(published));
  }

  @Get('open-data/:address')
  async show(
    @Param('address') address: string,
    @Query('edition') edition: unknown,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    await greet(page);
    const published = await publishedAt(page, address, edition);
    const { content } = published;
    const { title, decimals } = content;
    const caption = `${content.areaName}, ${content.unit}.`;
    const newest = published.editions[0]?.number === published.edition;
    page.render('pages/open-data/open-indicator.njk', {
      published,
      content,
      newest,
      rows: content.rows.toReversed(),
      suppressed: content.rows.some(({ status }) => status === 'suppressed'),
      charts: indicatorCharts(publishedSeries(content), { title, caption, decimals }, true),
      fileHref: `/open-data/${published.address}.csv${newest ? '' : `?edition=${published.edition}`}`,
    });
  }
}

async function publishedAt(page: Page, address: string, typed: unknown): Promise<Published> {
  const edition = typeof typed === 'string' && /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : null;
  if (typed !== undefined && edition === null) throw new NothingHere();
  const { openIndicator: published } = await page.ask(openIndicator, { address, edition });
  if (!published) throw new NothingHere();
  return published;
}

/** Pages of other sites may read it too: it is everybody's. */
function forEverybody(res: Response): Response {
  return res.set('access-control-allow-origin', '*');
}
