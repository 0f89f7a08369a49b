import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { FieldProblem, Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { pluralFilter as plural } from '../../shell/views/word-filters.ts';
import { saveReturn } from '../return/return.query.ts';
import { enterReturns } from './enter-returns.query.ts';
import { goneRows, problemOf, readRows, rowsOf } from './enter-form.ts';
import type { DraftToSave, EnterRow } from './enter-form.ts';
import { placeCells } from './pasted-cells.ts';
import type { Placed } from './pasted-cells.ts';

interface Shown {
  rows: readonly EnterRow[];
  refusal?: Refusal | null;
  pasted?: string;
  placed?: Placed | null;
  /** Drafts that were saved while others were not. */
  saved?: number;
}

/** Entering many figures on one page, typed or pasted from a spreadsheet; each is saved as a draft. */
@Controller('returns/enter')
export class EnterReturnsController {
  @Get()
  async show(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    this.render(page, { rows: rowsOf(await this.items(page)) });
  }

  @Post()
  async save(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const rows = rowsOf(await this.items(page), body);
    const pasted = cellsIn(body);
    if (body['act'] === 'paste') return this.paste(page, rows, pasted);
    const gone = goneRows(body, rows);
    if (gone > 0) {
      const message = `${plural(gone, 'figure')} you typed can no longer be entered: signed or withdrawn meanwhile.`;
      return this.render(page, { rows, pasted, refusal: { __typename: 'NotFound', message } });
    }
    const { drafts, problems } = readRows(rows);
    if (problems.length > 0) return this.render(page, { rows, pasted, refusal: invalid(problems) });
    if (drafts.length === 0) {
      const first = rows[0]?.ratio ? 'numerator' : 'value';
      const nothing = { field: `rows.0.${first}`, message: 'Type or paste at least one new figure' };
      return this.render(page, { rows, pasted, refusal: invalid([nothing]) });
    }
    const { saved, refused } = await this.saveAll(page, drafts, optionalTextOf(body, 'idempotencyKey'));
    if (refused.length === 0) {
      return page.redirect('/returns', `${plural(saved, 'draft')} saved, to be checked and signed.`);
    }
    const now = rowsOf(await this.items(page), body);
    this.render(page, { rows: now, pasted, saved, refusal: invalid(refused) });
  }

  /** Puts pasted cells into the boxes, to be looked at: nothing is saved. */
  private paste(page: Page, rows: readonly EnterRow[], pasted: string): void {
    const placed = placeCells(
      pasted,
      rows.map(({ item, ratio }) => ({ ...item, ratio })),
    );
    const filled = rows.map((row, at) => ({ ...row, typed: { ...row.typed, ...placed.figures.get(at) } }));
    const left = placed.problems.map((message) => ({ field: 'cells', message }));
    const refusal = left.length > 0 ? invalid(left) : null;
    this.render(page, { rows: filled, placed, pasted: refusal ? pasted : '', refusal });
  }

  private async saveAll(
    page: Page,
    drafts: readonly DraftToSave[],
    key: string | null,
  ): Promise<{ saved: number; refused: FieldProblem[] }> {
    const refused: FieldProblem[] = [];
    for (const { at, row, figures } of drafts) {
      const { indicatorId, periodStart, commentary, reason, state } = row.item;
      const input = {
        ...{ indicatorId, periodStart, ...figures, commentary },
        reason: state === 'signed' ? null : reason,
        idempotencyKey: key && [key, indicatorId, periodStart, ...Object.values(figures)].join(':'),
      };
      const { saveReturn: result } = await page.ask(saveReturn, { input });
      if (!result) throw new ApiFault('Saving a return was answered with nothing.');
      if (!isRefusal(result)) continue;
      const fields = result.__typename === 'Invalid' ? result.fields : [];
      if (fields.length === 0) refused.push(problemOf(row, at, { field: 'value', message: result.message }));
      else refused.push(...fields.map((one) => problemOf(row, at, one)));
    }
    const wrong = new Set(refused.map(({ field }) => field.split('.')[1]));
    return { saved: drafts.length - wrong.size, refused };
  }

  private async items(page: Page) {
    const { returnsDue } = await page.ask(enterReturns, {});
    if (!returnsDue) throw new NothingHere();
    return returnsDue.items;
  }

  private render(page: Page, { rows, refusal = null, pasted = '', placed = null, saved = 0 }: Shown): void {
    const view = { rows, pasted, saved, filled: placed?.figures.size, form: formState({}, refusal) };
    page.render('pages/returns-enter/enter-returns.njk', view, refusal ? statusOfRefusal(refusal) : 200);
  }
}

/** Pasted cells word for word: an empty first line leaves the first figure as it is. */
function cellsIn(body: FormBody): string {
  const cells = body['cells'];
  return typeof cells === 'string' ? cells.replaceAll('\r\n', '\n') : '';
}
