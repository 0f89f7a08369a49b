import { setUpOptions } from './set-up-options.ts';

const urls = {
  DATABASE_OWNER_URL: 'postgres://owner@localhost/x',
  DATABASE_API_URL: 'postgres://api@localhost/x',
  DATABASE_SIGNIN_URL: 'postgres://signin@localhost/x',
  DATABASE_WORKER_URL: 'postgres://worker@localhost/x',
};

describe('setUpOptions', () => {
  it.each([
    ['the database that comes along', {}, true],
    ['the embedded database', { DATABASE_KIND: 'embedded' }, true],
    ['somebody else’s database', { DATABASE_KIND: 'outside' }, false],
    ['somebody else’s database when asked to', { DATABASE_KIND: 'outside', EXAMPLE: 'true' }, true],
    ['the embedded database when asked not to', { DATABASE_KIND: 'embedded', EXAMPLE: 'false' }, false],
  ])('decides on the example with %s', (_, env, example) => {
    expect(setUpOptions({ ...urls, ...env }).example).toBe(example);
  });

  it('names a variable that is missing', () => {
    expect(() => setUpOptions({ ...urls, DATABASE_OWNER_URL: '' })).toThrow(
      'DATABASE_OWNER_URL must name a database.',
    );
  });

  it('takes only true or false for EXAMPLE', () => {
    expect(() => setUpOptions({ ...urls, EXAMPLE: 'yes' })).toThrow('EXAMPLE is "yes"');
  });
});
