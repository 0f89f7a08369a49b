import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendPages } from '../../files/send-table.ts';
import type { RecommendationsQuery, TrackerRowFragment } from '../../generated/operations.ts';
import { pageOf } from '../../shell/page.ts';
import { everyPage } from '../../shell/paging.ts';
import { trackerFile } from '../scrutiny/tracker-table.ts';
import { apiFilter, filterFromQuery, filterToQuery, type TypedFilter } from './recommendation-filter.ts';
import { recommendationsQuery } from './recommendations.query.ts';

type AddressQuery = Readonly<Record<string, unknown>>;

/** The tracker of recommendations: filters kept in the address, and the same as CSV. */
@Controller()
export class RecommendationsController {
  @Get('recommendations')
  async show(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const filter = filterFromQuery(query);
    const after = typeof query['after'] === 'string' ? query['after'] : null;
    const data = await page.ask(recommendationsQuery, { filter: apiFilter(filter), after });
    const pageInfo = data.recommendations?.pageInfo;
    const address = filterToQuery(filter);
    page.render('pages/recommendations/recommendations.njk', {
      section: 'scrutiny',
      filter,
      filtered: address !== '',
      total: data.recommendations?.totalCount ?? 0,
      rows: rowsOf(data),
      choices: choicesOf(data, filter),
      mayMake: (data.workProgramme?.keptBy.length ?? 0) > 0,
      csvHref: `/recommendations.csv${address}`,
      nextHref: pageInfo?.hasNextPage ? `/recommendations${filterToQuery(filter, pageInfo.endCursor)}` : null,
      firstHref: after ? `/recommendations${address}` : null,
    });
  }

  @Get(filesOf('recommendations'))
  async download(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const filter = apiFilter(filterFromQuery(query));
    const pages = everyPage(
      async (after) => (await page.ask(recommendationsQuery, { filter, after })).recommendations,
    );
    await sendPages(page, trackerFile('recommendations'), pages);
  }
}

function rowsOf(data: RecommendationsQuery): TrackerRowFragment[] {
  return (data.recommendations?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
}

function choicesOf(data: RecommendationsQuery, filter: TypedFilter) {
  const all = { value: '', text: 'All' };
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, text: name });
  const organisations = (data.organisations?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
  return {
    organisations: [all, ...organisations.map(named)],
    partnerships: [all, ...(data.viewer?.partnerships ?? []).map(named)],
    decisions: [
      all,
      { value: 'accepted', text: 'Accepted' },
      { value: 'partly', text: 'Accepted in part' },
      { value: 'rejected', text: 'Rejected' },
    ],
    states: (data.recommendations?.counts ?? []).map(({ state, label, count }) => ({
      value: state,
      text: `${label} (${count})`,
      checked: filter.state.includes(state),
    })),
  };
}
