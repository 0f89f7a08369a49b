import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendPages } from '../../files/send-table.ts';
import { pageOf } from '../../shell/page.ts';
import { everyPage, pageLinks, placeIn } from '../../shell/paging.ts';
import { apiFilter, filterFromQuery, filterToQuery, flags, isFiltered, orders } from './case-filter.ts';
import { casesQuery } from './cases.query.ts';
import { casesFile } from './case-rows.ts';
import { boardOf, casesToShow, viewsOf } from './cases.view.ts';
import { chosenFilters } from './chosen-filters.ts';
import { filterChoices } from './filter-choices.ts';

type AddressQuery = Readonly<Record<string, unknown>>;

/** Cases across organisations: board by state, table, filters kept in the address, and the same as CSV. */
@Controller()
export class CasesController {
  @Get('cases')
  async show(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const filter = filterFromQuery(query);
    const data = await page.ask(casesQuery, { filter: apiFilter(filter), ...placeIn(query) });
    const choices = filterChoices(data, filter);
    page.render('pages/cases/cases.njk', {
      section: 'cases',
      filter,
      filtered: isFiltered(filter),
      total: data.cases?.totalCount ?? 0,
      cases: casesToShow(data),
      board: boardOf(data, filter),
      sortedBy: orders[filter.sort].toLowerCase(),
      views: viewsOf(filter),
      choices,
      flags,
      chosen: chosenFilters(data, filter, choices),
      clearHref: `/cases${filterToQuery(filterFromQuery({ sort: filter.sort, view: filter.view }))}`,
      csvHref: `/cases.csv${filterToQuery(filter)}`,
      ...pageLinks(`/cases${filterToQuery(filter)}`, data.cases?.pageInfo),
    });
  }

  @Get(filesOf('cases'))
  async download(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const filter = apiFilter(filterFromQuery(query));
    const pages = everyPage(async (after) => {
      const { cases } = await page.ask(casesQuery, { filter, after, before: null });
      return cases;
    });
    await sendPages(page, casesFile, pages);
  }
}
