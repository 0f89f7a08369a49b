import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { commandOf, found, sendCaseAct } from '../case-form/case-form.ts';
import { showCasePage, showCasePageAgain } from '../case-form/case-page.ts';
import type { CasePage } from '../case-form/case-page.ts';
import { BLANK_DATE, typedDateOf } from '../case-form/date-field.ts';
import type { TypedDate } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import { authoriseDrift, caseDriftQuery } from './case-drift.query.ts';

interface TypedDrift {
  readonly reason: string;
  readonly reviewDate: TypedDate;
  readonly resourceReleased: string;
}

type View = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const data = await page.ask(caseDriftQuery, { id });
  return { case: found(data.case) };
}

const spec: CasePage<View, TypedDrift> = {
  title: 'Let this measure drift',
  template: 'pages/case-drift/case-drift.njk',
  acts: ['authoriseDrift'],
  load,
  first: () => ({ reason: '', reviewDate: BLANK_DATE, resourceReleased: '' }),
};

/** A member's recorded, time-limited decision to let a lesser measure slip. */
@Controller('cases/:id/drift')
export class CaseDriftController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await showCasePage(pageOf(res), id, spec);
  }

  @Post()
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const command = commandOf(id, body);
    const typed = {
      reason: textOf(body, 'reason'),
      reviewDate: typedDateOf(body, 'reviewDate'),
      resourceReleased: textOf(body, 'resourceReleased'),
    };
    const reader = new FieldReader();
    const reason = reader.text('reason', typed.reason, 'Say why this measure may slip');
    const reviewDate = reader.date(
      'reviewDate',
      typed.reviewDate,
      'Review date',
      'Enter the date to look at this again',
    );
    const refusal =
      reason === null || reviewDate === null
        ? invalid(reader.problems)
        : await sendCaseAct(
            page,
            authoriseDrift,
            { ...command, reason, reviewDate, resourceReleased: typed.resourceReleased || null },
            'You authorised the drift',
          );
    if (refusal) await showCasePageAgain(page, spec, command, typed, refusal);
  }
}
