import { Controller, Get, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { pageOf } from '../../shell/page.ts';
import { accountPage, signOutEverywhere } from './account.query.ts';

/** A person's own sign-in: where they are signed in, and who keeps the ways in. */
@Controller('account')
export class AccountController {
  @Get()
  async show(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { viewer } = await page.ask(accountPage, {});
    const keepsDoors = viewer?.appointments.some(({ role }) => role === 'administrator') ?? false;
    page.render('pages/account/account.njk', { person: viewer, keepsDoors });
  }

  @Post('sign-out-everywhere')
  async signOutEverywhere(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await page.ask(signOutEverywhere, {});
    page.forgetSession();
    page.redirect('/sign-in', 'You have been signed out in every browser.');
  }
}
