import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { everyPage } from '../../shell/paging.ts';
import { financialYear } from '../case-form/plan-view.ts';
import { openBudgetYear, yearHeadings } from './open-year.query.ts';
import { linesAt, linesToOpen, readYear, typedYear } from './open-year.ts';
import type { Heading, TypedYear } from './open-year.ts';

/** Opens the headings of a year from the year before, in one go. */
@Controller('resources/headings/year')
export class OpenYearController {
  @Get()
  async form(@Query('from') from: string | undefined, @Res() res: Response): Promise<void> {
    await show(pageOf(res), from ?? '', null, null);
  }

  @Post()
  async open(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = typedYear(body);
    const { year, lines } = await load(page, typed.from);
    const { headings, problems } = readYear(typed, lines);
    if (problems.length > 0) return show(page, typed.from, typed, invalid(problems));
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const { outcome } = await page.ask(openBudgetYear, {
      input: { year: year + 1, headings, idempotencyKey },
    });
    if (!outcome) throw new ApiFault('Opening a year was answered with nothing.');
    if (isRefusal(outcome)) return show(page, typed.from, typed, linesAt(outcome, headings, lines));
    const count = `${headings.length} ${headings.length === 1 ? 'heading is' : 'headings are'}`;
    page.redirect('/resources', `${count} open for ${financialYear(year + 1)}.`);
  }
}

async function load(page: Page, from: string) {
  const pages = everyPage(async (after) => (await page.ask(yearHeadings, { after })).budgetHeadings);
  const all: Heading[] = [];
  for await (const some of pages) all.push(...some);
  const years = [...new Set(all.map(({ year }) => year))].toSorted((a, b) => b - a);
  const asked = Number(from);
  const year = years.find((one) => one === asked) ?? years[0] ?? new Date().getUTCFullYear();
  return { years, year, lines: linesToOpen(all, year) };
}

async function show(
  page: Page,
  from: string,
  typed: TypedYear | null,
  refusal: Refusal | null,
): Promise<void> {
  const { years, year, lines } = await load(page, from);
  const view = {
    ...{ from: year, fromWords: financialYear(year), yearWords: financialYear(year + 1) },
    years: years.map((one) => ({ year: one, words: financialYear(one + 1), here: one === year })),
    lines: lines.map((line) => ({
      ...line,
      chosen: typed ? typed.chosen.includes(line.id) : !line.open,
      typed: typed ? (typed.amounts[line.id] ?? '') : line.amountText,
    })),
    form: formState({}, refusal),
  };
  page.render('pages/resources/open-year.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
