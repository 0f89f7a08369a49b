import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { pageControllers } from './pages/page-controllers.ts';
import { ShellModule } from './shell/shell.module.ts';
import type { WebOptions } from './shell/web-options.ts';

/** The whole web tier: the shell, and one controller a page. */
@Module({})
export class WebModule {
  /** @param options where the API is, and whether cookies demand HTTPS. */
  static with(options: WebOptions): DynamicModule {
    return { module: WebModule, imports: [ShellModule.with(options)], controllers: pageControllers };
  }
}
