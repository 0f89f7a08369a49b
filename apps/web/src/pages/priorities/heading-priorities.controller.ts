import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { invalid, isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { FieldProblem, Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { financialYear } from '../case-form/plan-view.ts';
import { headingPriorities, tagHeading } from './heading-priorities.query.ts';

/** What a budget heading serves: a form for each list of priorities that its organisation can see. */
@Controller('resources/headings/:id/priorities')
export class HeadingPrioritiesController {
  @Get()
  async form(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    show(page, await load(page, id), null, {}, null);
  }

  @Post()
  async save(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const ownerId = textOf(body, 'ownerId');
    const heading = await load(page, id);
    const choices = heading.lists.find((list) => list.ownerId === ownerId)?.choices ?? [];
    const typed = Object.fromEntries(
      choices.map(({ priorityId }) => [
        priorityId,
        textOf(body, `percent.${priorityId}`).replace(/\s*%$/, ''),
      ]),
    );
    const said = choices.flatMap(({ priorityId }, line) => (typed[priorityId] ? [{ priorityId, line }] : []));
    const problems: FieldProblem[] = said.flatMap(({ priorityId, line }) =>
      /^\d{1,3}$/.test(typed[priorityId] ?? '')
        ? []
        : [{ field: `tags.${line}`, message: 'Enter a whole number from 1 to 100, or nothing' }],
    );
    if (problems.length > 0) return show(page, heading, ownerId, typed, invalid(problems));
    const tags = said.map(({ priorityId }) => ({ priorityId, percent: Number(typed[priorityId]) }));
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const { outcome } = await page.ask(tagHeading, {
      input: { headingId: id, ownerId, tags, idempotencyKey },
    });
    if (!outcome) throw new ApiFault('Saying what a heading serves was answered with nothing.');
    if (isRefusal(outcome)) return show(page, heading, ownerId, typed, atLines(outcome, said));
    page.redirect('/resources', `What ${heading.name} serves is saved.`);
  }
}

type Heading = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const { headingPriorities: heading } = await page.ask(headingPriorities, { id });
  if (!heading) throw new NothingHere();
  return heading;
}

/** Problems with what was sent, at the lines of the form they were typed on. */
function atLines(refusal: Refusal, said: readonly { line: number }[]): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  const fields = refusal.fields.map((problem) => {
    const [, index] = /^tags\.(\d+)/.exec(problem.field) ?? [];
    const line = index === undefined ? undefined : said[Number(index)]?.line;
    return line === undefined ? problem : { ...problem, field: `tags.${line}` };
  });
  return { ...refusal, fields };
}

function show(
  page: Page,
  heading: Heading,
  ownerId: string | null,
  typed: Readonly<Record<string, string>>,
  refusal: Refusal | null,
): void {
  const lists = heading.lists.map((list) => ({
    ...list,
    here: list.ownerId === ownerId,
    choices: list.choices.map((one) => ({
      ...one,
      typed: list.ownerId === ownerId ? (typed[one.priorityId] ?? '') : String(one.percent ?? ''),
    })),
  }));
  const view = { heading, lists, yearWords: financialYear(heading.year), form: formState(typed, refusal) };
  page.render('pages/priorities/heading.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
