import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { PriorityPageQuery } from '../../generated/operations.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { BLANK_DATE, dateFieldsToBoxes, typedDateOf } from '../case-form/date-field.ts';
import type { TypedDate } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import { addressOf } from './priorities.view.ts';
import {
  origins,
  priorityAsTyped,
  readPriority,
  typedPriority,
  type TypedPriority,
} from './priority-form.ts';
import { changePriority, endPriority, priorityPage } from './priority.query.ts';
import { priorityView } from './priority.view.ts';

type Priority = NonNullable<PriorityPageQuery['priority']>;

interface TypedEnding {
  readonly lastDay: TypedDate;
  readonly decidedBy: string;
  readonly reason: string;
}

/** One priority: what it is, how money, targets and results stand to it, its rank over time; changing and ending it. */
@Controller('priorities/:id')
export class PriorityController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    page.render('pages/priorities/priority.njk', priorityView(await load(page, id)));
  }

  @Get('change')
  async form(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const priority = await load(page, id);
    if (!priority.mayChange) return page.redirect(`/priorities/${priority.id}`);
    showForm(page, priority, priority.version, priorityAsTyped(priority), null);
  }

  @Post('change')
  async change(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = typedPriority(body);
    const expectedVersion = Number(textOf(body, 'expectedVersion')) || 0;
    const { facts, problems } = readPriority(typed);
    if (!facts) return showForm(page, await load(page, id), expectedVersion, typed, invalid(problems));
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { priorityId: id, expectedVersion, ...facts, idempotencyKey };
    const { outcome } = await page.ask(changePriority, { input });
    if (!outcome) throw new ApiFault('Changing a priority was answered with nothing.');
    if (isRefusal(outcome)) {
      return showForm(page, await load(page, id), expectedVersion, typed, dateFieldsToBoxes(outcome));
    }
    page.redirect(`/priorities/${encodeURIComponent(id)}`, 'The priority is changed.');
  }

  @Get('end')
  async ending(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const priority = await load(page, id);
    if (!priority.mayEnd) return page.redirect(`/priorities/${priority.id}`);
    const blank = { lastDay: BLANK_DATE, decidedBy: '', reason: '' };
    showEnding(page, priority, priority.version, blank, null);
  }

  @Post('end')
  async end(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = {
      lastDay: typedDateOf(body, 'lastDay'),
      decidedBy: textOf(body, 'decidedBy'),
      reason: textOf(body, 'reason'),
    };
    const expectedVersion = Number(textOf(body, 'expectedVersion')) || 0;
    const read = new FieldReader();
    const lastDay = read.date('lastDay', typed.lastDay, 'Its last day', 'Enter its last day');
    if (lastDay === null) {
      return showEnding(page, await load(page, id), expectedVersion, typed, invalid(read.problems));
    }
    const { decidedBy, reason } = typed;
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { priorityId: id, expectedVersion, lastDay, decidedBy, reason, idempotencyKey };
    const { outcome } = await page.ask(endPriority, { input });
    if (!outcome) throw new ApiFault('Ending a priority was answered with nothing.');
    if (isRefusal(outcome)) {
      return showEnding(page, await load(page, id), expectedVersion, typed, dateFieldsToBoxes(outcome));
    }
    page.redirect(`/priorities/${encodeURIComponent(id)}`, 'The end of the priority is recorded.');
  }
}

async function load(page: Page, id: string): Promise<Priority> {
  const { priority } = await page.ask(priorityPage, { id });
  if (!priority) throw new NothingHere();
  return priority;
}

function showForm(
  page: Page,
  priority: Priority,
  version: number,
  typed: TypedPriority,
  refusal: Refusal | null,
): void {
  const { id, ownerName, of } = priority;
  const about = { title: 'Change a priority', button: 'Save the priority', ownerName, of };
  const ways = { back: `/priorities/${id}`, action: `/priorities/${id}/change`, all: addressOf(priority) };
  const view = { ...about, ...ways, version, origins, form: formState(typed, refusal) };
  page.render('pages/priorities/priority-form.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}

function showEnding(
  page: Page,
  priority: Priority,
  version: number,
  typed: TypedEnding,
  refusal: Refusal | null,
): void {
  const view = { priority, version, form: formState(typed, refusal) };
  page.render('pages/priorities/end.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
