import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { pageOf } from '../../shell/page.ts';
import { choosePassword } from './provider.query.ts';

const template = 'pages/sign-in/choose-password.njk';

/** Choosing a password by the one-time link that an administrator handed over. */
@Controller('sign-in/password')
export class ChoosePasswordController {
  @Get(':secret')
  show(@Param('secret') link: string, @Res() res: Response): void {
    pageOf(res).render(template, { form: formState({ link }) });
  }

  @Post(':secret')
  async choose(@Param('secret') link: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    // A password is taken exactly as typed: its spaces may be meant.
    const password = typeof body['password'] === 'string' ? body['password'] : '';
    const { choosePassword: result } = await page.ask(choosePassword, { input: { link, password } });
    if (!result) throw new ApiFault('Choosing a password was answered with nothing.');
    if (result.__typename === 'NotFound') throw new NothingHere();
    if (result.__typename === 'Invalid') {
      return page.render(template, { form: formState({ link }, result) }, 422);
    }
    page.forgetSession();
    page.redirect('/sign-in', `Your password is set. Sign in as ${result.email}.`);
  }
}
