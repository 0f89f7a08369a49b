import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { nextPage } from './next-page.ts';
import { beginProviderSignIn, finishProviderSignIn, signInProviders } from './provider.query.ts';

/** Keeps, while the browser is at the provider, what it must show when it comes back. */
const doorCookie = 'gt_door';
const returnPath = '/sign-in/return';

/** Signing in at an organisation's own identity provider: there, and back. */
@Controller('sign-in')
export class ProviderController {
  /** A link and not a form: a form's answer may not lead to another site. What it begins counts in this browser only. */
  @Get('with/:id')
  async begin(
    @Param('id') providerId: string,
    @Query('next') next: unknown,
    @Query('invitation') invitation: unknown,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const { beginProviderSignIn: begun } = await page.ask(beginProviderSignIn, {
      input: {
        providerId,
        returnTo: `${page.siteAddress}${returnPath}`,
        invitation: typeof invitation === 'string' && invitation ? invitation : null,
      },
    });
    if (!begun) throw new ApiFault('Beginning to sign in was answered with nothing.');
    if (begun.__typename === 'SignInRefused') return refuse(page, begun.message);
    page.keep(doorCookie, JSON.stringify({ browser: begun.browser, next: nextPage(next) }));
    page.leave(begun.address);
  }

  @Get('return')
  async finish(@Req() req: Request, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { browser, next } = readDoor(page.take(doorCookie));
    const query = new URL(req.originalUrl, 'http://goldthread.invalid').searchParams.toString();
    const { finishProviderSignIn: result } = await page.ask(finishProviderSignIn, {
      input: { browser, query },
    });
    if (!result) throw new ApiFault('Finishing to sign in was answered with nothing.');
    if (result.__typename === 'SignInRefused') return refuse(page, result.message);
    if (result.__typename !== 'SignedIn')
      throw new ApiFault('A provider’s sign-in wants no second factor here.');
    page.signIn(result.token, new Date(result.expiresAt));
    page.redirect(next);
  }

  @Get('join/:secret')
  async join(@Param('secret') invitation: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { signInProviders: providers } = await page.ask(signInProviders, { invitation });
    if (providers.length === 0) throw new NothingHere();
    page.render('pages/sign-in/join.njk', { providers, invitation });
  }
}

function refuse(page: Page, message: string): void {
  page.render('pages/sign-in/not-signed-in.njk', { message }, 403);
}

/** What the cookie holds; nothing that could be of use when it is missing or not ours. */
function readDoor(text: string | null): { browser: string; next: string } {
  try {
    const { browser, next } = JSON.parse(text ?? '{}') as { browser?: unknown; next?: unknown };
    return { browser: typeof browser === 'string' ? browser : '', next: nextPage(next) };
  } catch {
    return { browser: '', next: '/' };
  }
}
