import path from 'node:path';
import { roles } from '#permissions/role';
import { readExample } from '#exchange/example/read-example';
import { exampleSignIns } from './example-sign-ins.ts';

describe('exampleSignIns', () => {
  it('offers those whom the open cases wait for, and somebody for every role, each once', async () => {
    const data = await readExample(path.resolve('example'));
    const offered = exampleSignIns(data, 'follow-the-thread');
    const emails = offered.map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
    expect(offered.find(({ email }) => email === 'holder.climate@example.org')).toEqual({
      email: 'holder.climate@example.org',
      password: 'follow-the-thread',
      name: 'Portfolio holder for Climate and Environment, Trafford',
      what: 'Portfolio holder for Climate and Environment, Trafford: a plan to approve',
    });
    const held = data.tables.appointments
      .filter(({ email }) => emails.includes(email))
      .map(({ role }) => role);
    expect(roles.filter((role) => !held.includes(role))).toEqual([]);
  });
});
