import type { IncomingMessage } from 'node:http';
import { bearerToken } from './bearer-token.ts';
import { hideBugs } from './errors.plugin.ts';
import { requestIdOf } from './request-id.ts';

describe('a bearer token', () => {
  const token = 'A'.repeat(43);

  it('is what the header carries', () => {
    expect(bearerToken(`Bearer ${token}`)).toBe(token);
    expect(bearerToken(`bearer ${token}`)).toBe(token);
  });

  it.each([
    undefined,
    '',
    token,
    `Basic ${token}`,
    'Bearer short',
    `Bearer ${token} more`,
    `Bearer ${'A'.repeat(5000)}`,
  ])('is not in %j', (header) => {
    expect(bearerToken(header)).toBeNull();
  });
});

describe('a request id', () => {
  const request = (headers: object): IncomingMessage => ({ headers }) as IncomingMessage;

  it('is the caller’s when it is plain, and stays the same', () => {
    const given = request({ 'x-request-id': 'trace-12345' });
    expect(requestIdOf(given)).toBe('trace-12345');
    expect(requestIdOf(given)).toBe('trace-12345');
  });

  it('is a new one when it could do harm in a log', () => {
    const forged = request({ 'x-request-id': 'x\n{"level":60}' });
    expect(requestIdOf(forged)).toMatch(/^[0-9a-f-]{36}$/);
    expect(requestIdOf(forged)).toBe(requestIdOf(forged));
  });
});

describe('what a client is told of an error', () => {
  it('is nothing of a bug but that there was one', () => {
    const bug = {
      message: 'relation "person" does not exist',
      path: ['viewer'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', detail: 'secret' },
    };
    expect(hideBugs(bug)).toEqual({
      message: 'Something went wrong on our side.',
      path: ['viewer'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });

  it('is everything of its own mistake', () => {
    const mistake = { message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } };
    expect(hideBugs(mistake)).toBe(mistake);
  });
});
