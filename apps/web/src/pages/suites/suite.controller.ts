import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendTable } from '../../files/send-table.ts';
import type { SuiteSetUpQuery } from '../../generated/operations.ts';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { kinds, levels } from '../measure/measure-choices.ts';
import { factsOf, readTypedSuite, suiteAsTyped, suiteLines } from './suite-form.ts';
import type { TypedSuite } from './suite-form.ts';
import { suiteTable } from './suite-table.ts';
import { changeSuite, suiteSetUp } from './suite.query.ts';

type Suite = NonNullable<SuiteSetUpQuery['suiteSetUp']>;

/** One suite: what is in it, how balanced it is, what stands between its measures and a key suite; and changing it. */
@Controller('suites/:id')
export class SuiteController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const suite = await load(page, id);
    page.render('pages/suites/suite.njk', { suite, back: listOf(suite), balance: balanceOf(suite) });
  }

  @Get(filesOf('measures'))
  async file(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await sendTable(page, suiteTable(await load(page, id)));
  }

  @Get('change')
  async form(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const suite = await load(page, id);
    if (!suite.mayDefine) return page.redirect(`/suites/${suite.id}`);
    render(page, suite, suite.version, suiteAsTyped(suite), null);
  }

  @Post('change')
  async change(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = readTypedSuite(body);
    const expectedVersion = Number(textOf(body, 'expectedVersion')) || 0;
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { suiteId: id, expectedVersion, ...factsOf(typed), idempotencyKey };
    const { outcome } = await page.ask(changeSuite, { input });
    if (!outcome) throw new ApiFault('Changing a suite was answered with nothing.');
    if (isRefusal(outcome)) {
      const suite = await load(page, id);
      return render(page, suite, expectedVersion, { ...typed, code: suite.code }, outcome);
    }
    page.redirect(`/suites/${encodeURIComponent(id)}`, 'The suite is changed.');
  }
}

async function load(page: Page, id: string): Promise<Suite> {
  const { suiteSetUp: suite } = await page.ask(suiteSetUp, { id });
  if (!suite) throw new NothingHere();
  return suite;
}

const listOf = ({ of, ownerId }: Suite): string =>
  `/${of === 'partnership' ? 'partnerships' : 'organisations'}/${ownerId}/suites`;

const aspects = [
  { by: 'theme', caption: 'By theme', choices: [], none: 'No theme' },
  { by: 'level', caption: 'By level', choices: levels, none: 'No level' },
  { by: 'kind', caption: 'By kind', choices: kinds, none: 'No kind' },
] as const;

/** The balance in the words of the measure's forms, one table an aspect. */
function balanceOf({ balance }: Suite) {
  return aspects.map(({ by, caption, choices, none }) => ({
    caption,
    rows: balance
      .filter((one) => one.by === by)
      .map(({ of, count }) => {
        const words = choices.find(({ value }) => value === of)?.text.split(':')[0];
        return { words: words ?? of ?? none, count };
      }),
  }));
}

function render(page: Page, suite: Suite, version: number, typed: TypedSuite, refusal: Refusal | null): void {
  page.render(
    'pages/suites/suite-form.njk',
    {
      ...{ title: 'Change a suite', isNew: false, ownerName: suite.ownerName, button: 'Save the suite' },
      ...{ back: `/suites/${suite.id}`, action: `/suites/${suite.id}/change`, version },
      lines: suiteLines(typed, [...suite.measures, ...suite.others]),
      form: formState(typed, refusal),
    },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}
