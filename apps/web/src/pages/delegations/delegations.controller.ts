import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { DelegationsPageQuery } from '../../generated/operations.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { BLANK_DATE, dateFieldsToBoxes, typedDateOf } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import { delegateRole, delegationsPage, endDelegation, readDelegation } from './delegations.query.ts';

type View = DelegationsPageQuery['delegations'];

const home = '/delegations';
const blank = { appointmentId: '', personId: '', starts: BLANK_DATE, ends: BLANK_DATE, reason: '' };

/** Standing in: what somebody delegated and was given, and for who looks after people, everybody's. */
@Controller('delegations')
export class DelegationsController {
  @Get()
  async show(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { delegations } = await page.ask(delegationsPage, {});
    const { given, received, everybodys } = delegations;
    const current = ({ standing }: View['given'][number]) => standing !== 'over';
    const own = [...given, ...received].map(({ id }) => id);
    const others = everybodys.filter(({ id }) => !own.includes(id));
    page.render('pages/delegations/delegations.njk', {
      delegations,
      given: given.filter(current),
      received: received.filter(current),
      others: others.filter(current),
      over: [...given, ...received, ...others].filter((one) => !current(one)),
      mayGive: delegations.offers.some(({ acts }) => acts.some(({ available }) => available)),
    });
  }

  @Get('give')
  async form(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const view = await load(page);
    const [only, more] = offered(view);
    renderGive(page, view, { ...blank, appointmentId: only && !more ? only.value : '' }, null);
  }

  @Post('give')
  async give(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const view = await load(page);
    const typed = {
      appointmentId: textOf(body, 'appointmentId'),
      personId: textOf(body, 'personId'),
      starts: typedDateOf(body, 'starts'),
      ends: typedDateOf(body, 'ends'),
      reason: textOf(body, 'reason'),
    };
    const reader = new FieldReader();
    if (!typed.appointmentId) reader.refuse('appointmentId', 'Choose the role that you delegate');
    if (!typed.personId) reader.refuse('personId', 'Choose who stands in for you');
    const starts = reader.date('starts', typed.starts, 'First day', 'Enter the first day');
    const ends = reader.date('ends', typed.ends, 'Last day', 'Enter the last day');
    if (!starts || !ends || reader.problems.length > 0)
      return renderGive(page, view, typed, invalid(reader.problems));
    const { appointmentId, personId, reason } = typed;
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { appointmentId, personId, starts, ends, reason, idempotencyKey };
    const { outcome } = await page.ask(delegateRole, { input });
    if (!outcome) throw new ApiFault('Delegating was answered with nothing.');
    if (isRefusal(outcome)) return renderGive(page, view, typed, outcome);
    const who = view.colleagues.find(({ value }) => value === personId)?.label ?? 'They';
    page.redirect(home, `${who} can stand in for you. You have both been told.`);
  }

  @Get(':id/end')
  async ending(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    renderEnd(page, await load(page), id, '', null);
  }

  @Post(':id/end')
  async end(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const view = await load(page);
    const reason = textOf(body, 'reason');
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const { outcome } = await page.ask(endDelegation, {
      input: { delegationId: id, reason, idempotencyKey },
    });
    if (!outcome) throw new ApiFault('Ending a delegation was answered with nothing.');
    if (isRefusal(outcome)) return renderEnd(page, view, id, reason, outcome);
    page.redirect(home, 'You have taken the role back. You have both been told.');
  }

  @Post(':id/read')
  async read(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { outcome } = await page.ask(readDelegation, { delegationId: id });
    if (outcome?.__typename !== 'DelegationsChanged') throw new NothingHere();
    page.redirect(home, 'Marked as read.');
  }
}

async function load(page: Page): Promise<View> {
  return (await page.ask(delegationsPage, {})).delegations;
}

/** Roles that may be delegated, as a select offers them. */
function offered({ offers }: View): { value: string; text: string }[] {
  const may = offers.filter(({ acts }) => acts.some(({ available }) => available));
  return may.map(({ appointmentId, label }) => ({ value: appointmentId, text: label }));
}

function renderGive(page: Page, view: View, typed: typeof blank, refusal: Refusal | null): void {
  const choices = {
    roles: [{ value: '', text: 'Choose a role' }, ...offered(view)],
    colleagues: [
      { value: '', text: 'Choose a colleague' },
      ...view.colleagues.map(({ value, label }) => ({ value, text: label })),
    ],
  };
  const withheld = view.offers.flatMap(({ label, acts }) =>
    acts.flatMap(({ available, whyNot }) => (available ? [] : [{ label, whyNot }])),
  );
  const form = formState(typed, refusal && dateFieldsToBoxes(refusal));
  const data = { delegations: view, choices, withheld, mayGive: choices.roles.length > 1, form };
  page.render('pages/delegations/give.njk', data, refusal ? statusOfRefusal(refusal) : 200);
}

function renderEnd(page: Page, view: View, id: string, reason: string, refusal: Refusal | null): void {
  const one = view.given.find((given) => given.id === id && given.standing !== 'over');
  if (!one) throw new NothingHere();
  const [act] = one.acts;
  const form = formState({ reason }, refusal);
  page.render('pages/delegations/end.njk', { one, act, form }, refusal ? statusOfRefusal(refusal) : 200);
}
