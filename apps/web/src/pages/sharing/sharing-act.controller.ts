import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { sharingActWords } from './sharing-act-words.ts';
import type { SharingActName } from './sharing-act-words.ts';
import { agreeSharing, endSharing, refuseSharing, withdrawSharing } from './sharing-acts.query.ts';
import { sharingAgreement, sharingParties } from './sharing.query.ts';

interface Typed {
  readonly text: string;
  readonly indicatorId: string;
}

interface Command {
  readonly agreementId: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string | null;
}

/** Agreeing, refusing, withdrawing and ending: each on a page of its own, with one text. */
@Controller('sharing/:id/:act')
export class SharingActController {
  @Get()
  async show(@Param('id') id: string, @Param('act') act: string, @Res() res: Response): Promise<void> {
    await this.render(pageOf(res), id, actNamed(act), { text: '', indicatorId: '' }, null);
  }

  @Post()
  async send(
    @Param('id') id: string,
    @Param('act') act: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const name = actNamed(act);
    const typed = { text: textOf(body, 'text'), indicatorId: textOf(body, 'indicatorId') };
    const { reasonWanted, done } = sharingActWords[name];
    if (reasonWanted && !typed.text) {
      return this.render(page, id, name, typed, invalid([{ field: 'text', message: reasonWanted }]));
    }
    const version = Number.parseInt(textOf(body, 'expectedVersion'), 10);
    const command = {
      agreementId: id,
      expectedVersion: version > 0 && version < 2 ** 31 ? version : 0,
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const refusal = await sendAct(page, name, command, typed);
    if (refusal) return this.render(page, id, name, typed, onTheOneField(refusal));
    page.redirect(`/sharing/${id}`, done);
  }

  private async render(
    page: Page,
    id: string,
    name: SharingActName,
    typed: Typed,
    refusal: Refusal | null,
  ): Promise<void> {
    const { sharingAgreement: agreement } = await page.ask(sharingAgreement, { id });
    if (!agreement) throw new NothingHere();
    const act = agreement.acts.find((one) => one.name === name) ?? null;
    const choosing = name === 'agree' && agreement.indicatorWanted && act?.available === true;
    const indicators = choosing ? await ownIndicators(page) : [];
    const view = {
      ...sharingActWords[name],
      name,
      agreement,
      act,
      indicators,
      form: formState(typed, refusal),
    };
    const status = refusal ? statusOfRefusal(refusal) : act?.available ? 200 : act ? 403 : 409;
    page.render('pages/sharing/act.njk', view, status);
  }
}

async function ownIndicators(page: Page) {
  const { ownIndicators: own } = await page.ask(sharingParties, {});
  return (own?.edges ?? []).flatMap((edge) => edge?.node ?? []);
}

function actNamed(act: string): SharingActName {
  if (Object.hasOwn(sharingActWords, act)) return act as SharingActName;
  throw new NothingHere();
}

async function sendAct(
  page: Page,
  name: SharingActName,
  command: Command,
  { text, indicatorId }: Typed,
): Promise<Refusal | null> {
  const result = await ask(page, name, command, text, indicatorId || null);
  if (!result) throw new ApiFault('An act on a sharing agreement was answered with nothing.');
  return isRefusal(result) ? result : null;
}

async function ask(
  page: Page,
  name: SharingActName,
  command: Command,
  text: string,
  indicatorId: string | null,
) {
  const reasoned = { input: { ...command, reason: text } };
  switch (name) {
    case 'agree':
      return (await page.ask(agreeSharing, { input: { ...command, indicatorId, comment: text || null } }))
        .agreeSharing;
    case 'refuse':
      return (await page.ask(refuseSharing, reasoned)).refuseSharing;
    case 'withdraw':
      return (await page.ask(withdrawSharing, reasoned)).withdrawSharing;
    case 'end':
      return (await page.ask(endSharing, reasoned)).endSharing;
  }
}

/** The form has one text, whatever the API calls it. */
function onTheOneField(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  const fields = refusal.fields.map((problem) =>
    problem.field === 'indicatorId' ? problem : { ...problem, field: 'text' },
  );
  return { ...refusal, fields };
}
