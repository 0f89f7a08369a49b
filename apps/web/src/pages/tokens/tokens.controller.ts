import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { ApiTokenScope } from '../../generated/operations.ts';
import { ApiFault } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { isWhole, readNumber, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { makeToken, myTokensPage, revokeToken } from './tokens.query.ts';

const here = '/account/tokens';

/** A person's own tokens for scripts. */
@Controller('account/tokens')
export class TokensController {
  @Get()
  async show(@Res() res: Response): Promise<void> {
    await renderList(pageOf(res), null);
  }

  @Get('make')
  async edit(@Res() res: Response): Promise<void> {
    await renderForm(pageOf(res), { name: '', scope: '', days: '30' }, null);
  }

  /** Answers with the token itself, once. */
  @Post('make')
  async make(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = { name: textOf(body, 'name'), scope: textOf(body, 'scope'), days: textOf(body, 'days') };
    const { myTokens } = await page.ask(myTokensPage, {});
    const scope = myTokens.scopes.find((one) => one.scope === typed.scope)?.scope;
    const days = readNumber(typed.days, 'the days');
    const problems = [
      ...(typed.name ? [] : [{ field: 'name', message: 'Say what to call it.' }]),
      ...(scope ? [] : [{ field: 'scope', message: 'Choose what the token is for.' }]),
      ...(days.ok && isWhole(days.value)
        ? []
        : [{ field: 'days', message: 'Enter a whole number of days.' }]),
    ];
    if (!scope || !days.ok || problems.length > 0) return renderForm(page, typed, invalid(problems));
    const input = { name: typed.name, scope: scope satisfies ApiTokenScope, days: days.value ?? 0 };
    const { makeToken: result } = await page.ask(makeToken, { input });
    if (!result) throw new ApiFault('Making a token was answered with nothing.');
    if (isRefusal(result)) return renderForm(page, typed, result);
    page.render('pages/tokens/token-made.njk', { ...result, back: here });
  }

  @Post('revoke')
  async revoke(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { revokeToken: result } = await page.ask(revokeToken, {
      input: { tokenId: textOf(body, 'tokenId') },
    });
    if (!result) throw new ApiFault('Revoking a token was answered with nothing.');
    if (isRefusal(result)) return renderList(page, result);
    page.redirect(here, 'Revoked. It is refused from now on.');
  }
}

async function renderList(page: Page, refusal: Refusal | null): Promise<void> {
  const { myTokens: held } = await page.ask(myTokensPage, {});
  const view = { held, address: here, form: formState({}, refusal) };
  page.render('pages/tokens/tokens.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}

async function renderForm(
  page: Page,
  values: { name: string; scope: string; days: string },
  refusal: Refusal | null,
): Promise<void> {
  const { myTokens: held } = await page.ask(myTokensPage, {});
  const view = { held, address: here, form: formState(values, refusal) };
  page.render('pages/tokens/token-make.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
