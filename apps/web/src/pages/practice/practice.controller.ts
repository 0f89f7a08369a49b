import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { pageOf } from '../../shell/page.ts';
import { practiceQuery } from './practice.query.ts';

const LONGEST_SEARCH = 200;

/** What worked, and who was commended for it, in every partnership of the person; searched by words. */
@Controller('practice')
export class PracticeController {
  @Get()
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
      entries: (found?.edges ?? []).flatMap((edge) => edge?.node ?? []),
      nextHref: found?.pageInfo.hasNextPage ? address(found.pageInfo.endCursor) : null,
      firstHref: after ? address(null) : null,
    });
  }
}
