import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { pageOf } from '../../shell/page.ts';
import { glossary } from './glossary.ts';
import { greet } from './greet.ts';

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
