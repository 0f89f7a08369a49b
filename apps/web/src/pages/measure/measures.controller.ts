import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import { formChoices } from './form-choices.ts';
import {
  answeringOf,
  blankMeasure,
  countedOf,
  describedOf,
  lastingOf,
  readTypedMeasure,
} from './measure-form.ts';
import type { TypedMeasure } from './measure-form.ts';
import { defineMeasure, placeMeasures } from './measure.query.ts';
import { measuresTable } from './measures-table.ts';

/** What a partnership or an organisation measures: the list, and defining one more. */
@Controller(['partnerships/:id/measures', 'organisations/:id/measures'])
export class MeasuresController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const place = await load(page, id);
    page.render('pages/measure/measures.njk', { place, address: addressOf(place) });
  }

  @Get(filesOf('list'))
  async file(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await sendTable(page, measuresTable(await load(page, id)));
  }

  @Get('new')
  async form(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const place = await load(page, id);
    if (!place.mayDefine) return page.redirect(addressOf(place));
    render(page, place, blankMeasure(place.of === 'partnership'), null);
  }

  @Post('new')
  async define(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = readTypedMeasure(body);
    const reader = new FieldReader();
    const input = {
      ownerId: id,
      lasting: lastingOf(typed, reader),
      counted: countedOf(typed, reader),
      described: describedOf(typed, reader),
      ...answeringOf(typed),
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    if (reader.problems.length > 0)
      return render(page, await load(page, id), typed, invalid(reader.problems));
    const { outcome } = await page.ask(defineMeasure, { input });
    if (!outcome) throw new ApiFault('Defining a measure was answered with nothing.');
    if (isRefusal(outcome)) return render(page, await load(page, id), typed, outcome);
    page.redirect(`/indicators/${outcome.id}`, 'The measure is defined.');
  }
}

type Place = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const { placeMeasures: place } = await page.ask(placeMeasures, { id });
  if (!place) throw new NothingHere();
  return place;
}

function addressOf(place: Pick<Place, 'of' | 'ownerId'>): string {
  return `/${place.of === 'partnership' ? 'partnerships' : 'organisations'}/${place.ownerId}/measures`;
}

function render(page: Page, place: Place, typed: TypedMeasure, refusal: Refusal | null): void {
  page.render(
    'pages/measure/define.njk',
    { place, address: addressOf(place), choices: formChoices(place), form: formState(typed, refusal) },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}
