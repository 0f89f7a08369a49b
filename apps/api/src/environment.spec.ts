import { apiEnvironment } from './environment.ts';

const urls = {
  DATABASE_API_URL: 'postgres://a',
  DATABASE_SIGNIN_URL: 'postgres://b',
  DATABASE_PUBLIC_URL: 'postgres://c',
};

describe('the settings of the API', () => {
  it('are loopback, port 4000 and closed to questions about the schema', () => {
    expect(apiEnvironment(urls)).toMatchObject({ host: '127.0.0.1', port: 4000, introspection: false });
  });

  it('open the schema in development alone', () => {
    expect(apiEnvironment({ ...urls, NODE_ENV: 'development' }).introspection).toBe(true);
    for (const NODE_ENV of ['production', 'test', 'Development', '']) {
      expect(apiEnvironment({ ...urls, NODE_ENV }).introspection).toBe(false);
    }
  });

  it('say how much is kept: 64 megabytes, as many as asked for, or nothing', () => {
    const kept = [undefined, '', '8', 'off'].map((text) => apiEnvironment({ ...urls, KEPT_ANSWERS: text }));
    expect(kept.map(({ keptMegabytes }) => keptMegabytes)).toEqual([64, 64, 8, null]);
    for (const text of ['none', '0', '1.5', '-1'])
      expect(() => apiEnvironment({ ...urls, KEPT_ANSWERS: text })).toThrow('KEPT_ANSWERS');
  });

  it('name what is missing or wrong', () => {
    expect(() => apiEnvironment({})).toThrow('DATABASE_API_URL');
    expect(() => apiEnvironment({ ...urls, API_PORT: 'http' })).toThrow('API_PORT');
    expect(() => apiEnvironment({ ...urls, API_PORT: '70000' })).toThrow('API_PORT');
  });
});
