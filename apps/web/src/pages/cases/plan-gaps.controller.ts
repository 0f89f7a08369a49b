import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendPages } from '../../files/send-table.ts';
import { ApiFault } from '../../shell/api/api-errors.ts';
import { pageOf } from '../../shell/page.ts';
import { everyPage, pageLinks, placeIn } from '../../shell/paging.ts';
import { planGapsFile } from './plan-gaps.file.ts';
import { planGapsQuery } from './plan-gaps.query.ts';
import { gapAddress, gapChoices, gapFilterIn, gapsAsked, gapsToShow, kindViews } from './plan-gaps.view.ts';

type AddressQuery = Readonly<Record<string, unknown>>;

/** Red measures without a case or a plan, and plans without a milestone met; as a page and as CSV. */
@Controller()
export class PlanGapsController {
  @Get('plan-gaps')
  async show(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const filter = gapFilterIn(query);
    const data = await page.ask(planGapsQuery, { ...gapsAsked(filter), ...placeIn(query) });
    if (!data.planGaps) throw new ApiFault('The report was answered with nothing.');
    const { counts, totalCount, pageInfo } = data.planGaps;
    page.render('pages/cases/plan-gaps.njk', {
      section: 'cases',
      filter,
      counts,
      total: totalCount,
      gaps: gapsToShow(data),
      views: kindViews(filter, counts),
      choices: gapChoices(data),
      clearHref: filter.partnership || filter.organisation ? '/plan-gaps' : null,
      csvHref: `/plan-gaps.csv${gapAddress(filter)}`,
      ...pageLinks(`/plan-gaps${gapAddress(filter)}`, pageInfo),
    });
  }

  @Get(filesOf('plan-gaps'))
  async file(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const asked = gapsAsked(gapFilterIn(query));
    const pages = everyPage(async (after) => {
      const { planGaps } = await page.ask(planGapsQuery, { ...asked, after, before: null });
      return planGaps;
    });
    await sendPages(page, planGapsFile, pages);
  }
}
