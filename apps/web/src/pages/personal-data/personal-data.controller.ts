import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { doorsPage } from '../doors/doors.query.ts';
import { exportOwnData, exportPersonalData } from './personal-data.query.ts';

/** All that is held about a person, as a file: for themselves, or for an administrator who was asked for it. */
@Controller()
export class PersonalDataController {
  @Post('account/personal-data')
  async own(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { exportOwnData: result } = await page.ask(exportOwnData, {});
    if (result?.__typename !== 'PersonalDataFile')
      throw new ApiFault('Asking for one’s own data was refused.');
    send(page, result);
  }

  @Get('organisations/:id/personal-data')
  async show(@Param('id') id: string, @Query('email') email: unknown, @Res() res: Response): Promise<void> {
    await render(pageOf(res), id, { email: typeof email === 'string' ? email : '', reason: '' }, null);
  }

  @Post('organisations/:id/personal-data')
  async ask(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = { email: textOf(body, 'email'), reason: textOf(body, 'reason') };
    const input = { organisationId: id, ...typed };
    const { exportPersonalData: result } = await page.ask(exportPersonalData, { input });
    if (!result) throw new ApiFault('Asking for a person’s data was answered with nothing.');
    if (isRefusal(result)) return render(page, id, typed, result);
    send(page, result);
  }
}

function send(page: Page, { personName, content }: { personName: string; content: string }): void {
  page.download(`goldthread-about-${personName}.json`, 'application/json; charset=utf-8', content);
}

async function render(
  page: Page,
  id: string,
  typed: { email: string; reason: string },
  refusal: Refusal | null,
): Promise<void> {
  const { doors } = await page.ask(doorsPage, { id });
  if (!doors) throw new NothingHere();
  const view = { doors, address: `/organisations/${id}/personal-data`, form: formState(typed, refusal) };
  page.render('pages/personal-data/personal-data.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
