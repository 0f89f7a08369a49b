import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { pageOf } from '../../shell/page.ts';
import { found } from '../case-form/case-form.ts';
import { targetProposal } from './target.query.ts';
import { targetView } from './target.view.ts';

/** One proposed target: what, why, what was noticed, and every act. */
@Controller('targets/:id')
export class TargetController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const data = await page.ask(targetProposal, { id });
    page.render('pages/target/target.njk', {
      section: 'scorecard',
      ...targetView(found(data.targetProposal)),
    });
  }
}
