import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { pageOf } from '../../shell/page.ts';
import { home } from './home.query.ts';
import { needLink } from './need-link.ts';

/** What needs me: everything that waits for this person, soonest first, each with one button. */
@Controller()
export class HomeController {
  @Get()
  async show(@Query('after') after: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const data = await page.ask(home, { after: typeof after === 'string' ? after : null });
    const nodes = (data.needsMe?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
    page.render('pages/home/home.njk', {
      needs: nodes.map((need) => ({ ...need, link: needLink(need) })),
      total: data.needsMe?.totalCount ?? 0,
      nextCursor: data.needsMe?.pageInfo.hasNextPage ? data.needsMe.pageInfo.endCursor : null,
      partnerships: data.viewer?.partnerships ?? [],
    });
  }
}
