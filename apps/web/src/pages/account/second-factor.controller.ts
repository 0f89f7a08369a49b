import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { toString as picture } from 'qrcode';
import { ApiFault } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import {
  confirmSecondFactor,
  noteSecondFactorTakenOff,
  offerSecondFactor,
  removeSecondFactor,
  secondFactorPage,
} from './second-factor.query.ts';

const here = '/account/second-factor';

/** A person's own second factor: setting it up with a phone, and taking it off. */
@Controller('account/second-factor')
export class SecondFactorController {
  @Get()
  async show(@Res() res: Response): Promise<void> {
    await render(pageOf(res), null);
  }

  @Post()
  async offer(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await page.ask(offerSecondFactor, {});
    page.redirect(here);
  }

  /** Answers with the recovery codes, once. */
  @Post('confirm')
  async confirm(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { confirmSecondFactor: result } = await page.ask(confirmSecondFactor, {
      code: textOf(body, 'code'),
    });
    if (!result) throw new ApiFault('Setting up a second factor was answered with nothing.');
    if (result.__typename === 'Invalid') return render(page, result);
    await page.ask(secondFactorPage, {});
    page.render('pages/account/recovery-codes.njk', { codes: result.recoveryCodes });
  }

  /** They have read that an administrator took it off. */
  @Post('told')
  async told(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await page.ask(noteSecondFactorTakenOff, {});
    page.redirect(here);
  }

  @Post('remove')
  async remove(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { removeSecondFactor: result } = await page.ask(removeSecondFactor, { code: textOf(body, 'code') });
    if (!result) throw new ApiFault('Taking off a second factor was answered with nothing.');
    if (result.__typename === 'Invalid') return render(page, result);
    page.redirect(here, 'Your second factor is off. Your password alone lets you in.');
  }
}

async function render(page: Page, refusal: Refusal | null): Promise<void> {
  const { secondFactor: factor } = await page.ask(secondFactorPage, {});
  const { offered } = factor;
  const svg =
    offered && (await picture(offered.address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }));
  // In groups of four, as people read such a thing out.
  const spaced = offered?.secret.replaceAll(/(.{4})(?=.)/g, '$1 ');
  const view = { factor, svg, spaced, form: formState({}, refusal) };
  page.render('pages/account/second-factor.njk', view, refusal ? 422 : 200);
}
