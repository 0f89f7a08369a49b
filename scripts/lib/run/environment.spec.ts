import { serviceEnvironments } from './environment.mjs';
import { readSettings } from './settings.mjs';

const urls = {
  owner: 'pg://owner',
  api: 'pg://api',
  worker: 'pg://worker',
  signin: 'pg://signin',
  public: 'pg://public',
};
const outside = {
  DATABASE_URL: 'postgres://admin:secret@db/gold',
  PGPASSWORD: 'secret',
  LG_INFORM_KEY: 'a-key',
  LANG: 'C',
};
const env = serviceEnvironments({ settings: readSettings(outside), urls, env: outside });

describe('what each process is told', () => {
  it('keeps the administrator and the owner away from every service', () => {
    for (const service of [env.api, env.worker, env.web]) {
      const told = JSON.stringify(service);
      expect(told).not.toContain('pg://owner');
      expect(told).not.toContain('secret@db');
      expect(told).not.toContain('PGPASSWORD');
      expect(service).toHaveProperty('LANG', 'C');
    }
  });

  it('gives the key of a publisher to the API alone', () => {
    expect(env.api).toHaveProperty('LG_INFORM_KEY', 'a-key');
    for (const service of [env.worker, env.web, env.setup, env.apiOwn])
      expect(service).not.toHaveProperty('LG_INFORM_KEY');
  });

  it('gives the pages no database and the worker no way to sign people in', () => {
    expect(Object.keys(env.web).filter((name) => name.startsWith('DATABASE_'))).toEqual([]);
    expect(env.worker).not.toHaveProperty('DATABASE_SIGNIN_URL');
  });

  it('tells the set-up who owns the database, and whether it is ours', () => {
    expect(env.setup).toMatchObject({ DATABASE_OWNER_URL: 'pg://owner', DATABASE_KIND: 'outside' });
  });
});
