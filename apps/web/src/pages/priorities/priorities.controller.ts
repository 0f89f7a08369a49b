import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { financialYear } from '../case-form/plan-view.ts';
import { dateFieldsToBoxes } from '../case-form/date-field.ts';
import { placePriorities, rankPriorities, setUpPriority } from './priorities.query.ts';
import { addressOf, moneySide } from './priorities.view.ts';
import { blankPriority, origins, readPriority, typedPriority, type TypedPriority } from './priority-form.ts';
import { prioritiesTable } from './priority-tables.ts';
import { orderAsTyped, readOrder, typedOrder, type TypedOrder } from './rank-form.ts';

/** The priorities of a partnership or an organisation: the money side of them all, setting one up, and their order. */
@Controller(['partnerships/:id/priorities', 'organisations/:id/priorities'])
export class PrioritiesController {
  @Get()
  async show(
    @Param('id') id: string,
    @Query('year') year: string | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const place = await load(page, id, year);
    page.render('pages/priorities/priorities.njk', { place, ...moneySide(place) });
  }

  @Get(filesOf('table'))
  async files(
    @Param('id') id: string,
    @Query('year') year: string | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    await sendTable(page, prioritiesTable(await load(page, id, year)));
  }

  @Get('new')
  async form(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const place = await load(page, id);
    if (!place.mayDefine) return page.redirect(addressOf(place));
    showForm(page, place, blankPriority, null);
  }

  @Post('new')
  async setUp(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = typedPriority(body);
    const { facts, problems } = readPriority(typed);
    if (!facts) return showForm(page, await load(page, id), typed, invalid(problems));
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const { outcome } = await page.ask(setUpPriority, { input: { ownerId: id, ...facts, idempotencyKey } });
    if (!outcome) throw new ApiFault('Setting up a priority was answered with nothing.');
    if (isRefusal(outcome)) return showForm(page, await load(page, id), typed, dateFieldsToBoxes(outcome));
    page.redirect(
      `/priorities/${encodeURIComponent(outcome.id)}`,
      'The priority is set up. It comes last until members rank it.',
    );
  }

  @Get('order')
  async order(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const place = await load(page, id);
    if (!place.mayRank) return page.redirect(addressOf(place));
    showOrder(page, place, orderAsTyped(place.lines), place.orderVersion, null);
  }

  @Post('order')
  async rank(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = typedOrder(body);
    const expectedVersion = Number(textOf(body, 'expectedVersion')) || 0;
    const { order, problems } = readOrder(typed);
    if (!order) return showOrder(page, await load(page, id), typed, expectedVersion, invalid(problems));
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { ownerId: id, expectedVersion, ...order, idempotencyKey };
    const { outcome } = await page.ask(rankPriorities, { input });
    if (!outcome) throw new ApiFault('Ranking was answered with nothing.');
    if (isRefusal(outcome))
      return showOrder(page, await load(page, id), typed, expectedVersion, dateFieldsToBoxes(outcome));
    page.redirect(`${addressOf(await load(page, id))}`, 'The order is recorded.');
  }
}

type Place = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string, year?: string) {
  const asked = year !== undefined && /^\d{4}$/.test(year) ? Number(year) : null;
  const { placePriorities: place } = await page.ask(placePriorities, { id, year: asked });
  if (!place) throw new NothingHere();
  return place;
}

function showForm(page: Page, place: Place, typed: TypedPriority, refusal: Refusal | null): void {
  const address = addressOf(place);
  const about = {
    title: 'Set up a priority',
    button: 'Set up the priority',
    ownerName: place.name,
    of: place.of,
  };
  const form = formState(typed, refusal);
  const view = { ...about, back: address, action: `${address}/new`, version: 0, origins, form };
  page.render('pages/priorities/priority-form.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}

function showOrder(
  page: Page,
  place: Place,
  typed: TypedOrder,
  version: number,
  refusal: Refusal | null,
): void {
  const address = addressOf(place);
  const known = new Map(place.lines.map((line) => [line.id, line]));
  const asked = typed.places.flatMap(({ id, place: at }) => {
    const line = known.get(id);
    return line ? [{ ...line, at }] : [];
  });
  const missing = place.lines.filter(({ id }) => !typed.places.some((one) => one.id === id));
  const lines = [...asked, ...missing.map((line) => ({ ...line, at: '' }))];
  const form = formState(typed, refusal);
  const view = { place, lines, back: address, action: `${address}/order`, version, form };
  const words = { yearWords: financialYear(place.year) };
  page.render('pages/priorities/order.njk', { ...view, ...words }, refusal ? statusOfRefusal(refusal) : 200);
}
