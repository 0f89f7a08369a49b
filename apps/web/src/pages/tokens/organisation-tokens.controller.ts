import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { organisationTokensPage, revokeToken } from './tokens.query.ts';

/** Every token for scripts that acts for an organisation, for its administrators. */
@Controller('organisations/:id/tokens')
export class OrganisationTokensController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await render(pageOf(res), id, null);
  }

  @Post('revoke')
  async revoke(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const input = { tokenId: textOf(body, 'tokenId') };
    const { revokeToken: result } = await page.ask(revokeToken, { input });
    if (!result) throw new ApiFault('Revoking a token was answered with nothing.');
    if (isRefusal(result)) return render(page, id, result);
    page.redirect(`/organisations/${id}/tokens`, 'Revoked. It is refused from now on.');
  }
}

async function render(page: Page, id: string, refusal: Refusal | null): Promise<void> {
  const { organisationTokens: held } = await page.ask(organisationTokensPage, { id });
  if (!held) throw new NothingHere();
  const address = `/organisations/${id}/tokens`;
  const view = { held, address, everybody: true, form: formState({}, refusal) };
  page.render('pages/tokens/tokens.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
