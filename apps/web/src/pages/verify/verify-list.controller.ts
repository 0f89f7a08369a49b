import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { NothingHere } from '../../shell/api/api-errors.ts';
import { pageOf } from '../../shell/page.ts';
import { toVerify } from './verify.query.ts';

/** Signed figures of the organisation that nobody has verified yet. */
@Controller('returns/verify')
export class VerifyListController {
  @Get()
  async show(@Query('after') after: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const cursor = typeof after === 'string' && after ? after : null;
    const { returnsToVerify: found } = await page.ask(toVerify, { after: cursor });
    if (!found) throw new NothingHere();
    const items = (found.edges ?? []).flatMap((edge) => edge?.node ?? []);
    const next = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
    page.render('pages/verify/verify-list.njk', { items, total: found.totalCount, next });
  }
}
