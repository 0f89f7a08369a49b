import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { typedDate } from '../case-form/date-field.ts';
import { blankProposal, readProposal, typedProposal } from './propose-form.ts';
import type { ProposalKind, TypedProposal } from './propose-form.ts';
import { proposeSharing } from './sharing-acts.query.ts';
import { askedMembers, sharingAgreement, sharingParties } from './sharing.query.ts';

const words: Readonly<Record<ProposalKind, { title: string; button: string; done: string }>> = {
  offer: {
    title: 'Offer a measure',
    button: 'Propose sharing',
    done: 'You proposed sharing. The partnership’s coordinator has to agree.',
  },
  ask: {
    title: 'Ask for a measure',
    button: 'Ask the organisation',
    done: 'You asked for the measure. The organisation’s partner lead has to agree.',
  },
  terms: {
    title: 'Propose other terms',
    button: 'Propose these terms',
    done: 'You proposed other terms. What is agreed now holds until the other side agrees.',
  },
};

/** Proposing to share: a measure offered, one asked for, or other terms for one that is shared. */
@Controller()
export class ProposeSharingController {
  @Get(['sharing/offer', 'sharing/ask'])
  async show(@Query('partnership') chosen: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const kind = kindOf(res);
    await this.render(page, kind, blankProposal(page.now, typeof chosen === 'string' ? chosen : ''), null);
  }

  @Post(['sharing/offer', 'sharing/ask'])
  async propose(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    await this.send(pageOf(res), kindOf(res), body, null);
  }

  @Get('sharing/:id/terms')
  async terms(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await this.render(pageOf(res), 'terms', null, id);
  }

  @Post('sharing/:id/terms')
  async proposeTerms(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    await this.send(pageOf(res), 'terms', body, id);
  }

  private async send(
    page: Page,
    kind: ProposalKind,
    body: FormBody,
    replacesId: string | null,
  ): Promise<void> {
    const typed = typedProposal(body);
    const read = readProposal(kind, typed, body);
    if (!read.input) return this.render(page, kind, typed, replacesId, invalid(read.problems));
    const input = replacesId ? { ...read.input, replacesId } : read.input;
    const { proposeSharing: result } = await page.ask(proposeSharing, { input });
    if (!result) throw new ApiFault('Proposing to share was answered with nothing.');
    if (isRefusal(result)) return this.render(page, kind, typed, replacesId, result);
    page.redirect(`/sharing/${result.agreement.id}`, words[kind].done);
  }

  private async render(
    page: Page,
    kind: ProposalKind,
    typed: TypedProposal | null,
    replacesId: string | null,
    refusal: Refusal | null = null,
  ): Promise<void> {
    const view = replacesId ? await termsOf(page, replacesId) : await partiesOf(page, kind);
    const values = typed ?? ('first' in view ? view.first : blankProposal(page.now, ''));
    const form = formState(values, refusal && onFirstBox(refusal));
    const back = replacesId ? `/sharing/${replacesId}` : '/sharing';
    const shown = { kind, ...words[kind], ...view, form, back };
    page.render('pages/sharing/propose.njk', shown, refusal ? statusOfRefusal(refusal) : 200);
  }
}

function kindOf(res: Response): ProposalKind {
  return res.req.path.endsWith('/ask') ? 'ask' : 'offer';
}

/** The agreement whose terms are to change, as the form first shows them. */
async function termsOf(page: Page, id: string) {
  const { sharingAgreement: agreement } = await page.ask(sharingAgreement, { id });
  if (!agreement) throw new NothingHere();
  const { partnershipId, level, ends, reason } = agreement;
  const first = { ...blankProposal(page.now, partnershipId), level, ends: typedDate(ends), reason };
  return { agreement, first, allowed: agreement.mayChangeTerms };
}

/** What there is to choose from for this person. */
async function partiesOf(page: Page, kind: ProposalKind) {
  if (kind === 'offer') {
    const { viewer, ownIndicators } = await page.ask(sharingParties, {});
    const indicators = (ownIndicators?.edges ?? []).flatMap((edge) => edge?.node ?? []);
    const allowed = viewer?.appointments.some(({ role }) => role === 'partnerLead') ?? false;
    return { allowed, partnerships: viewer?.partnerships ?? [], indicators };
  }
  const { viewer } = await page.ask(askedMembers, {});
  const coordinated = (viewer?.appointments ?? [])
    .filter(({ role }) => role === 'partnershipCoordinator')
    .map(({ tenantName }) => tenantName);
  const partnerships = (viewer?.partnerships ?? []).filter(({ name }) => coordinated.includes(name));
  const organisations = partnerships
    .flatMap(({ members }) => members.filter(({ left }) => !left).map(({ organisation }) => organisation))
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);
  return { allowed: partnerships.length > 0, partnerships, organisations };
}

/** Points problems with a date as a whole at its first box, where the error's link should land. */
function onFirstBox(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  const fields = refusal.fields.map((problem) =>
    problem.field === 'starts' || problem.field === 'ends'
      ? { ...problem, field: `${problem.field}.day` }
      : problem,
  );
  return { ...refusal, fields };
}
