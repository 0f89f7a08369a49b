import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { SignInNeeded } from '../../shell/api/api-errors.ts';
import { glossary } from './glossary.ts';
import { reader } from './help.query.ts';

/** Help and the accessibility statement: open to anyone, signed in or not. */
@Controller()
export class HelpController {
  @Get('help')
  async help(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await greet(page);
    page.render('pages/help/help.njk', { glossary });
  }

  @Get('accessibility')
  async accessibility(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await greet(page);
    page.render('pages/help/accessibility.njk', {});
  }
}

/** Fills the header for someone signed in; for anyone else the page stands by itself. */
async function greet(page: Page): Promise<void> {
  if (!page.hasSession) return;
  try {
    await page.ask(reader, {});
  } catch (error) {
    if (!(error instanceof SignInNeeded)) throw error;
  }
}
