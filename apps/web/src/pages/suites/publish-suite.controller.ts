import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf, type Page } from '../../shell/page.ts';
import { publishSuite } from './publish-suite.query.ts';
import { suiteSetUp } from './suite.query.ts';

/** Every measure of a suite, shown to everybody at once. */
@Controller('suites/:id/publish')
export class PublishSuiteController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await render(pageOf(res), id, '', null);
  }

  @Post()
  async publish(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const note = textOf(body, 'note');
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const { outcome } = await page.ask(publishSuite, {
      input: { suiteId: id, note: note || null, idempotencyKey },
    });
    if (!outcome) throw new ApiFault('Publishing a suite was answered with nothing.');
    if (isRefusal(outcome)) return render(page, id, note, outcome);
    const { published } = outcome;
    const said =
      published === 1
        ? 'Everybody can see 1 more edition now.'
        : `Everybody can see ${published} more editions now.`;
    page.redirect(`/suites/${encodeURIComponent(id)}/publish`, said);
  }
}

async function render(page: Page, id: string, note: string, refusal: Refusal | null): Promise<void> {
  const { suiteSetUp: suite } = await page.ask(suiteSetUp, { id });
  if (!suite) throw new NothingHere();
  const own = suite.measures.filter(({ sharedBy }) => sharedBy === null);
  page.render(
    'pages/suites/publish-suite.njk',
    {
      suite,
      own,
      shown: own.filter(({ published }) => published).length,
      ofMembers: suite.measures.length - own.length,
      form: formState({ note }, refusal),
    },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}
