import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { schemaName } from '#database/migrations/list';
import { COMPOSITION } from '../application.module.ts';
import type { Composition } from '../composition.ts';

/** Two questions that a supervisor asks: is the process alive, and can it serve. */
@Controller('health')
export class HealthController {
  constructor(@Inject(COMPOSITION) private readonly composition: Composition) {}

  /** Alive: the process answers. */
  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** Ready: the database answers, and its schema is the one that this build knows. */
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    const installed = await this.composition.tenants.schemaName().catch(() => undefined);
    if (installed === undefined) throw waiting('The database does not answer.');
    if (installed !== schemaName) {
      throw waiting('The database has another schema than this version of Goldthread knows.');
    }
    return { status: 'ready' };
  }
}

function waiting(reason: string): ServiceUnavailableException {
  return new ServiceUnavailableException({ status: 'waiting', reason });
}
