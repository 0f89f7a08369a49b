import { HttpException } from '@nestjs/common';
import {
  ApiAway,
  NothingHere,
  NotUnderstood,
  ReadRefused,
  SignInNeeded,
  TooManyRequests,
} from '../api/api-errors.ts';

/** The HTTP status that an exception is answered with. */
export function statusOf(error: unknown): number {
  if (error instanceof NotUnderstood) return 400;
  if (error instanceof SignInNeeded) return 401;
  if (error instanceof ReadRefused) return 403;
  if (error instanceof NothingHere) return 404;
  if (error instanceof ApiAway) return 503;
  if (error instanceof TooManyRequests) return 429;
  if (error instanceof HttpException) return error.getStatus();
  // Errors of the body parser carry their own status.
  if (error instanceof Error && 'status' in error && typeof error.status === 'number') return error.status;
  return 500;
}

/** What the log says of an exception: its message and its cause's, on one line. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  const place = statusOf(error) === 500 ? `\n${error.stack ?? ''}` : '';
  return `${error.name}: ${error.message}${cause}${place}`;
}
