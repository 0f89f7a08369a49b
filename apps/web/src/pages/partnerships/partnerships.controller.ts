import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { NothingHere } from '../../shell/api/api-errors.ts';
import { pageOf } from '../../shell/page.ts';
import { partnershipQuery, partnerships } from './partnerships.query.ts';

/** The partnerships of the organisation one acts for: who is in them and what they measure. */
@Controller('partnerships')
export class PartnershipsController {
  @Get()
  async list(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { viewer, auditPlaces } = await page.ask(partnerships, {});
    const listed = (viewer?.partnerships ?? []).map((partnership) => ({
      ...partnership,
      memberCount: partnership.members.filter((member) => !member.over).length,
    }));
    page.render('pages/partnerships/partnerships.njk', {
      partnerships: listed,
      auditPlaces: auditPlaces ?? [],
    });
  }

  @Get(':id')
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { partnership } = await page.ask(partnershipQuery, { id });
    if (!partnership) throw new NothingHere();
    page.render('pages/partnerships/partnership.njk', { partnership });
  }
}
