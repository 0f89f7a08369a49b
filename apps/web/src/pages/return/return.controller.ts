import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type {
  MissingKind,
  ReturnItemQuery,
  SaveReturnMutationVariables,
} from '../../generated/operations.ts';
import { machineChart } from '../../machine-chart/machine-chart.view.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { figureOf, missingTyped, readReturn, valuesFrom, valuesTyped } from './return-form.ts';
import type { ReturnValues } from './return-form.ts';
import { forecastsOf } from './return-forecast.ts';
import type { ReturnForecast } from './return-forecast.ts';
import { removeDraft, returnItem, saveReturn, sharedForecast } from './return.query.ts';

/** Which figure: the indicator and the first day of the period. */
export interface ReturnAddress {
  readonly indicatorId: string;
  readonly periodStart: string;
}

/** A return as the page has it. */
export type ReturnItem = NonNullable<ReturnItemQuery['returnItem']>;

/** A return with what happened to it so far, newest first. */
type ToldReturn = ReturnItem & {
  history: NonNullable<ReturnItemQuery['returnHistory']>;
  way: NonNullable<ReturnItemQuery['returnWay']>;
  forecasts: ReturnForecast[];
};

/** Loads the return, or answers that there is nothing here. */
export async function loadReturn(page: Page, address: ReturnAddress): Promise<ToldReturn> {
  const { indicatorId, periodStart } = address;
  const {
    returnItem: item,
    returnHistory,
    returnWay,
    forecastRecord,
  } = await page.ask(returnItem, { indicatorId, periodStart });
  if (!item) throw new NothingHere();
  const records = await Promise.all(
    item.partnerships.map(
      async (one) => (await page.ask(sharedForecast, { id: one.indicatorId })).forecastRecord,
    ),
  );
  const forecasts = [forecastRecord, ...records].flatMap((record) => forecastsOf(record, item.periodStart));
  return { ...item, history: returnHistory ?? [], way: returnWay ?? [], forecasts };
}

/** Entering one figure: saved as a draft, then checked and signed on the next page. */
@Controller('returns/:indicatorId/:periodStart')
export class ReturnController {
  @Get()
  async show(@Param() address: ReturnAddress, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const item = await loadReturn(page, address);
    this.render(page, item, valuesFrom(item), null);
  }

  @Post()
  async save(@Param() address: ReturnAddress, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const item = await loadReturn(page, address);
    if (body['act'] === 'remove') return this.remove(page, item, body);
    const typed = valuesTyped(body);
    const goesOn = body['act'] === 'check' || body['act'] === 'missing';
    const said = body['act'] === 'missing' ? noFigure(typed) : figureTyped(item, typed, goesOn);
    if (said.problems.length > 0) return this.render(page, item, typed, invalid(said.problems));

    const input = {
      indicatorId: item.indicatorId,
      periodStart: item.periodStart,
      ...said.input,
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const { saveReturn: result } = await page.ask(saveReturn, { input });
    if (!result) throw new ApiFault('Saving a return was answered with nothing.');
    if (isRefusal(result)) return this.render(page, item, typed, result);
    if (goesOn) return page.redirect(`/returns/${item.indicatorId}/${item.periodStart}/check`);
    page.redirect('/returns', `Draft saved: ${item.title}, ${item.periodLabel}.`);
  }

  private async remove(page: Page, item: ToldReturn, body: FormBody): Promise<void> {
    const { indicatorId, periodStart } = item;
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { indicatorId, periodStart, idempotencyKey };
    const { removeReturnDraft: result } = await page.ask(removeDraft, { input });
    if (!result) throw new ApiFault('Removing a draft was answered with nothing.');
    if (isRefusal(result)) return this.render(page, item, valuesTyped(body), result);
    page.redirect('/returns', `Draft removed: ${item.title}, ${item.periodLabel}.`);
  }

  private render(page: Page, item: ToldReturn, values: ReturnValues, refusal: Refusal | null): void {
    const { history, way } = item;
    const drawing = way.length > 0 ? machineChart('periodReturn', way) : null;
    const view = { item, history, drawing, figure: figureOf(item), form: formState(values, refusal) };
    page.render('pages/return/return.njk', view, refusal ? statusOfRefusal(refusal) : 200);
  }
}

type Said = Pick<
  SaveReturnMutationVariables['input'],
  'value' | 'numerator' | 'denominator' | 'missing' | 'commentary' | 'reason'
>;

function figureTyped(item: ReturnItem, typed: ReturnValues, complete: boolean) {
  const { problems, figures } = readReturn(item, typed, complete);
  const reason = typed.reason || (item.state === 'signed' || item.missing ? null : item.reason);
  const input: Said = { ...figures, commentary: typed.commentary || null, reason };
  return { problems, input };
}

/** That the figure will not come, in place of one; its reason is the reason for replacing what was signed, too. */
function noFigure(typed: ReturnValues) {
  const { kind, reason } = typed.missing;
  const input: Said = {
    value: null,
    numerator: null,
    denominator: null,
    missing: { kind: kind as MissingKind, reason },
    commentary: null,
    reason: null,
  };
  return { problems: missingTyped(typed), input };
}
