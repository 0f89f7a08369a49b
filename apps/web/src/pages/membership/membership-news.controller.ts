import { Controller, Get, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault } from '../../shell/api/api-errors.ts';
import { pageOf } from '../../shell/page.ts';
import { membershipNews, readMembershipNews } from './membership.query.ts';

/** News of members that leave, for those whom it concerns; the leaver's own people read it where they still act. */
@Controller('membership-news')
export class MembershipNewsController {
  @Get()
  async show(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { membershipNotices } = await page.ask(membershipNews, {});
    page.render('pages/membership/membership-news.njk', { notices: membershipNotices });
  }

  @Post('read')
  async read(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { outcome } = await page.ask(readMembershipNews, {});
    if (outcome?.__typename !== 'MembershipNoticesRead')
      throw new ApiFault('News could not be marked as read.');
    page.redirect('/', 'Marked as read.');
  }
}
