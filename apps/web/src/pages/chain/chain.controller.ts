import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { OutcomeChainQuery } from '../../generated/operations.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import { answerLink, linkMeasures, outcomeChain } from './chain.query.ts';
import { drawChain } from './draw-chain.ts';

type Chain = NonNullable<OutcomeChainQuery['outcomeChain']>;

const ways = [
  { value: 'leadsTo', text: 'This measure leads to it' },
  { value: 'follows', text: 'It leads to this measure' },
  { value: 'proxyFor', text: 'This measure stands in for it, which is slow or hard to see' },
];
const strengths = [
  { value: 'weak', text: 'Weak: it is plausible' },
  { value: 'moderate', text: 'Moderate: some studies, or our own experience' },
  { value: 'strong', text: 'Strong: well studied' },
];
const blank = { otherId: '', way: 'leadsTo', lagMonths: '', strength: 'moderate', evidence: '', reason: '' };

/** The chain of outcomes that a measure is part of: drawn, in a table, and linked further. */
@Controller('indicators/:id/chain')
export class ChainController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    render(page, await load(page, id), blank, null);
  }

  @Post()
  async link(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const of = (field: keyof typeof blank) => textOf(body, field);
    const typed = {
      ...blank,
      ...{ otherId: of('otherId'), way: of('way'), lagMonths: of('lagMonths') },
      ...{ strength: of('strength'), evidence: of('evidence') },
    };
    const reader = new FieldReader();
    const otherId = reader.text('otherId', typed.otherId, 'Choose the other measure');
    const lagMonths = reader.whole(
      'lagMonths',
      typed.lagMonths,
      { least: 0, most: 240 },
      'Enter how many months',
    );
    if (otherId === null || lagMonths === null)
      return render(page, await load(page, id), typed, invalid(reader.problems));
    const follows = typed.way === 'follows';
    const input = {
      fromIndicatorId: follows ? otherId : id,
      toIndicatorId: follows ? id : otherId,
      sort: typed.way === 'proxyFor' ? 'proxyFor' : 'leadsTo',
      ...{ lagMonths, strength: typed.strength, evidence: typed.evidence },
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const { outcome } = await page.ask(linkMeasures, { input });
    if (!outcome) throw new ApiFault('Linking measures was answered with nothing.');
    if (isRefusal(outcome)) return render(page, await load(page, id), typed, outcome);
    page.redirect(addressOf(id), 'The link is proposed. It counts once both sides have confirmed it.');
  }

  @Post('answer')
  async answer(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const [act, linkId] = [textOf(body, 'act'), textOf(body, 'linkId')];
    const typed = { ...blank, reason: textOf(body, 'reason') };
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const { outcome } = await page.ask(answerLink, {
      input: { linkId, act, reason: typed.reason, idempotencyKey },
    });
    if (!outcome) throw new ApiFault('Answering a link was answered with nothing.');
    if (isRefusal(outcome)) return render(page, await load(page, id), typed, outcome);
    page.redirect(addressOf(id), act === 'confirm' ? 'You confirmed the link.' : 'The link is ended.');
  }
}

const addressOf = (id: string): string => `/indicators/${encodeURIComponent(id)}/chain`;

async function load(page: Page, id: string): Promise<Chain> {
  const { outcomeChain: chain } = await page.ask(outcomeChain, { id });
  if (!chain) throw new NothingHere();
  return chain;
}

function render(page: Page, chain: Chain, typed: typeof blank, refusal: Refusal | null): void {
  const others = chain.others.map(({ value, label }) => ({ value, text: label }));
  const choices = { ways, strengths, others: [{ value: '', text: 'Choose a measure' }, ...others] };
  const drawn = {
    wide: drawChain(chain, 'chain-wide', false),
    narrow: drawChain(chain, 'chain-narrow', true),
  };
  const view = { chain, drawn, choices, form: formState(typed, refusal) };
  page.render('pages/chain/chain.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
