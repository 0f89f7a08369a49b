import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { dateFieldsToBoxes } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import {
  classChoices,
  criteriaAsTyped,
  criteriaOf,
  readTypedCriteria,
  ruleChoices,
  whileChoices,
} from './criteria-form.ts';
import type { CriteriaView, TypedCriteria } from './criteria-form.ts';
import { criteriaQuery, decideCriteria, proposeCriteria } from './criteria.query.ts';

const said: Readonly<Record<string, string>> = {
  adopt: 'The criteria are adopted. They count from their day on.',
  refuse: 'The proposal is refused.',
  withdraw: 'The proposal is taken back.',
};

/** What counts as exceptional: in force, proposed, adopted before; and what is exceptional now, by which version. */
@Controller(['partnerships/:id/criteria', 'organisations/:id/criteria'])
export class CriteriaController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const criteria = await load(page, id);
    showAll(page, criteria, { body: bodyOf(criteria), comment: '' }, null);
  }

  @Post()
  async decide(@Param('id') id: string, @Body() form: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = { body: textOf(form, 'body'), comment: textOf(form, 'comment') };
    const decision = textOf(form, 'decision');
    const proposalId = textOf(form, 'proposalId');
    const idempotencyKey = optionalTextOf(form, 'idempotencyKey');
    const { outcome } = await page.ask(decideCriteria, {
      input: { proposalId, decision, ...typed, idempotencyKey },
    });
    if (!outcome) throw new ApiFault('Deciding on criteria was answered with nothing.');
    const criteria = await load(page, id);
    if (isRefusal(outcome)) return showAll(page, criteria, typed, outcome);
    page.redirect(addressOf(criteria), said[decision] ?? 'It is decided.');
  }

  @Get('propose')
  async form(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const criteria = await load(page, id);
    if (!criteria.mayPropose || criteria.proposal) return page.redirect(addressOf(criteria));
    showForm(page, criteria, criteriaAsTyped(criteria, page.now), null);
  }

  @Post('propose')
  async propose(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = readTypedCriteria(body);
    const reader = new FieldReader();
    const rules = criteriaOf(typed, reader);
    const effectiveFrom = reader.date(
      'effectiveFrom',
      typed.effectiveFrom,
      'First day',
      'Enter the first day',
    );
    if (reader.problems.length > 0 || effectiveFrom === null)
      return showForm(page, await load(page, id), typed, invalid(reader.problems));
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const { rationale } = typed;
    const { outcome } = await page.ask(proposeCriteria, {
      input: { ownerId: id, rules, rationale, effectiveFrom, idempotencyKey },
    });
    if (!outcome) throw new ApiFault('Proposing criteria was answered with nothing.');
    const criteria = await load(page, id);
    if (isRefusal(outcome)) return showForm(page, criteria, typed, outcome);
    page.redirect(addressOf(criteria), 'The criteria are put to the body that decides on them.');
  }
}

async function load(page: Page, id: string): Promise<CriteriaView> {
  const { exceptionCriteria } = await page.ask(criteriaQuery, { id });
  if (!exceptionCriteria) throw new NothingHere();
  return exceptionCriteria;
}

function addressOf({ of, ownerId }: CriteriaView): string {
  return `/${of === 'partnership' ? 'partnerships' : 'organisations'}/${ownerId}/criteria`;
}

/** The body that adopted the last version, or what its like is called. */
function bodyOf({ versions, name, of }: CriteriaView): string {
  return versions[0]?.adoptedBy ?? (of === 'partnership' ? `${name} board` : 'Cabinet');
}

function showAll(page: Page, criteria: CriteriaView, typed: object, refusal: Refusal | null): void {
  const current = criteria.versions.find(({ inForce }) => inForce) ?? null;
  page.render(
    'pages/criteria/criteria.njk',
    {
      criteria,
      current,
      address: addressOf(criteria),
      classes: classChoices,
      form: formState(typed, refusal),
    },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}

function showForm(page: Page, criteria: CriteriaView, typed: TypedCriteria, refusal: Refusal | null): void {
  const choices = { rules: ruleChoices, classes: classChoices, whiles: whileChoices };
  const form = formState(typed, refusal && dateFieldsToBoxes(refusal));
  const view = { criteria, address: addressOf(criteria), choices, form };
  page.render('pages/criteria/propose.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
