import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendPages } from '../../files/send-table.ts';
import { pageOf } from '../../shell/page.ts';
import { everyPage, nodesOf, pageLinks, placeIn } from '../../shell/paging.ts';
import { driftFile, overridesFile } from './register-tables.ts';
import { driftRegisterQuery, overridesQuery } from './registers.query.ts';

type AddressQuery = Readonly<Record<string, unknown>>;

/** What is kept in view across cases: verdicts set aside, and what is allowed to drift; each as a page and as CSV. */
@Controller()
export class RegistersController {
  @Get('overrides')
  async overrides(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { verdictOverrides: list } = await page.ask(overridesQuery, placeIn(query));
    page.render('pages/cases/overrides.njk', {
      section: 'cases',
      rows: nodesOf(list),
      total: list?.totalCount ?? 0,
      ...pageLinks('/overrides', list?.pageInfo),
    });
  }

  @Get(filesOf('overrides'))
  async overridesFile(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const pages = everyPage(async (after) => {
      const { verdictOverrides } = await page.ask(overridesQuery, { after, before: null });
      return verdictOverrides;
    });
    await sendPages(page, overridesFile, pages);
  }

  @Get('drift')
  async drift(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const show = showIn(query);
    const asked = { inForce: inForceOf(show), ...placeIn(query) };
    const { driftRegister: list } = await page.ask(driftRegisterQuery, asked);
    page.render('pages/cases/drift.njk', {
      section: 'cases',
      rows: nodesOf(list),
      total: list?.totalCount ?? 0,
      show,
      csvHref: `/drift.csv?show=${show}`,
      ...pageLinks(show === 'force' ? '/drift' : `/drift?show=${show}`, list?.pageInfo),
    });
  }

  @Get(filesOf('drift'))
  async driftFile(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const inForce = inForceOf(showIn(query));
    const pages = everyPage(async (after) => {
      const { driftRegister } = await page.ask(driftRegisterQuery, { inForce, after, before: null });
      return driftRegister;
    });
    await sendPages(page, driftFile, pages);
  }
}

function showIn(query: AddressQuery): 'force' | 'ended' | 'all' {
  const show = query['show'];
  return show === 'ended' || show === 'all' ? show : 'force';
}

function inForceOf(show: 'force' | 'ended' | 'all'): boolean | null {
  return show === 'all' ? null : show === 'force';
}
