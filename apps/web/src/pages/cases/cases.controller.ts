import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CasesQuery } from '../../generated/operations.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { apiFilter, filterFromQuery, filterToQuery, flags, isFiltered, orders } from './case-filter.ts';
import type { TypedFilter } from './case-filter.ts';
import { casesQuery } from './cases.query.ts';
import { casesCsv, casesOf } from './case-rows.ts';
import { boardOf, casesToShow, viewsOf } from './cases.view.ts';
import { chosenFilters } from './chosen-filters.ts';
import { filterChoices } from './filter-choices.ts';

type AddressQuery = Readonly<Record<string, unknown>>;

/** A file holds this many pages of fifty cases at the most. */
const MOST_PAGES = 100;

/** Cases across organisations: board by state, table, filters kept in the address, and the same as CSV. */
@Controller()
export class CasesController {
  @Get('cases')
  async show(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const filter = filterFromQuery(query);
    const after = typeof query['after'] === 'string' ? query['after'] : null;
    const data = await page.ask(casesQuery, { filter: apiFilter(filter), after });
    const pageInfo = data.cases?.pageInfo;
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
      nextHref: pageInfo?.hasNextPage ? `/cases${filterToQuery(filter, {}, pageInfo.endCursor)}` : null,
      firstHref: after ? `/cases${filterToQuery(filter)}` : null,
    });
  }

  @Get('cases.csv')
  async download(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const pages = await everyPage(page, filterFromQuery(query));
    page.download('cases.csv', 'text/csv; charset=utf-8', casesCsv(pages.flatMap(casesOf)));
  }
}

async function everyPage(page: Page, filter: TypedFilter): Promise<CasesQuery[]> {
  const pages: CasesQuery[] = [];
  let after: string | null = null;
  do {
    const data: CasesQuery = await page.ask(casesQuery, { filter: apiFilter(filter), after });
    pages.push(data);
    after = data.cases?.pageInfo.hasNextPage ? data.cases.pageInfo.endCursor : null;
  } while (after && pages.length < MOST_PAGES);
  return pages;
}
