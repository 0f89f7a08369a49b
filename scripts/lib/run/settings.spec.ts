import { readSettings } from './settings.mjs';

describe('the settings of a run', () => {
  it('has the usual ports on the loopback address', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      apiPort: 4000,
      databaseUrl: undefined,
    });
  });

  it('reaches itself on the loopback address when it listens everywhere', () => {
    expect(readSettings({ HOST: '0.0.0.0' }).reachableHost).toBe('127.0.0.1');
    expect(readSettings({ HOST: '::1' }).reachableHost).toBe('[::1]');
  });

  it.each(['abc', '0', '65536', '30.5', '-1'])('refuses the port %s and names the variable', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(`PORT is "${PORT}"`);
  });

  it('refuses one port for both the pages and the API', () => {
    expect(() => readSettings({ PORT: '4000' })).toThrow('PORT and API_PORT are both 4000');
  });
});
