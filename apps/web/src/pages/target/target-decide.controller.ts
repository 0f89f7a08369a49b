import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { TargetDecision } from '../../generated/operations.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { invalid, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { commandOf, found } from '../case-form/case-form.ts';
import { mayDo, sendTarget, showTargetNotNow, targetPath } from './target-page.ts';
import type { FoundProposal } from './target-page.ts';
import { decideTarget, targetProposal, withdrawTarget } from './target.query.ts';
import { targetView } from './target.view.ts';

interface Typed {
  readonly decision: string;
  readonly comment: string;
  readonly reasons: Readonly<Record<string, string>>;
}

const decisions = ['approveTarget', 'returnTarget', 'rejectTarget'];
const done: Record<TargetDecision, string> = {
  agree: 'You agreed the target',
  return: 'You returned the proposal',
  reject: 'You rejected the proposal',
};

/** A member's decision on a proposed target, and taking one back. */
@Controller('targets/:id')
export class TargetDecideController {
  @Get('decide')
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const proposal = found((await page.ask(targetProposal, { id })).targetProposal);
    if (!mayDo(proposal, decisions))
      return showTargetNotNow(page, proposal, 'Decide on the target', decisions);
    render(page, 'decide', proposal, { decision: '', comment: '', reasons: {} });
  }

  @Post('decide')
  async decide(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const proposal = found((await page.ask(targetProposal, { id })).targetProposal);
    const reasons = proposal.flags.map(({ code }) => ({ code, reason: textOf(body, `reasons.${code}`) }));
    const typed: Typed = {
      decision: textOf(body, 'decision'),
      comment: textOf(body, 'comment'),
      reasons: Object.fromEntries(reasons.map(({ code, reason }) => [code, reason])),
    };
    const { expectedVersion, idempotencyKey } = commandOf(id, body);
    const refusal = isDecision(typed.decision)
      ? await sendTarget(
          page,
          decideTarget,
          {
            ...{ proposalId: id, expectedVersion, idempotencyKey, decision: typed.decision },
            ...{ comment: typed.comment, reasons: typed.decision === 'agree' ? reasons : [] },
          },
          done[typed.decision],
        )
      : invalid([{ field: 'decision', message: 'Choose whether to agree, return or reject it' }]);
    // A rejection's reason is typed in the one box for words.
    if (refusal)
      render(page, 'decide', proposal, typed, { refusal: reasonToComment(refusal), expectedVersion });
  }

  @Get('withdraw')
  async showWithdraw(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const proposal = found((await page.ask(targetProposal, { id })).targetProposal);
    if (!mayDo(proposal, ['withdrawTarget'])) {
      return showTargetNotNow(page, proposal, 'Withdraw the proposal', ['withdrawTarget']);
    }
    render(page, 'withdraw', proposal, { reason: '' });
  }

  @Post('withdraw')
  async withdraw(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const proposal = found((await page.ask(targetProposal, { id })).targetProposal);
    const { expectedVersion, idempotencyKey } = commandOf(id, body);
    const typed = { reason: textOf(body, 'reason') };
    const command = { proposalId: id, expectedVersion, idempotencyKey, ...typed };
    const refusal = await sendTarget(page, withdrawTarget, command, 'You withdrew the proposal');
    if (refusal) render(page, 'withdraw', proposal, typed, { refusal, expectedVersion });
  }
}

function isDecision(typed: string): typed is TargetDecision {
  return typed in done;
}

function reasonToComment(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  const fields = refusal.fields.map((one) => (one.field === 'reason' ? { ...one, field: 'comment' } : one));
  return { ...refusal, fields };
}

function render(
  page: Page,
  form: 'decide' | 'withdraw',
  proposal: FoundProposal,
  values: object,
  back: { refusal: Refusal; expectedVersion: number } | null = null,
): void {
  const outdated = !back || back.refusal.__typename === 'ChangedMeanwhile';
  const view = {
    ...targetView(proposal),
    section: 'scorecard',
    path: targetPath(proposal.id),
    expectedVersion: outdated ? proposal.version : back.expectedVersion,
    form: formState(values, back?.refusal ?? null),
  };
  page.render(`pages/target/${form}.njk`, view, back ? statusOfRefusal(back.refusal) : 200);
}
