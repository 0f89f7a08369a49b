import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const ids = new WeakMap<IncomingMessage, string>();
const ACCEPTED = /^[\w.-]{8,64}$/;

/** The id that ties a request to its log lines: the caller's own when it is a plain one, else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  let id = ids.get(request);
  if (id === undefined) {
    const given = request.headers['x-request-id'];
    id = typeof given === 'string' && ACCEPTED.test(given) ? given : randomUUID();
    ids.set(request, id);
  }
  return id;
}
