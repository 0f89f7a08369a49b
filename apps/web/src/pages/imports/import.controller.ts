import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FileImportQuery } from '../../generated/operations.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { isWhole, optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { answersOf, canBeLeftOut, leaveOutWords, readTyped, typedFrom } from './import-form.ts';
import type { TypedImport } from './import-form.ts';
import { confirmImport, discardImport, fileImportQuery, mapImport, undoImport } from './imports.query.ts';

const acts = {
  confirm: { operation: confirmImport, notice: null },
  undo: { operation: undoImport, notice: null },
  discard: { operation: discardImport, notice: 'The file is put aside. Nothing of it came in.' },
} as const;

/** One file: what was guessed and found, and what to do with it. */
@Controller('imports/:id')
export class ImportController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const one = await load(page, id);
    showImport(page, one, typedFrom(one));
  }

  @Post('columns')
  async columns(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const one = await load(page, id);
    const typed = readTyped(body, one);
    const { answers, problems } = answersOf(typed, one);
    const headerRow = Number(typed.headerRow);
    if (!isWhole(headerRow)) problems.push({ field: 'headerRow', message: 'Enter the number of a row' });
    if (problems.length > 0) return showImport(page, one, typed, invalid(problems));
    const { outcome } = await page.ask(mapImport, {
      input: { ...seen(id, body), headerRow, roles: typed.roles, answers },
    });
    if (!outcome) throw new ApiFault('Reading a file anew was answered with nothing.');
    if (isRefusal(outcome)) return showImport(page, one, typed, outcome);
    page.redirect(`/imports/${id}`);
  }

  @Post(':act')
  async act(
    @Param('id') id: string,
    @Param('act') name: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    if (!(name in acts)) throw new NothingHere();
    const { operation, notice } = acts[name as keyof typeof acts];
    const { outcome } = await page.ask(operation, { input: seen(id, body) });
    if (!outcome) throw new ApiFault('An act on an import was answered with nothing.');
    if (isRefusal(outcome)) {
      const one = await load(page, id);
      return showImport(page, one, typedFrom(one), outcome);
    }
    if (notice) return page.redirect('/imports', notice);
    page.redirect(`/imports/${id}`);
  }
}

const seen = (importId: string, body: FormBody) => ({
  importId,
  expectedVersion: Number(textOf(body, 'version')) || 0,
  idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
});

type FileImport = NonNullable<FileImportQuery['fileImport']>;

async function load(page: Page, id: string): Promise<FileImport> {
  const { fileImport } = await page.ask(fileImportQuery, { id });
  if (!fileImport) throw new NothingHere();
  return fileImport;
}

function showImport(page: Page, one: FileImport, typed: TypedImport, refusal: Refusal | null = null): void {
  page.render(
    'pages/imports/import.njk',
    {
      one,
      form: formState(typed, refusal),
      leaveOutWords,
      open: one.questions.filter(({ answer }) => !answer).length,
      unusual: one.questions.filter(({ kind, answer }) => kind === 'unusual' && !answer).length,
      canLeaveOut: one.questions.filter(({ kind, answer }) => !answer && canBeLeftOut(kind)).length,
    },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}
