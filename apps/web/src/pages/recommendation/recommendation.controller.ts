import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { pageOf } from '../../shell/page.ts';
import { found } from '../case-form/case-form.ts';
import { recommendationQuery } from './recommendation.query.ts';
import { recommendationView } from './recommendation.view.ts';

/** One recommendation: its text, the answer, what was done about it, and every act. */
@Controller('recommendations/:id')
export class RecommendationController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const data = await page.ask(recommendationQuery, { id });
    const view = recommendationView(found(data.recommendation));
    const keepsProgramme = Boolean(
      data.workProgramme?.keptBy.some(({ id: kept }) => kept === view.recommendation.partnership.id),
    );
    page.render('pages/recommendation/recommendation.njk', { section: 'scrutiny', keepsProgramme, ...view });
  }
}
