import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ApiClient } from './api/api-client.ts';
import { AssetStore } from './assets/asset-store.ts';
import { PageErrorsFilter } from './errors/page-errors.filter.ts';
import { HealthController } from './health/health.controller.ts';
import { Templates } from './views/templates.ts';
import { WEB_OPTIONS } from './web-options.ts';
import type { WebOptions } from './web-options.ts';

/** Everything pages share: the API client, templates, assets, error pages and health. */
@Module({})
export class ShellModule {
  /** @param options handed to whatever asks for `WEB_OPTIONS`. */
  static with(options: WebOptions): DynamicModule {
    return {
      module: ShellModule,
      controllers: [HealthController],
      providers: [
        { provide: WEB_OPTIONS, useValue: options },
        { provide: APP_FILTER, useClass: PageErrorsFilter },
        ApiClient,
        AssetStore,
        Templates,
      ],
      exports: [ApiClient, AssetStore, Templates],
    };
  }
}
