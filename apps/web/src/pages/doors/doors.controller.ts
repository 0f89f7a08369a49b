import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import {
  addSignInProvider,
  doorsPage,
  issueSignInLink,
  unlinkSignIn,
  withdrawSignInProvider,
} from './doors.query.ts';

const nothingTyped = { name: '', issuer: '', entraTenant: '', clientId: '', listed: 'true' };

/** How the people of an organisation sign in, kept by its administrators. */
@Controller('organisations/:id/sign-in')
export class DoorsController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await render(pageOf(res), id);
  }

  @Get('add')
  async edit(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await renderAdd(pageOf(res), id, nothingTyped, null);
  }

  @Post('add')
  async add(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = {
      name: textOf(body, 'name'),
      issuer: textOf(body, 'issuer'),
      entraTenant: textOf(body, 'entraTenant'),
      clientId: textOf(body, 'clientId'),
      listed: textOf(body, 'listed'),
    };
    const input = {
      ...typed,
      organisationId: id,
      entraTenant: typed.entraTenant || null,
      clientSecret: optionalTextOf(body, 'clientSecret'),
      listed: typed.listed === 'true',
    };
    const { addSignInProvider: result } = await page.ask(addSignInProvider, { input });
    if (!result) throw nothing();
    if (isRefusal(result)) return renderAdd(page, id, typed, result);
    page.redirect(
      addressOf(id),
      `${typed.name} can be used from now on. Invite people to link their accounts.`,
    );
  }

  @Post('withdraw')
  async withdraw(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const input = { providerId: textOf(body, 'providerId') };
    const { withdrawSignInProvider: result } = await page.ask(withdrawSignInProvider, { input });
    if (!result) throw nothing();
    if (isRefusal(result)) return render(page, id, result);
    page.redirect(addressOf(id), 'Withdrawn. Everybody who had signed in there has been signed out.');
  }

  @Post('unlink')
  async unlink(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const input = { organisationId: id, personId: textOf(body, 'personId') };
    const { unlinkSignIn: result } = await page.ask(unlinkSignIn, { input });
    if (!result) throw nothing();
    if (isRefusal(result)) return render(page, id, result);
    page.redirect(addressOf(id), 'Unlinked, and signed out where they had come in by that account.');
  }

  /** Answers with the link itself, once; reloading would make another and end this one. */
  @Post('link')
  async link(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const kind = textOf(body, 'kind') === 'password' ? 'password' : 'join';
    const input = { organisationId: id, personId: textOf(body, 'personId'), kind } as const;
    const { issueSignInLink: result } = await page.ask(issueSignInLink, { input });
    if (!result) throw nothing();
    if (isRefusal(result)) return render(page, id, result);
    const address = `${page.siteAddress}/sign-in/${kind}/${result.secret}`;
    await load(page, id);
    page.render('pages/doors/link.njk', { ...result, kind, address, back: addressOf(id) });
  }
}

const addressOf = (id: string): string => `/organisations/${id}/sign-in`;
const nothing = (): ApiFault => new ApiFault('Changing how people sign in was answered with nothing.');

async function load(page: Page, id: string) {
  const { doors } = await page.ask(doorsPage, { id });
  if (!doors) throw new NothingHere();
  return doors;
}

async function render(page: Page, id: string, refusal: Refusal | null = null): Promise<void> {
  const view = { doors: await load(page, id), address: addressOf(id), form: formState({}, refusal) };
  page.render('pages/doors/doors.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}

async function renderAdd(
  page: Page,
  id: string,
  values: typeof nothingTyped,
  refusal: Refusal | null,
): Promise<void> {
  const doors = await load(page, id);
  const returnTo = `${page.siteAddress}/sign-in/return`;
  const view = { doors, address: addressOf(id), returnTo, form: formState(values, refusal) };
  page.render('pages/doors/doors-add.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
