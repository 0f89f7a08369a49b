import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { NothingHere } from '../../shell/api/api-errors.ts';
import { pageOf } from '../../shell/page.ts';
import { returnsTable } from './returns-table.ts';
import { returns } from './returns.query.ts';

/** Working days ahead that still count as due now: about a month. Figures that come later stand apart. */
const COMING_UP = 20;

/** Every figure the organisation owes, for all its partnerships at once. */
@Controller('returns')
export class ReturnsController {
  @Get()
  async show(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { returnsDue, returnsToVerify } = await page.ask(returns, {});
    if (!returnsDue) throw new NothingHere();
    const soon = returnsDue.items.filter(
      (item) => item.stage !== 'due' || item.dueInWorkingDays <= COMING_UP,
    );
    const later = returnsDue.items.filter((item) => !soon.includes(item));
    page.render('pages/returns/returns.njk', {
      due: returnsDue,
      soon,
      later,
      toVerify: returnsToVerify?.totalCount ?? 0,
    });
  }

  @Get(filesOf('due'))
  async file(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { returnsDue } = await page.ask(returns, {});
    if (!returnsDue) throw new NothingHere();
    await sendTable(page, returnsTable(returnsDue.organisation.name, returnsDue.items));
  }
}
