import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { AuthorityPageQuery } from '../../generated/operations.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import {
  atSteps,
  authorityAsTyped,
  MIDDLE,
  readAuthority,
  typedAuthority,
  whoChoices,
} from './authority-form.ts';
import type { TypedAuthority } from './authority-form.ts';
import { authorityPage, setAuthorityLimits } from './authority.query.ts';

type Limits = NonNullable<AuthorityPageQuery['authorityLimits']>;

/** How much who may decide in an organisation's own books: read by everyone in it, set by its administrator or leader. */
@Controller('organisations/:id/authority')
export class AuthorityController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const limits = await load(page, id);
    const versions = limits.versions.map((one) => ({
      ...one,
      money: one.tiers.filter(({ unit }) => unit === 'GBP'),
      staff: one.tiers.filter(({ unit }) => unit === 'FTE'),
    }));
    const standing = (what: string) => versions.filter((one) => one.standing === what);
    page.render('pages/authority/authority.njk', {
      ...{ limits, address: addressOf(limits) },
      ...{ inForce: standing('inForce'), coming: standing('coming').toReversed(), past: standing('past') },
    });
  }

  @Get('change')
  async edit(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const limits = await load(page, id);
    if (!limits.maySet) return page.redirect(addressOf(limits));
    render(page, limits, authorityAsTyped(limits.versions[0]?.tiers ?? []), null);
  }

  @Post('change')
  async change(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const seen = await load(page, id);
    const typed = typedAuthority(body);
    const { limits, fields, problems } = readAuthority(typed);
    if (!limits) return render(page, seen, typed, invalid(problems), versionIn(body));
    const { ownerId: organisationId } = seen;
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const { outcome } = await page.ask(setAuthorityLimits, {
      input: { organisationId, expectedVersion: versionIn(body), ...limits, idempotencyKey },
    });
    if (!outcome) throw new ApiFault('Setting limits was answered with nothing.');
    if (isRefusal(outcome))
      return render(page, await load(page, id), typed, atSteps(outcome, fields), versionIn(body));
    page.redirect(
      addressOf(seen),
      'The limits are set. They hold for movements asked for from their first day on.',
    );
  }
}

async function load(page: Page, id: string): Promise<Limits> {
  const { authorityLimits } = await page.ask(authorityPage, { id });
  if (!authorityLimits) throw new NothingHere();
  return authorityLimits;
}

const addressOf = ({ ownerId }: Limits): string => `/organisations/${encodeURIComponent(ownerId)}/authority`;

function versionIn(body: FormBody): number {
  const version = Number.parseInt(textOf(body, 'expectedVersion'), 10);
  return version >= 0 && version < 2 ** 31 ? version : 0;
}

function render(
  page: Page,
  limits: Limits,
  typed: TypedAuthority,
  refusal: Refusal | null,
  version = limits.version,
): void {
  const expectedVersion = refusal?.__typename === 'ChangedMeanwhile' ? limits.version : version;
  const view = { limits, address: addressOf(limits), middle: MIDDLE, whoChoices, expectedVersion };
  const status = refusal ? statusOfRefusal(refusal) : 200;
  page.render('pages/authority/authority-change.njk', { ...view, form: formState(typed, refusal) }, status);
}
