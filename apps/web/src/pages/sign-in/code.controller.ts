import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import { nextPage } from './next-page.ts';
import { answerSecondFactor } from './provider.query.ts';

/** Keeps, between the password and the code, what the code must be sent with. */
export const halfwayCookie = 'gt_halfway';
const template = 'pages/sign-in/code.njk';

/** The second step of signing in, for those who have a second factor. */
@Controller('sign-in/code')
export class CodeController {
  @Get()
  show(@Res() res: Response): void {
    pageOf(res).render(template, { form: formState({}) });
  }

  @Post()
  async answer(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { ticket, next } = readHalfway(page.take(halfwayCookie));
    const { answerSecondFactor: result } = await page.ask(answerSecondFactor, {
      ticket,
      code: textOf(body, 'code'),
    });
    if (!result) throw new ApiFault('The code was answered with nothing.');
    if (result.__typename === 'SecondFactorNeeded') {
      page.keep(halfwayCookie, JSON.stringify({ ticket: result.ticket, next }));
      const problem = [{ field: 'code', message: result.problem ?? 'Enter the code' }];
      return page.render(template, { form: formState({}, invalid(problem)) }, 422);
    }
    if (result.__typename === 'SignInRefused') {
      return page.render('pages/sign-in/not-signed-in.njk', { message: result.message }, 403);
    }
    page.signIn(result.token, new Date(result.expiresAt));
    page.redirect(next);
  }
}

/** What the cookie holds; nothing that could be of use when it is missing or not ours. */
function readHalfway(text: string | null): { ticket: string; next: string } {
  try {
    const { ticket, next } = JSON.parse(text ?? '{}') as { ticket?: unknown; next?: unknown };
    return { ticket: typeof ticket === 'string' ? ticket : '', next: nextPage(next) };
  } catch {
    return { ticket: '', next: '/' };
  }
}
