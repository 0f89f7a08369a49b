import { Body, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { pageOf } from '../../shell/page.ts';
import { sendChoicePage, showChoicePage } from './choice-page.ts';
import type { ChoicePage } from './choice-page.ts';

/** The two routes of a page on which one paper is judged. Each page's controller adds its address and what it offers. */
export abstract class ChoicePageController {
  protected abstract readonly spec: ChoicePage;

  @Get()
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    await showChoicePage(pageOf(res), id, this.spec);
  }

  @Post()
  async send(@Param('id') id: string, @Body() body: FormBody, @Res() res: Response): Promise<void> {
    await sendChoicePage(pageOf(res), id, body, this.spec);
  }
}
