import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiClient } from '../api/api-client.ts';

/** For whatever watches the process: alive, and able to serve pages. */
@Controller('health')
export class HealthController {
  constructor(private readonly api: ApiClient) {}

  /** The process answers. */
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** The API behind the pages is ready too; 503 until then. */
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    if (await this.api.isReady()) return { status: 'ok' };
    throw new ServiceUnavailableException();
  }
}
