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
import { dateFieldsToBoxes } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import { formChoices } from './form-choices.ts';
import {
  answeringOf,
  countedOf,
  describedOf,
  measureAsTyped,
  readTypedMeasure,
  reasonOf,
} from './measure-form.ts';
import type { MeasureView, TypedMeasure } from './measure-form.ts';
import { describeMeasure, handOver, measureSetUp, placeMeasures, redefineMeasure } from './measure.query.ts';

type Form = 'describe' | 'redefine' | 'hand-over';

const done: Readonly<Record<Form, string>> = {
  describe: 'What is said about the measure is changed.',
  redefine: 'The new version of the definition counts; the series breaks there.',
  'hand-over': 'The measure is handed over.',
};

/** One measure: what is said about it, what it counts from a day on, and who answers for it. */
@Controller('indicators/:id/set-up')
export class MeasureController {
  @Get(':form')
  async show(@Param('id') id: string, @Param('form') form: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const measure = await load(page, id);
    await render(page, { form: formOf(form), measure }, { ...measureAsTyped(measure), reason: '' }, null);
  }

  @Post(':form')
  async change(
    @Param('id') id: string,
    @Param('form') name: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const form = formOf(name);
    const typed = readTypedMeasure(body);
    const reader = new FieldReader();
    const of = {
      indicatorId: id,
      expectedVersion: Number(textOf(body, 'expectedVersion')) || 0,
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const send = sending(page, form, { of, typed, reader });
    const refusal = reader.problems.length > 0 ? invalid(reader.problems) : await send();
    const seen = of.expectedVersion;
    if (refusal) return render(page, { form, measure: await load(page, id), seen }, typed, refusal);
    page.redirect(`/indicators/${encodeURIComponent(id)}`, done[form]);
  }
}

interface Sent {
  of: { indicatorId: string; expectedVersion: number; idempotencyKey: string | null };
  typed: TypedMeasure;
  reader: FieldReader;
}

/** Reads what was typed at once, and sends it when called. */
function sending(page: Page, form: Form, { of, typed, reader }: Sent): () => Promise<Refusal | null> {
  if (form === 'describe') {
    const input = { ...of, described: describedOf(typed, reader) };
    return async () => refusalOf((await page.ask(describeMeasure, { input })).outcome);
  }
  if (form === 'hand-over') {
    const input = { ...of, ...answeringOf(typed), reason: reasonOf(typed) };
    return async () => refusalOf((await page.ask(handOver, { input })).outcome);
  }
  const counted = countedOf(typed, reader);
  const { effectiveFrom: day } = typed;
  const effectiveFrom = reader.date('effectiveFrom', day, 'First day', 'Enter the first day') ?? '';
  const input = { ...of, counted, effectiveFrom, reason: reasonOf(typed) };
  return async () => refusalOf((await page.ask(redefineMeasure, { input })).outcome);
}

type Outcome = Refusal | { __typename: 'SetUpDone' } | null | undefined;

function refusalOf(outcome: Outcome): Refusal | null {
  if (!outcome) throw new ApiFault('Changing a measure was answered with nothing.');
  return isRefusal(outcome) ? outcome : null;
}

function formOf(name: string): Form {
  if (Object.hasOwn(done, name)) return name as Form;
  throw new NothingHere();
}

async function load(page: Page, id: string): Promise<MeasureView> {
  const { measureSetUp: measure } = await page.ask(measureSetUp, { id });
  if (!measure) throw new NothingHere();
  return measure;
}

async function render(
  page: Page,
  { form, measure, seen }: { form: Form; measure: MeasureView; seen?: number },
  typed: TypedMeasure,
  refusal: Refusal | null,
): Promise<void> {
  const { placeMeasures: place } = await page.ask(placeMeasures, { id: measure.ownerId });
  if (!place) throw new NothingHere();
  const current = { value: measure.ownerPersonId, label: measure.ownerName };
  const known = place.people.some(({ value }) => value === measure.ownerPersonId);
  const people = known ? place.people : [current, ...place.people];
  const expectedVersion =
    refusal?.__typename === 'ChangedMeanwhile' ? measure.version : (seen ?? measure.version);
  const state = formState(typed, refusal && dateFieldsToBoxes(refusal));
  const choices = formChoices({ ...place, people });
  const view = { measure, choices, expectedVersion, form: state };
  const status = refusal ? statusOfRefusal(refusal) : measure.mayChange ? 200 : 403;
  page.render(`pages/measure/${form}.njk`, view, status);
}
