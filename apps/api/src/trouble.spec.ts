import { troubleInWords } from './trouble.ts';

const error = (facts: object): Error => Object.assign(new Error('connect failed\n    at somewhere'), facts);

describe('trouble in words', () => {
  it.each([
    [
      error({ code: 'EADDRINUSE', port: 4000 }),
      'Port 4000 is taken: free it, or name another with API_PORT.',
    ],
    [
      error({ code: 'ECONNREFUSED', address: '127.0.0.1', port: 5432 }),
      'The database does not answer at 127.0.0.1:5432.',
    ],
    [error({ code: 'ENOTFOUND' }), 'The database does not answer.'],
    [new AggregateError([error({ code: 'ECONNREFUSED' })]), 'The database does not answer.'],
    [error({}), 'The API cannot start: connect failed'],
    ['odd', 'The API cannot start: odd'],
  ])('is one line: %s', (thrown, line) => {
    expect(troubleInWords(thrown)).toBe(line);
  });
});
