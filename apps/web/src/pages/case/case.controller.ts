import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { pageOf } from '../../shell/page.ts';
import { casePath, found } from '../case-form/case-form.ts';
import { caseQuery } from './case.query.ts';
import { caseView } from './case.view.ts';

/** One case: where it stands, what may be done now and why not the rest, its papers, and every act on it. */
@Controller('cases/:id')
export class CaseController {
  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const data = await page.ask(caseQuery, { id });
    const view = caseView(found(data.case));
    page.render('pages/case/case.njk', { section: 'cases', casePath: casePath(view.case.id), ...view });
  }
}
