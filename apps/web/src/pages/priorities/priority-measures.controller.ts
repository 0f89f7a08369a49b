import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { PriorityMeasureChoicesQuery, PriorityPageQuery } from '../../generated/operations.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { priorityMeasureChoices, priorityPage, servePriority } from './priority.query.ts';

type Priority = NonNullable<PriorityPageQuery['priority']>;
type Place = NonNullable<PriorityMeasureChoicesQuery['placeMeasures']>;

/** Which measures serve a priority: those of the place it is of, or those of the organisation acted for. */
@Controller('priorities/:id/measures')
export class PriorityMeasuresController {
  @Get()
  async form(
    @Param('id') id: string,
    @Query('of') of: string | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const found = await load(page, id, of ?? null);
    if (!found.place.mayDefine) return page.redirect(`/priorities/${encodeURIComponent(id)}`);
    const serving = new Set(found.priority.measuresShown.map(({ indicatorId }) => indicatorId));
    show(page, found, serving, null);
  }

  @Post()
  async save(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const ownerId = textOf(body, 'ownerId');
    const sent = body['chosen'];
    const measureIds = (Array.isArray(sent) ? sent : [sent]).filter(
      (one): one is string => typeof one === 'string',
    );
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const { outcome } = await page.ask(servePriority, {
      input: { priorityId: id, ownerId, measureIds, idempotencyKey },
    });
    if (!outcome) throw new ApiFault('Choosing measures was answered with nothing.');
    if (isRefusal(outcome)) return show(page, await load(page, id, ownerId), new Set(measureIds), outcome);
    page.redirect(`/priorities/${encodeURIComponent(id)}`, 'Its measures are saved.');
  }
}

interface Found {
  priority: Priority;
  place: Place;
  others: { ownerId: string; name: string; here: boolean }[];
}

/** The priority with the measures of one place: the one asked for, else its own where they may be chosen, else one's own. */
async function load(page: Page, id: string, asked: string | null): Promise<Found> {
  const { priority, viewer } = await page.ask(priorityPage, { id });
  if (!priority || !viewer) throw new NothingHere();
  const ids = [...new Set([priority.ownerId, viewer.actingFor.id])];
  const answers = await Promise.all(ids.map((one) => page.ask(priorityMeasureChoices, { id: one })));
  const places = answers.flatMap(({ placeMeasures }) => (placeMeasures?.mayDefine ? [placeMeasures] : []));
  const place = places.find(({ ownerId }) => ownerId === asked) ?? places[0] ?? answers[0]?.placeMeasures;
  if (!place) throw new NothingHere();
  const others =
    places.length > 1
      ? places.map(({ ownerId, name }) => ({ ownerId, name, here: ownerId === place.ownerId }))
      : [];
  return { priority, place, others };
}

function show(
  page: Page,
  { priority, place, others }: Found,
  chosen: ReadonlySet<string>,
  refusal: Refusal | null,
): void {
  const groups = [...Map.groupBy(place.measures, ({ themeName }) => themeName ?? 'Under no theme')].map(
    ([name, lines]) => ({
      name,
      items: lines.map(({ id, title }) => ({ value: id, text: title, checked: chosen.has(id) })),
    }),
  );
  const view = { priority, place, others, groups, form: formState({}, refusal) };
  page.render('pages/priorities/measures.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
