import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { PeoplePageQuery } from '../../generated/operations.ts';
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
import { appointPerson, endAppointment, peoplePage } from './people.query.ts';
import { roleChoices, roleOf } from './role-choices.ts';

type PeopleView = NonNullable<PeoplePageQuery['people']>;

const blank = {
  ...{ email: '', name: '', jobTitle: '', role: '', organisationId: '', portfolio: '', conflictReason: '' },
  ...{ starts: BLANK_DATE, ends: BLANK_DATE },
};

/** Who is who in a partnership or an organisation; its administrators appoint people and end appointments. */
@Controller(['partnerships/:id/people', 'organisations/:id/people'])
export class PeopleController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const people = await load(page, id);
    const now = people.appointments.filter(({ standing }) => standing !== 'over');
    const over = people.appointments.filter(({ standing }) => standing === 'over');
    page.render('pages/people/people.njk', { people, address: addressOf(people), now, over });
  }

  @Get('appoint')
  async form(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const people = await load(page, id);
    const only = people.organisations.length === 1 ? people.organisations[0]?.value : undefined;
    renderAppoint(page, people, { ...blank, organisationId: only ?? '' }, null);
  }

  @Post('appoint')
  async appoint(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const people = await load(page, id);
    const typed = readTyped(body);
    const reader = new FieldReader();
    const role = roleOf(typed.role) ?? reader.refuse('role', 'Choose a role');
    const starts = reader.date('starts', typed.starts, 'First day', 'Enter the first day');
    const ends = reader.date('ends', typed.ends, 'Last day');
    if (!role || !starts || reader.problems.length > 0)
      return renderAppoint(page, people, typed, invalid(reader.problems));
    const { email, name, jobTitle, organisationId } = typed;
    const input = {
      ownerId: people.ownerId,
      ...{ email, name, jobTitle, role, organisationId, starts, ends },
      portfolio: typed.portfolio || null,
      conflictReason: typed.conflictReason || null,
      idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
    };
    const { outcome } = await page.ask(appointPerson, { input });
    if (!outcome) throw new ApiFault('Appointing was answered with nothing.');
    if (isRefusal(outcome)) return renderAppoint(page, people, typed, outcome);
    page.redirect(addressOf(people), `${name} is appointed.`);
  }

  @Get(':appointment/end')
  async ending(
    @Param('id') id: string,
    @Param('appointment') appointment: string,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    renderEnd(page, await load(page, id), appointment, { when: '', ends: BLANK_DATE, reason: '' }, null);
  }

  @Post(':appointment/end')
  async end(
    @Param('id') id: string,
    @Param('appointment') appointment: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const people = await load(page, id);
    const typed = {
      when: textOf(body, 'when'),
      ends: typedDateOf(body, 'ends'),
      reason: textOf(body, 'reason'),
    };
    const reader = new FieldReader();
    if (typed.when !== 'now' && typed.when !== 'day') reader.refuse('when', 'Choose when it ends');
    const ends =
      typed.when === 'day' ? reader.date('ends', typed.ends, 'Last day', 'Enter the last day') : null;
    if (reader.problems.length > 0)
      return renderEnd(page, people, appointment, typed, invalid(reader.problems));
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { appointmentId: appointment, ends, reason: typed.reason, idempotencyKey };
    const { outcome } = await page.ask(endAppointment, { input });
    if (!outcome) throw new ApiFault('Ending an appointment was answered with nothing.');
    if (isRefusal(outcome)) return renderEnd(page, people, appointment, typed, toWhen(outcome));
    page.redirect(addressOf(people), 'The appointment is ended.');
  }
}

async function load(page: Page, id: string): Promise<PeopleView> {
  const { people } = await page.ask(peoplePage, { id });
  if (!people) throw new NothingHere();
  return people;
}

function addressOf({ of, ownerId }: PeopleView): string {
  return `/${of}s/${encodeURIComponent(ownerId)}/people`;
}

type Typed = typeof blank;

function readTyped(body: FormBody): Typed {
  const texts = [
    'email',
    'name',
    'jobTitle',
    'role',
    'organisationId',
    'portfolio',
    'conflictReason',
  ] as const;
  const read = Object.fromEntries(texts.map((field) => [field, textOf(body, field)]));
  return { ...blank, ...read, starts: typedDateOf(body, 'starts'), ends: typedDateOf(body, 'ends') };
}

function renderAppoint(page: Page, people: PeopleView, typed: Typed, refusal: Refusal | null): void {
  const form = formState(typed, refusal && dateFieldsToBoxes(refusal));
  const choices = {
    roles: roleChoices,
    organisations: selectable(people.organisations, 'Choose an organisation'),
    portfolios: selectable(people.portfolios, 'None'),
  };
  const status = refusal ? statusOfRefusal(refusal) : people.mayAppoint ? 200 : 403;
  page.render('pages/people/appoint.njk', { people, address: addressOf(people), choices, form }, status);
}

const selectable = (choices: { value: string; label: string }[], none: string) => [
  { value: '', text: none },
  ...choices.map(({ value, label }) => ({ value, text: label })),
];

function renderEnd(
  page: Page,
  people: PeopleView,
  id: string,
  typed: { when: string; ends: typeof BLANK_DATE; reason: string },
  refusal: Refusal | null,
): void {
  const held = people.appointments.find((one) => one.id === id);
  const act = held?.acts.find(({ name }) => name === 'end');
  if (!held || !act) throw new NothingHere();
  const form = formState(typed, refusal);
  const status = refusal ? statusOfRefusal(refusal) : act.available ? 200 : 403;
  page.render('pages/people/end.njk', { people, address: addressOf(people), held, act, form }, status);
}

/** What is wrong with the day stands at the choice of when: with “at once” there is no day to mend. */
function toWhen(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  const fields = refusal.fields.map((one) => (one.field === 'ends' ? { ...one, field: 'when' } : one));
  return { ...refusal, fields };
}
