import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { parseFte, parsePounds } from '#kernel/money';
import { ApiFault } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { financialYear } from '../case-form/plan-view.ts';
import { openBudgetHeading, resourcesHead } from './open-heading.query.ts';

const fields = ['code', 'name', 'year', 'unit', 'amount'] as const;
type Typed = Record<(typeof fields)[number], string>;

/** A budget holder opens a heading of their organisation for a year, in money or in staff. */
@Controller('resources/headings/new')
export class OpenHeadingController {
  @Get()
  async show(@Res() res: Response): Promise<void> {
    const year = String(thisYear(new Date()));
    await render(pageOf(res), { code: '', name: '', year, unit: 'GBP', amount: '' }, null);
  }

  @Post()
  async send(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = Object.fromEntries(fields.map((name) => [name, textOf(body, name)])) as Typed;
    const unit = typed.unit === 'FTE' ? 'FTE' : 'GBP';
    const amount = unit === 'FTE' ? parseFte(typed.amount) : parsePounds(typed.amount);
    if (!amount.ok) {
      return render(page, typed, invalid([{ field: 'amount', message: amount.error.message }]));
    }
    const { code, name, year } = typed;
    const input = {
      code,
      name,
      year: /^\d{4}$/.test(year) ? Number(year) : 0,
      unit,
      amount: amount.value,
    } as const;
    const { openBudgetHeading: outcome } = await page.ask(openBudgetHeading, { input });
    if (!outcome) throw new ApiFault('Opening a heading was answered with nothing.');
    if (isRefusal(outcome)) return render(page, typed, outcome);
    page.redirect('/resources', `${name} is open for ${financialYear(Number(year))}.`);
  }
}

/** The calendar year in which the present financial year began. */
function thisYear(now: Date): number {
  return now.getUTCMonth() >= 3 ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
}

async function render(page: Page, values: Typed, refusal: Refusal | null): Promise<void> {
  await page.ask(resourcesHead, {});
  const first = thisYear(new Date()) - 1;
  const years = [0, 1, 2, 3].map((ahead) => ({
    value: String(first + ahead),
    text: financialYear(first + ahead),
  }));
  const status = refusal ? statusOfRefusal(refusal) : 200;
  page.render('pages/resources/open-heading.njk', { years, form: formState(values, refusal) }, status);
}
