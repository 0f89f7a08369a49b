import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { commandOf, found } from '../case-form/case-form.ts';
import { virementForms, type VirementForm } from './virement-forms.ts';
import { virementQuery } from './virement.query.ts';
import { virementView } from './virement.view.ts';

/** One movement in one's own organisation's books: where it stands, what it does to its heading, and its acts. */
@Controller('virements/:id')
export class VirementController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    page.render('pages/virement/virement.njk', await load(page, id));
  }

  @Get(':act')
  async form(@Param('id') id: string, @Param('act') act: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    showForm(page, await load(page, id), formOf(act), '');
  }

  @Post(':act')
  async send(
    @Param('id') id: string,
    @Param('act') act: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const form = formOf(act);
    const text = textOf(body, form.field);
    const { expectedVersion, idempotencyKey } = commandOf(id, body);
    const command = { virementId: id, expectedVersion, idempotencyKey };
    const refusal = await sent(page, form, command, text);
    if (refusal) showForm(page, await load(page, id), form, text, refusal);
  }
}

type View = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  return virementView(found((await page.ask(virementQuery, { id })).virement));
}

function formOf(act: string): VirementForm {
  const form = Object.hasOwn(virementForms, act) ? virementForms[act] : undefined;
  if (!form) throw new NothingHere();
  return form;
}

/** Sends the act and goes back to the movement. @returns why not, or null when the browser is on its way */
async function sent(
  page: Page,
  form: VirementForm,
  command: Parameters<VirementForm['send']>[1],
  text: string,
): Promise<Refusal | null> {
  if (form.field === 'reason' && !text) return invalid([{ field: 'reason', message: 'Say why' }]);
  const { outcome } = await form.send(page, command, text);
  if (!outcome) throw new ApiFault('An act on a virement was answered with nothing.');
  if (isRefusal(outcome)) return outcome;
  const { id, stateLabel } = outcome.virement;
  page.redirect(`/virements/${id}`, `${form.done}. Now: ${stateLabel}.`);
  return null;
}

function showForm(page: Page, view: View, form: VirementForm, text: string, refusal?: Refusal): void {
  const act = view.virement.acts.find(({ name }) => name === form.act);
  if (!refusal && !act?.available) {
    const why = act?.whyNot ?? `It stands at “${view.virement.stateLabel}”.`;
    page.render('pages/virement/not-now.njk', { ...view, act: form, why }, act ? 403 : 409);
    return;
  }
  page.render(
    'pages/virement/virement-form.njk',
    { ...view, act: form, form: formState({ [form.field]: text }, refusal ?? null) },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}
