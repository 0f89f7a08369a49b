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
import { doorsPage, takeOffSecondFactor } from './doors.query.ts';

/** An administrator takes off the second factor that somebody else has lost. */
@Controller('organisations/:id/sign-in/second-factor/:personId')
export class TakeOffController {
  @Get()
  async edit(
    @Param('id') id: string,
    @Param('personId') personId: string,
    @Res() res: Response,
  ): Promise<void> {
    await render(pageOf(res), { id, personId, reason: '' }, null);
  }

  @Post()
  async takeOff(
    @Param('id') id: string,
    @Param('personId') personId: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const reason = textOf(body, 'reason');
    const input = { organisationId: id, personId, reason };
    const { takeOffSecondFactor: result } = await page.ask(takeOffSecondFactor, { input });
    if (!result) throw new ApiFault('Taking off a second factor was answered with nothing.');
    if (isRefusal(result)) return render(page, { id, personId, reason }, result);
    const { doors } = await page.ask(doorsPage, { id });
    const waits = doors?.people.find((one) => one.personId === personId)?.hasSecondFactor === true;
    page.redirect(
      `/organisations/${id}/sign-in`,
      waits
        ? 'Noted. It is taken off once an administrator of every other organisation they act for has done the same, within seven days.'
        : 'Taken off. They have been signed out, and are told when they next sign in.',
    );
  }
}

async function render(
  page: Page,
  { id, personId, reason }: { id: string; personId: string; reason: string },
  refusal: Refusal | null,
): Promise<void> {
  const { doors } = await page.ask(doorsPage, { id });
  const person = doors?.people.find((one) => one.personId === personId);
  if (!doors || !person?.hasSecondFactor) throw new NothingHere();
  const address = `/organisations/${id}/sign-in`;
  const view = { doors, person, address, form: formState({ reason }, refusal) };
  page.render('pages/doors/take-off.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
