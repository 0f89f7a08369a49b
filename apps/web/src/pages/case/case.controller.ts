import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { pageOf } from '../../shell/page.ts';
import { casePath, found } from '../case-form/case-form.ts';
import { casePathQuery, caseTimelineQuery } from './case-history.query.ts';
import { casePastQuery, caseQuery } from './case.query.ts';
import { caseView } from './case.view.ts';
import { pathTable } from './path-table.ts';
import { timelineTable } from './timeline-table.ts';
import { timelineFilter } from './timeline.view.ts';

/** One case: where it stands, what may be done now and why not the rest, its papers, and every act on it. */
@Controller('cases/:id')
export class CaseController {
  @Get()
  async show(
    @Param('id') id: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const data = await page.ask(caseQuery, { id });
    const shown = found(data.case);
    const past = shown.pastCycles.length > 0 ? await page.ask(casePastQuery, { id }) : null;
    const view = caseView(shown, past?.case?.pastCycles ?? [], timelineFilter(query));
    page.render('pages/case/case.njk', { section: 'cases', casePath: casePath(view.case.id), ...view });
  }

  @Get(filesOf('timeline'))
  async download(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { number, history } = found((await page.ask(caseTimelineQuery, { id })).case);
    await sendTable(page, timelineTable(number, history));
  }

  @Get(filesOf('path'))
  async downloadPath(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { number, plan, indicator } = found((await page.ask(casePathQuery, { id })).case);
    await sendTable(page, pathTable(number, found(plan).trajectory, indicator.series));
  }
}
