import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendPages } from '../../files/send-table.ts';
import { pageOf } from '../../shell/page.ts';
import { everyPage } from '../../shell/paging.ts';
import { practiceFile } from './practice-table.ts';
import { practiceQuery } from './practice.query.ts';

const LONGEST_SEARCH = 200;

/** What worked, and who was commended for it, in every partnership of the person; searched by words. */
@Controller()
export class PracticeController {
  @Get(filesOf('practice'))
  async file(@Query('search') typed: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const search = typeof typed === 'string' ? typed.trim().slice(0, LONGEST_SEARCH) : '';
    const pages = everyPage(
      async (after) => (await page.ask(practiceQuery, { search, after })).practiceLibrary,
    );
    await sendPages(page, practiceFile, pages);
  }

  @Get('practice')
  async show(@Query() query: Readonly<Record<string, unknown>>, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const textIn = (name: string): string => (typeof query[name] === 'string' ? query[name].trim() : '');
    const search = textIn('search').slice(0, LONGEST_SEARCH);
    const after = textIn('after') || null;
    const { practiceLibrary: found } = await page.ask(practiceQuery, { search, after });
    const address = (cursor: string | null): string => {
      const asked = new URLSearchParams({ ...(search && { search }), ...(cursor && { after: cursor }) });
      return asked.size > 0 ? `/practice?${asked.toString()}` : '/practice';
    };
    page.render('pages/practice/practice.njk', {
      section: 'cases',
      search,
      total: found?.totalCount ?? 0,
      fileHref: `/practice.csv${search && `?${new URLSearchParams({ search }).toString()}`}`,
      entries: (found?.edges ?? []).flatMap((edge) => edge?.node ?? []),
      nextHref: found?.pageInfo.hasNextPage ? address(found.pageInfo.endCursor) : null,
      firstHref: after ? address(null) : null,
    });
  }
}
