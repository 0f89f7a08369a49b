import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { byGroup, firstPolicy, policyToSet, readTypedPolicy } from './policy-form.ts';
import type { PolicyView, TypedPolicy } from './policy-form.ts';
import { policyPage, setPolicy } from './policy.query.ts';
import { addressOf, ownerViews } from './policy.view.ts';

/** How work runs in a partnership or an organisation: what it has decided, read by all in it, changed by those who may. */
@Controller(['partnerships/:id/policy', 'organisations/:id/policy'])
export class PolicyController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const policy = await load(page, id);
    const groups = byGroup(policy.settings);
    page.render('pages/policy/policy.njk', { ...viewOf(policy), groups });
  }

  @Get('change')
  async edit(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const policy = await load(page, id);
    if (!policy.maySet) return page.redirect(addressOf(policy));
    render(page, policy, firstPolicy(policy.settings), null);
  }

  @Post('change')
  async change(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const policy = await load(page, id);
    const settings = policy.settings.filter(({ maySet }) => maySet);
    const typed = readTypedPolicy(body, settings);
    const { values, problems } = policyToSet(typed, settings);
    if (problems.length > 0) return render(page, policy, typed, invalid(problems), seenVersion(body));
    const input = {
      ownerId: policy.ownerId,
      expectedVersion: seenVersion(body),
      values,
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const { setPolicy: outcome } = await page.ask(setPolicy, { input });
    if (!outcome) throw new ApiFault('Changing the policy was answered with nothing.');
    if (isRefusal(outcome)) return render(page, await load(page, id), typed, outcome, seenVersion(body));
    page.redirect(addressOf(policy), viewOf(policy).changed);
  }
}

async function load(page: Page, id: string): Promise<PolicyView> {
  const { policy } = await page.ask(policyPage, { id });
  if (!policy) throw new NothingHere();
  return policy;
}

function viewOf(policy: PolicyView) {
  return {
    policy,
    address: addressOf(policy),
    ...ownerViews[policy.of === 'organisation' ? 'organisation' : 'partnership'],
  };
}

function seenVersion(body: FormBody): number {
  const version = Number.parseInt(textOf(body, 'expectedVersion'), 10);
  return version >= 0 && version < 2 ** 31 ? version : 0;
}

function render(
  page: Page,
  policy: PolicyView,
  values: TypedPolicy,
  refusal: Refusal | null,
  version = policy.version,
): void {
  const groups = byGroup(policy.settings.filter(({ maySet }) => maySet));
  const form = formState(values, refusal);
  const expectedVersion = refusal?.__typename === 'ChangedMeanwhile' ? policy.version : version;
  const view = { ...viewOf(policy), groups, form, expectedVersion };
  page.render('pages/policy/policy-change.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
