import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import nunjucks from 'nunjucks';
import { AssetStore } from '../assets/asset-store.ts';
import { packageFolder, webSource } from '../package-root.ts';
import { chartMark, directionMark, ragMark } from './marks.ts';
import {
  dateFilter,
  dateTimeFilter,
  deadlineFilter,
  mojDateFilter,
  timestampFilter,
} from './date-filters.ts';
import { changeFilter, numberFilter, poundsFilter, resourceFilter, valueFilter } from './number-filters.ts';
import { capitalFilter, pluralFilter, workingDaysFilter } from './word-filters.ts';

/** The Nunjucks environment: GOV.UK and MoJ macros, our pages, our filters. Values are escaped unless marked safe. */
@Injectable()
export class Templates {
  /** SHA-256, in base64, of the only inline script: the template's own one-liner. */
  readonly inlineScriptHash: string;
  private readonly environment: nunjucks.Environment;

  constructor(@Inject(AssetStore) assets: AssetStore) {
    const folders = [
      webSource,
      join(packageFolder('govuk-frontend'), 'dist'),
      packageFolder('@ministryofjustice/frontend'),
    ];
    this.environment = nunjucks.configure(folders, {
      autoescape: true,
      trimBlocks: true,
      lstripBlocks: true,
    });
    this.environment.addGlobal('assets', assets.base);
    this.addFilters();
    this.inlineScriptHash = this.hashInlineScript();
  }

  /**
   * @param template path below `apps/web/src`.
   * @param view what the template shows.
   * @throws Error when the template has a mistake in it.
   */
  render(template: string, view: object): string {
    return this.environment.render(template, view);
  }

  private addFilters(): void {
    const filters = {
      date: dateFilter,
      dateTime: dateTimeFilter,
      deadline: deadlineFilter,
      mojDate: mojDateFilter,
      timestamp: timestampFilter,
      number: numberFilter,
      value: valueFilter,
      change: changeFilter,
      pounds: poundsFilter,
      resource: resourceFilter,
      workingDays: workingDaysFilter,
      plural: pluralFilter,
      capital: capitalFilter,
    };
    for (const [name, filter] of Object.entries(filters)) this.environment.addFilter(name, filter);
    // Marks are drawn by us from a closed list of words, so their SVG is safe to place as it is.
    const safe = (svg: string): nunjucks.runtime.SafeString => new nunjucks.runtime.SafeString(svg);
    this.environment.addFilter('ragMark', (rag: string) => safe(ragMark(rag)));
    this.environment.addFilter('chartMark', (mark: string) => safe(chartMark(mark)));
    this.environment.addFilter('directionMark', (way: string) => safe(directionMark(way)));
  }

  private hashInlineScript(): string {
    const html = this.environment.render('govuk/template.njk', {});
    const script = /<script>([^<]*)<\/script>/.exec(html)?.[1];
    if (script === undefined) throw new Error('The page template no longer has its inline script.');
    return createHash('sha256').update(script).digest('base64');
  }
}
