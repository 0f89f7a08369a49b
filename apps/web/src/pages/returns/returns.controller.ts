import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { NothingHere } from '../../shell/api/api-errors.ts';
import { pageOf } from '../../shell/page.ts';
import { returns } from './returns.query.ts';

/** Every figure the organisation owes, for all its partnerships at once. */
@Controller('returns')
export class ReturnsController {
  @Get()
  async show(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { returnsDue } = await page.ask(returns, {});
    if (!returnsDue) throw new NothingHere();
    page.render('pages/returns/returns.njk', { due: returnsDue });
  }
}
