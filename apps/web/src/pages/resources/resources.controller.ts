import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { pageOf } from '../../shell/page.ts';
import { rowsOf } from './rows-of.ts';
import { headingsTable } from './resource-tables.ts';
import { resourcesQuery } from './resources.query.ts';
import { headingsByYear } from './resources.view.ts';

/** The books of the organisation acted for: what waits, what each heading holds, what was moved. */
@Controller('resources')
export class ResourcesController {
  @Get()
  async show(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const data = await page.ask(resourcesQuery, {});
    page.render('pages/resources/resources.njk', {
      waiting: rowsOf(data.waiting),
      done: rowsOf(data.done),
      doneCount: data.done?.totalCount ?? 0,
      years: headingsByYear(rowsOf(data.budgetHeadings)),
      lines: rowsOf(data.ledgerLines),
      lineCount: data.ledgerLines?.totalCount ?? 0,
    });
  }

  @Get(filesOf('headings'))
  async headings(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { budgetHeadings } = await page.ask(resourcesQuery, {});
    await sendTable(page, headingsTable(rowsOf(budgetHeadings)));
  }
}
