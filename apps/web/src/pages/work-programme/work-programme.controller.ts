import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { ReadRefused } from '../../shell/api/api-errors.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { invalid, type Refusal } from '../../shell/forms/refusal.ts';
import { pageOf, type Page } from '../../shell/page.ts';
import { commandOf } from '../case-form/case-form.ts';
import { BLANK_DATE, typedDate, typedDateOf, type TypedDate } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import { programmeTable } from './programme-table.ts';
import { programmeSubject, type ProgrammeSubject } from './programme-subject.ts';
import { changeProgramme, itemNamed, itemsOf, showProgrammeForm, subjectPath } from './programme-form.ts';
import {
  addToWorkProgramme,
  moveWorkProgrammeItem,
  takeOffWorkProgramme,
  workProgrammeQuery,
} from './work-programme.query.ts';

interface TypedItem {
  readonly partnershipId: string;
  readonly title: string;
  readonly reason: string;
  readonly meetingOn: TypedDate;
}

const blank: TypedItem = { partnershipId: '', title: '', reason: '', meetingOn: BLANK_DATE };

/** Scrutiny's work programme: what the committee means to look at, and when. */
@Controller('work-programme')
export class WorkProgrammeController {
  @Get()
  async show(@Query('removed') removed: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const off = removed === 'yes';
    const data = await page.ask(workProgrammeQuery, { removed: off });
    const items = itemsOf(data).map((item) => ({ ...item, href: subjectPath(item) }));
    const mayAdd = (data.workProgramme?.keptBy.length ?? 0) > 0;
    const view = { section: 'scrutiny', items, off, mayAdd };
    page.render('pages/work-programme/work-programme.njk', view);
  }

  @Get(filesOf('items'))
  async file(@Query('removed') removed: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const data = await page.ask(workProgrammeQuery, { removed: removed === 'yes' });
    await sendTable(page, programmeTable(itemsOf(data)));
  }

  @Get('add')
  async showAdd(
    @Query('indicator') indicator: unknown,
    @Query('recommendation') recommendation: unknown,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const named = { indicatorId: asText(indicator), recommendationId: asText(recommendation) };
    await renderAdd(page, { values: blank, subject: await programmeSubject(page, named) });
  }

  @Post('add')
  async add(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed: TypedItem = {
      partnershipId: textOf(body, 'partnershipId'),
      title: textOf(body, 'title'),
      reason: textOf(body, 'reason'),
      meetingOn: typedDateOf(body, 'meetingOn'),
    };
    const subject = await programmeSubject(page, {
      indicatorId: optionalTextOf(body, 'indicatorId'),
      recommendationId: optionalTextOf(body, 'recommendationId'),
    });
    const read = new FieldReader();
    const title = subject ? '' : (read.text('title', typed.title, 'Say what scrutiny should look at') ?? '');
    const reason = read.text('reason', typed.reason, 'Say why scrutiny should look at this') ?? '';
    const meetingOn = read.date('meetingOn', typed.meetingOn, 'The meeting');
    const input = {
      partnershipId: subject?.partnershipId ?? typed.partnershipId,
      ...(subject && { [subject.field]: subject.id }),
      title,
      reason,
      meetingOn,
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const refusal = read.problems.length
      ? invalid(read.problems)
      : await changeProgramme(page, addToWorkProgramme, input, (name) => `On the work programme: ${name}.`);
    if (refusal) await renderAdd(page, { values: typed, subject, refusal });
  }

  @Get(':id/move')
  async showMove(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const item = await itemNamed(page, id);
    showProgrammeForm(page, 'move', { item }, { values: { meetingOn: typedDate(item.meetingOn) } });
  }

  @Post(':id/move')
  async move(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = typedDateOf(body, 'meetingOn');
    const read = new FieldReader();
    const meetingOn = read.date('meetingOn', typed, 'The meeting');
    const refusal = read.problems.length
      ? invalid(read.problems)
      : await changeProgramme(page, moveWorkProgrammeItem, { ...itemCommand(id, body), meetingOn }, (name) =>
          meetingOn ? `Put down for the meeting: ${name}.` : `No meeting yet: ${name}.`,
        );
    if (!refusal) return;
    const item = await itemNamed(page, id);
    showProgrammeForm(page, 'move', { item }, { values: { meetingOn: typed }, refusal });
  }

  @Get(':id/take-off')
  async showTakeOff(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const item = await itemNamed(page, id);
    showProgrammeForm(page, 'take-off', { item }, { values: { reason: '' } });
  }

  @Post(':id/take-off')
  async takeOff(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const reason = textOf(body, 'reason');
    const refusal = reason
      ? await changeProgramme(
          page,
          takeOffWorkProgramme,
          { ...itemCommand(id, body), reason },
          (name) => `Off the work programme: ${name}.`,
        )
      : invalid([{ field: 'reason', message: 'Give your reason' }]);
    if (!refusal) return;
    const item = await itemNamed(page, id);
    showProgrammeForm(page, 'take-off', { item }, { values: { reason }, refusal });
  }
}

function itemCommand(id: string, body: FormBody) {
  const { expectedVersion, idempotencyKey } = commandOf(id, body);
  return { itemId: id, expectedVersion, idempotencyKey };
}

interface Adding {
  readonly values: TypedItem;
  readonly subject: ProgrammeSubject | null;
  readonly refusal?: Refusal;
}

async function renderAdd(page: Page, { values, subject, refusal }: Adding): Promise<void> {
  const data = await page.ask(workProgrammeQuery, {});
  const keepers = data.workProgramme?.keptBy ?? [];
  if (keepers.length === 0) throw new ReadRefused('Only a scrutiny officer keeps the work programme.');
  showProgrammeForm(page, 'add', { keepers, subject }, { values, refusal });
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
