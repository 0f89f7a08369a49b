import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { MembershipPageQuery } from '../../generated/operations.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { BLANK_DATE, dateFieldsToBoxes, typedDateOf } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import { textsOf } from '../case-form/form-rows.ts';
import {
  leavePartnership,
  membershipPage,
  nameAccountableBody,
  stayInPartnership,
} from './membership.query.ts';
import { workView } from './work.view.ts';

type Member = NonNullable<MembershipPageQuery['memberStanding']>;

const blank = { lastDay: BLANK_DATE, reason: '', leaves: [] as string[] };

/** A member of a partnership: what there is going with it, and how its membership ends. */
@Controller('partnerships/:id/members/:organisation')
export class MembershipController {
  @Get()
  async show(
    @Param('id') id: string,
    @Param('organisation') organisation: string,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    render(page, await load(page, id, organisation), blank, null);
  }

  @Post('leave')
  async leave(
    @Param('id') id: string,
    @Param('organisation') organisation: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const typed = {
      lastDay: typedDateOf(body, 'lastDay'),
      reason: textOf(body, 'reason'),
      leaves: textsOf(body, 'leaves'),
    };
    const reader = new FieldReader();
    const lastDay = reader.date('lastDay', typed.lastDay, 'Last day', 'Enter the last day');
    const member = await load(page, id, organisation, lastDay);
    if (!lastDay) return render(page, member, typed, invalid(reader.problems));
    const { reason, leaves } = typed;
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { ...idsOf(member), lastDay, reason, leaves, idempotencyKey };
    const { outcome } = await page.ask(leavePartnership, { input });
    if (!outcome) throw new ApiFault('Ending a membership was answered with nothing.');
    if (isRefusal(outcome)) return render(page, member, typed, dateFieldsToBoxes(outcome));
    page.redirect(addressOf(member), 'The last day is fixed. Those whom it concerns are told.');
  }

  @Post('stay')
  async stay(
    @Param('id') id: string,
    @Param('organisation') organisation: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const member = await load(page, id, organisation);
    const reason = textOf(body, 'reason');
    const input = { ...idsOf(member), reason, idempotencyKey: optionalTextOf(body, 'idempotencyKey') };
    const { outcome } = await page.ask(stayInPartnership, { input });
    if (!outcome) throw new ApiFault('Calling off was answered with nothing.');
    if (isRefusal(outcome)) return render(page, member, { ...blank, reason }, outcome);
    page.redirect(addressOf(member), `${member.organisationName} stays. Those whom it concerns are told.`);
  }

  @Post('accountable-body')
  async accountableBody(
    @Param('id') id: string,
    @Param('organisation') organisation: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const member = await load(page, id, organisation);
    const input = { ...idsOf(member), idempotencyKey: optionalTextOf(body, 'idempotencyKey') };
    const { outcome } = await page.ask(nameAccountableBody, { input });
    if (!outcome) throw new ApiFault('Naming the accountable body was answered with nothing.');
    if (isRefusal(outcome)) return render(page, member, blank, outcome);
    page.redirect(addressOf(member), `${member.organisationName} is the accountable body from now on.`);
  }
}

async function load(page: Page, id: string, organisation: string, lastDay?: string | null): Promise<Member> {
  const asked = { partnershipId: id, organisationId: organisation, lastDay: lastDay ?? null };
  const { memberStanding } = await page.ask(membershipPage, asked);
  if (!memberStanding) throw new NothingHere();
  return memberStanding;
}

const idsOf = ({ partnershipId, organisationId }: Member) => ({ partnershipId, organisationId });

const addressOf = ({ partnershipId, organisationId }: Member): string =>
  `/partnerships/${encodeURIComponent(partnershipId)}/members/${encodeURIComponent(organisationId)}`;

function render(page: Page, member: Member, typed: typeof blank, refusal: Refusal | null): void {
  const form = formState(typed, refusal);
  const view = { member, address: addressOf(member), work: workView(member), form };
  page.render('pages/membership/membership.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
