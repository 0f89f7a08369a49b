import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { NothingHere } from '../../shell/api/api-errors.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { commandOf, found } from '../case-form/case-form.ts';
import { turnToField } from '../case-form/its-turn.ts';
import { showCasePage, showCasePageAgain } from '../case-form/case-page.ts';
import type { CasePage } from '../case-form/case-page.ts';
import { caseDecideQuery } from './case-decide.query.ts';
import { reasonedDecisions } from './decisions.ts';
import type { ReasonedDecision } from './reasoned-decision.ts';

/** The decisions that take one text: no action, data corrected, redesign, call-in, end of drift, acts of scrutiny. */
@Controller('cases/:id/decide/:event')
export class CaseDecideController {
  @Get()
  async show(@Param('id') id: string, @Param('event') event: string, @Res() res: Response): Promise<void> {
    await showCasePage(pageOf(res), id, pageFor(event, decisionNamed(event)));
  }

  @Post()
  async send(
    @Param('id') id: string,
    @Param('event') event: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const decision = decisionNamed(event);
    const command = commandOf(id, body);
    const typed = { reason: textOf(body, 'reason'), outOfTurn: textOf(body, 'outOfTurn') };
    const refusal = typed.reason
      ? await decision.send(page, command, typed.reason, typed.outOfTurn)
      : invalid([{ field: 'reason', message: 'Write something here before you send it' }]);
    if (!refusal) return;
    await showCasePageAgain(
      page,
      pageFor(event, decision),
      command,
      typed,
      turnToField(onTheOneField(refusal)),
    );
  }
}

interface Typed {
  reason: string;
  outOfTurn: string;
}

async function load(page: Page, id: string, decision: ReasonedDecision) {
  const data = await page.ask(caseDecideQuery, { id });
  return { case: found(data.case), decision };
}

function pageFor(
  event: string,
  decision: ReasonedDecision,
): CasePage<Awaited<ReturnType<typeof load>>, Typed> {
  return {
    title: decision.title,
    template: 'pages/case-decide/case-decide.njk',
    acts: [event],
    load: (page, id) => load(page, id, decision),
    first: () => ({ reason: '', outOfTurn: '' }),
  };
}

/** The form has one field, whatever the API calls it. */
function onTheOneField(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  return { ...refusal, fields: refusal.fields.map(({ message }) => ({ field: 'reason', message })) };
}

function decisionNamed(event: string): ReasonedDecision {
  const decision = Object.hasOwn(reasonedDecisions, event) ? reasonedDecisions[event] : undefined;
  if (!decision) throw new NothingHere();
  return decision;
}
