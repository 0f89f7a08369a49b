import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Lets the framework write its warnings and errors into the one log; its chatter at start is left out. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Logger) {}

  log(): void {
    // What the framework says of its own start is of no use to whoever reads the log.
  }

  warn(message: unknown): void {
    this.to.warn({ from: 'framework' }, String(message));
  }

  error(message: unknown, stack?: unknown): void {
    this.to.error({ from: 'framework', stack }, String(message));
  }

  fatal(message: unknown, stack?: unknown): void {
    this.to.fatal({ from: 'framework', stack }, String(message));
  }
}
