import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { ComparatorSetsQuery } from '../../generated/operations.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { textsOf } from '../case-form/form-rows.ts';
import { comparatorSets, keepComparatorSet, retireComparatorSet } from './comparators.query.ts';

type Sets = NonNullable<ComparatorSetsQuery['comparatorSets']>;
type SetView = Sets['sets'][number];

interface Typed {
  readonly name: string;
  readonly reason: string;
  readonly areas: readonly string[];
  readonly benchmark: string;
  readonly whyRetired: string;
  readonly version: string;
}

/** The sets of areas that a place compares itself with: listed, named, worded anew, given up. */
@Controller(['partnerships/:id/comparators', 'organisations/:id/comparators'])
export class ComparatorsController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const sets = await load(page, id);
    page.render('pages/comparators/comparators.njk', { sets, address: addressOf(sets) });
  }

  @Get(':code')
  async form(@Param('id') id: string, @Param('code') code: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const sets = await load(page, id);
    const set = setNamed(sets, code);
    showForm(page, { sets, set }, asTyped(set, sets), null);
  }

  @Post(':code')
  async keep(
    @Param('id') id: string,
    @Param('code') code: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const typed = readTyped(body);
    const { name, reason, areas } = typed;
    const named = code === NEW ? null : code;
    const { outcome } = await page.ask(keepComparatorSet, {
      input: {
        ...{ ownerId: id, code: named, name, reason, areas: [...areas], benchmark: typed.benchmark || null },
        expectedVersion: Number(typed.version) || null,
        idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
      },
    });
    if (!outcome) throw new ApiFault('Keeping a set of areas was answered with nothing.');
    const sets = await load(page, id);
    if (isRefusal(outcome)) return showForm(page, { sets, set: setNamed(sets, code) }, typed, outcome);
    page.redirect(addressOf(sets), named ? 'The set is changed.' : 'The set is there to choose.');
  }

  @Post(':code/retire')
  async retire(
    @Param('id') id: string,
    @Param('code') code: string,
    @Body() body: FormBody,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const whyRetired = textOf(body, 'whyRetired');
    const { outcome } = await page.ask(retireComparatorSet, {
      input: {
        ...{ ownerId: id, code, reason: whyRetired },
        expectedVersion: Number(textOf(body, 'version')) || 0,
        idempotencyKey: optionalTextOf(body, 'idempotencyKey'),
      },
    });
    if (!outcome) throw new ApiFault('Giving up a set of areas was answered with nothing.');
    const sets = await load(page, id);
    if (!isRefusal(outcome)) return page.redirect(addressOf(sets), 'The set is given up.');
    const set = setNamed(sets, code);
    showForm(page, { sets, set }, { ...asTyped(set, sets), whyRetired }, ofRetiring(outcome));
  }
}

/** Stands for the code of a set that is not there yet. */
const NEW = 'new';

async function load(page: Page, id: string): Promise<Sets> {
  const { comparatorSets: sets } = await page.ask(comparatorSets, { id });
  if (!sets) throw new NothingHere();
  return sets;
}

function setNamed(sets: Sets, code: string): SetView | null {
  if (code === NEW) return null;
  const found = sets.sets.find((one) => one.code === code && !one.retired);
  if (!found) throw new NothingHere();
  return found;
}

function addressOf({ of, ownerId }: Sets): string {
  return `/${of === 'partnership' ? 'partnerships' : 'organisations'}/${ownerId}/comparators`;
}

function asTyped(set: SetView | null, sets: Sets): Typed {
  return {
    name: set?.name ?? '',
    reason: set?.reason ?? '',
    areas: set?.areas.map(({ code }) => code) ?? [],
    benchmark: (set ? set.benchmark : sets.benchmarks[0])?.code ?? '',
    whyRetired: '',
    version: set ? String(set.version) : '',
  };
}

function readTyped(body: FormBody): Typed {
  return {
    name: textOf(body, 'name'),
    reason: textOf(body, 'reason'),
    areas: textsOf(body, 'areas'),
    benchmark: textOf(body, 'benchmark'),
    whyRetired: '',
    version: textOf(body, 'version'),
  };
}

/** The reason for giving a set up has a field of its own on the page. */
function ofRetiring(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  return { ...refusal, fields: refusal.fields.map((one) => ({ ...one, field: 'whyRetired' })) };
}

function showForm(
  page: Page,
  { sets, set }: { sets: Sets; set: SetView | null },
  typed: Typed,
  refusal: Refusal | null,
): void {
  const benchmarks = [
    { value: '', text: 'None' },
    ...sets.benchmarks.map(({ code, name }) => ({ value: code, text: name })),
  ];
  const areas = sets.areas.map(({ code, name }) => ({ value: code, text: name }));
  const view = { sets, set, areas, benchmarks, address: addressOf(sets), form: formState(typed, refusal) };
  page.render('pages/comparators/comparator-set.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}
