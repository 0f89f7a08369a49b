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
import type { TypedPolicy } from './policy-form.ts';
import { policyPage, setPolicy } from './policy.query.ts';

/** How cases run in a partnership: what it has decided, for everyone to read, and its change by those who may. */
@Controller('partnerships/:id/policy')
export class PolicyController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { partnership, policy } = await load(page, id);
    const groups = byGroup(policy.settings);
    page.render('pages/policy/policy.njk', { section: 'partnerships', partnership, policy, groups });
  }

  @Get('change')
  async edit(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const loaded = await load(page, id);
    if (!loaded.policy.maySet) return page.redirect(`/partnerships/${encodeURIComponent(id)}/policy`);
    render(page, loaded, firstPolicy(loaded.policy.settings), null);
  }

  @Post('change')
  async change(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const loaded = await load(page, id);
    const { settings } = loaded.policy;
    const typed = readTypedPolicy(body, settings);
    const { values, problems } = policyToSet(typed, settings);
    if (problems.length > 0) return render(page, loaded, typed, invalid(problems), seenVersion(body));
    const input = {
      partnershipId: id,
      expectedVersion: seenVersion(body),
      values,
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const { setPolicy: outcome } = await page.ask(setPolicy, { input });
    if (!outcome) throw new ApiFault('Changing the policy was answered with nothing.');
    if (isRefusal(outcome)) return render(page, await load(page, id), typed, outcome, seenVersion(body));
    page.redirect(
      `/partnerships/${encodeURIComponent(id)}/policy`,
      'The policy is changed. It applies to cases opened from now on; the number of cases worked on applies at once.',
    );
  }
}

type Loaded = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const { partnership, policy } = await page.ask(policyPage, { id });
  if (!partnership || !policy) throw new NothingHere();
  return { partnership, policy };
}

function seenVersion(body: FormBody): number {
  const version = Number.parseInt(textOf(body, 'expectedVersion'), 10);
  return version >= 0 && version < 2 ** 31 ? version : 0;
}

function render(
  page: Page,
  { partnership, policy }: Loaded,
  values: TypedPolicy,
  refusal: Refusal | null,
  version = policy.version,
): void {
  const groups = byGroup(policy.settings);
  const form = formState(values, refusal);
  const expectedVersion = refusal?.__typename === 'ChangedMeanwhile' ? policy.version : version;
  const view = { section: 'partnerships', partnership, policy, groups, form, expectedVersion };
  page.render('pages/policy/policy-change.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
