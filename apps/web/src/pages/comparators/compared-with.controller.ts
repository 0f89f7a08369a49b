import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { ComparatorUseQuery } from '../../generated/operations.ts';
import { ApiFault, NothingHere, ReadRefused } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { chooseComparators, comparatorUse } from './comparators.query.ts';

type Use = NonNullable<ComparatorUseQuery['comparatorUse']>;

interface Typed {
  readonly setCode: string;
  /** What differs, by the code of the area; blank where it measures alike. */
  readonly differs: Readonly<Record<string, string>>;
  readonly version: string;
}

/** What one measure is compared with: first the set, then whether each area of it measures alike. */
@Controller('indicators/:id/compared-with')
export class ComparedWithController {
  @Get()
  async show(@Param('id') id: string, @Query('set') chosen: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const use = await load(page, id);
    const differs = Object.fromEntries(use.differs.map(({ areaCode, how }) => [areaCode, how]));
    const setCode = typeof chosen === 'string' ? chosen : (use.setCode ?? '');
    showForm(page, use, { setCode, differs, version: String(use.version) }, null);
  }

  @Post()
  async choose(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const use = await load(page, id);
    const setCode = textOf(body, 'setCode');
    const areas = use.sets.find(({ code }) => code === setCode)?.areas ?? [];
    const differs = Object.fromEntries(areas.map(({ code }) => [code, textOf(body, `differs.${code}`)]));
    const version = textOf(body, 'version');
    const { outcome } = await page.ask(chooseComparators, {
      input: {
        ...{ indicatorId: id, setCode: setCode || null, expectedVersion: Number(version) || 0 },
        differs: Object.entries(differs).flatMap(([areaCode, how]) => (how ? [{ areaCode, how }] : [])),
        idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
      },
    });
    if (!outcome) throw new ApiFault('Choosing areas was answered with nothing.');
    if (isRefusal(outcome)) return showForm(page, use, { setCode, differs, version }, outcome);
    page.redirect(`/indicators/${encodeURIComponent(id)}#comparators`, 'It is compared so from now on.');
  }
}

async function load(page: Page, id: string): Promise<Use> {
  const { comparatorUse: use } = await page.ask(comparatorUse, { id });
  if (!use) throw new NothingHere();
  if (!use.mayMaintain) throw new ReadRefused(use.whyNot ?? '');
  return use;
}

function showForm(page: Page, use: Use, typed: Typed, refusal: Refusal | null): void {
  const set = use.sets.find(({ code }) => code === typed.setCode) ?? null;
  const choices = [
    { value: '', text: 'Every area that there are figures of' },
    ...use.sets.map(({ code, name, areas }) => ({
      value: code,
      text: `${name} (${areas.length === 1 ? '1 area' : `${areas.length} areas`})`,
    })),
  ];
  const place = use.of === 'partnership' ? 'partnerships' : 'organisations';
  const view = { use, set, choices, setsAddress: `/${place}/${use.ownerId}/comparators` };
  const form = formState(typed, refusal);
  page.render(
    'pages/comparators/compared-with.njk',
    { ...view, form },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}
