import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { blankSuite, factsOf, readTypedSuite, suiteLines } from './suite-form.ts';
import type { TypedSuite } from './suite-form.ts';
import { defineSuite, placeSuites } from './suite.query.ts';

/** The suites of a partnership or an organisation: the list, and making one more. */
@Controller(['partnerships/:id/suites', 'organisations/:id/suites'])
export class SuitesController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const place = await load(page, id);
    page.render('pages/suites/suites.njk', { place, address: addressOf(place) });
  }

  @Get('new')
  async form(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const place = await load(page, id);
    if (!place.mayDefine) return page.redirect(addressOf(place));
    render(page, place, blankSuite, null);
  }

  @Post('new')
  async define(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = readTypedSuite(body);
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { ownerId: id, code: typed.code, ...factsOf(typed), idempotencyKey };
    const { outcome } = await page.ask(defineSuite, { input });
    if (!outcome) throw new ApiFault('Making a suite was answered with nothing.');
    if (isRefusal(outcome)) return render(page, await load(page, id), typed, outcome);
    page.redirect(`/suites/${encodeURIComponent(outcome.id)}`, 'The suite is made.');
  }
}

type Place = Awaited<ReturnType<typeof load>>;

async function load(page: Page, id: string) {
  const { placeSuites: place } = await page.ask(placeSuites, { id });
  if (!place) throw new NothingHere();
  return place;
}

function addressOf({ of, ownerId }: Pick<Place, 'of' | 'ownerId'>): string {
  return `/${of === 'partnership' ? 'partnerships' : 'organisations'}/${ownerId}/suites`;
}

function render(page: Page, place: Place, typed: TypedSuite, refusal: Refusal | null): void {
  const address = addressOf(place);
  page.render(
    'pages/suites/suite-form.njk',
    {
      ...{ title: 'Make a suite', isNew: true, ownerName: place.name, button: 'Make the suite' },
      ...{ back: address, action: `${address}/new`, version: 0 },
      lines: suiteLines(typed, place.candidates),
      form: formState(typed, refusal),
    },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}
