import { Body, Controller, Get, Logger, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import type { FieldProblem, Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { nextPage } from './next-page.ts';
import { signInProviders, signOutOfProvider } from './provider.query.ts';
import { halfwayCookie } from './code.controller.ts';
import { signIn } from './sign-in.query.ts';

const template = 'pages/sign-in/sign-in.njk';

/** Signing in with an e-mail address and password, and signing out. */
@Controller()
export class SignInController {
  private readonly logger = new Logger('web');

  @Get('sign-in')
  async show(@Query('next') next: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    page.render(template, {
      form: formState({ email: '', next: nextPage(next) }),
      providers: await this.providers(page),
    });
  }

  @Post('sign-in')
  async signIn(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const email = textOf(body, 'email');
    // A password is taken exactly as typed: its spaces may be meant.
    const password = typeof body['password'] === 'string' ? body['password'] : '';
    const next = nextPage(body['next']);
    const comeBack = async (refusal: Refusal): Promise<void> => {
      const providers = await this.providers(page);
      page.render(template, { form: formState({ email, next }, refusal), providers }, 422);
    };

    const missing = missingFields(email, password);
    if (missing.length > 0) return comeBack(invalid(missing));
    const { signIn: result } = await page.ask(signIn, { input: { email, password } });
    if (!result) throw new ApiFault('Signing in was answered with nothing.');
    if (result.__typename === 'SignInRefused') {
      return comeBack(invalid([{ field: 'email', message: result.message }]));
    }
    if (result.__typename === 'SecondFactorNeeded') {
      page.keep(halfwayCookie, JSON.stringify({ ticket: result.ticket, next }));
      return page.redirect('/sign-in/code');
    }
    page.signIn(result.token, new Date(result.expiresAt));
    const mustChoose = result.viewer.choices.length > 1 && next === '/';
    page.redirect(mustChoose ? '/acting' : next);
  }

  @Post('sign-out')
  async signOut(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    // The browser forgets the session even if the API cannot be told just now.
    const told = await page
      .ask(signOutOfProvider, { returnTo: `${page.siteAddress}/sign-in` })
      .catch((error: unknown) => this.logger.warn(`Sign out: ${String(error)}`));
    page.forgetSession();
    const address = told?.signOutOfProvider;
    if (address) return page.render('pages/sign-in/signed-out.njk', { address });
    page.redirect('/sign-in', 'You have signed out.');
  }

  /** The ways in beside the form. Without the API there are none to offer, and the form stands all the same. */
  private async providers(page: Page): Promise<{ id: string; name: string }[]> {
    try {
      return (await page.ask(signInProviders, { invitation: null })).signInProviders;
    } catch (error) {
      this.logger.warn(`Ways in: ${String(error)}`);
      return [];
    }
  }
}

function missingFields(email: string, password: string): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    problems.push({ field: 'email', message: 'Enter your e-mail address, like name@example.org' });
  }
  if (password === '') problems.push({ field: 'password', message: 'Enter your password' });
  return problems;
}
