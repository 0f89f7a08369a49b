import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { londonDateOf } from '#kernel/local-date';
import type { TargetFormQuery, TargetTermsInput } from '../../generated/operations.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { commandOf, found } from '../case-form/case-form.ts';
import { indicatorCharts } from '../indicator/indicator-charts.ts';
import { inForce } from '../indicator/in-force.ts';
import { seriesRows } from '../indicator/series-table.ts';
import {
  blankTarget,
  readTarget,
  targetDatesToBoxes,
  typedFromProposal,
  typedTargetOf,
} from './target-form.ts';
import type { TypedTarget } from './target-form.ts';
import { mayDo, sendTarget, showTargetNotNow, targetPath } from './target-page.ts';
import { proposeTarget, reviseTarget, targetForm, targetProposal } from './target.query.ts';
import { checklistGroups } from './target.view.ts';

type Facts = TargetFormQuery;

interface Shown {
  values: TypedTarget;
  refusal?: Refusal | null;
  version?: number;
  title: string;
  button: string;
  back: { text: string; href: string };
  /** Why it came back, when it did. */
  returned?: { by: string | null; comment: string | null } | null;
}

/** Proposing a target, and putting a returned one again: one form with the figures it is to be judged by. */
@Controller()
export class TargetProposeController {
  @Get('indicators/:id/target')
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const facts = await page.ask(targetForm, { id });
    const indicator = found(facts.indicator);
    if (!facts.targetOffer?.available) {
      const view = { section: 'scorecard', indicator, whyNot: facts.targetOffer?.whyNot ?? '' };
      return page.render('pages/target/no-offer.njk', view, 403);
    }
    render(page, facts, { ...proposing(id), values: blankTarget(indicator, londonDateOf(page.now)) });
  }

  @Post('indicators/:id/target')
  async propose(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const facts = await page.ask(targetForm, { id });
    found(facts.indicator);
    const { idempotencyKey } = commandOf(id, body);
    await this.send(page, facts, body, proposing(id), (terms) =>
      sendTarget(page, proposeTarget, { indicatorId: id, terms, idempotencyKey }, 'You proposed the target'),
    );
  }

  @Get('targets/:id/revise')
  async showAgain(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const proposal = found((await page.ask(targetProposal, { id })).targetProposal);
    if (!mayDo(proposal, ['reviseTarget'])) {
      return showTargetNotNow(page, proposal, 'Change the proposed target', ['reviseTarget']);
    }
    const facts = await page.ask(targetForm, { id: proposal.indicatorId });
    render(page, facts, {
      ...revising(id, proposal.rounds.at(-1)),
      values: typedFromProposal(proposal),
      version: proposal.version,
    });
  }

  @Post('targets/:id/revise')
  async revise(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const proposal = found((await page.ask(targetProposal, { id })).targetProposal);
    const facts = await page.ask(targetForm, { id: proposal.indicatorId });
    const { expectedVersion, idempotencyKey } = commandOf(id, body);
    const command = { proposalId: id, expectedVersion, idempotencyKey };
    const form = { ...revising(id, proposal.rounds.at(-1)), version: expectedVersion };
    await this.send(page, facts, body, form, (terms) =>
      sendTarget(page, reviseTarget, { ...command, terms }, 'You put the target again'),
    );
  }

  private async send(
    page: Page,
    facts: Facts,
    body: FormBody,
    form: Omit<Shown, 'values'>,
    act: (terms: TargetTermsInput) => Promise<Refusal | null>,
  ): Promise<void> {
    const codes = (facts.targetQuestions ?? []).map(({ code }) => code);
    const values = typedTargetOf(body, codes);
    const { terms, problems } = readTarget(values, codes);
    const refusal = problems.length > 0 ? invalid(problems) : await act(terms);
    if (refusal) render(page, facts, { ...form, values, refusal: targetDatesToBoxes(refusal) });
  }
}

function proposing(id: string) {
  const back = { text: 'Back to the measure', href: `/indicators/${encodeURIComponent(id)}` };
  return { title: 'Propose a target', button: 'Propose the target', back };
}

function revising(id: string, last?: { returnedBy: string | null; returnedComment: string | null }) {
  const back = { text: 'Back to the proposal', href: targetPath(id) };
  const returned = last?.returnedComment ? { by: last.returnedBy, comment: last.returnedComment } : null;
  return { title: 'Change the proposed target', button: 'Put it again', back, returned };
}

function render(page: Page, facts: Facts, { values, refusal = null, ...shown }: Shown): void {
  const indicator = found(facts.indicator);
  const view = {
    section: 'scorecard',
    ...shown,
    indicator,
    now: inForce(indicator.targets, londonDateOf(page.now)),
    groups: checklistGroups(facts.targetQuestions ?? []),
    charts: indicatorCharts(indicator.series, indicator, false),
    rows: indicator.series ? seriesRows(indicator.series).slice(0, 12) : [],
    form: formState(values, refusal),
  };
  page.render('pages/target/target-form.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
