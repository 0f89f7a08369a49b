import type { SignedInPerson } from '#application/identity/signed-in-person';
import { RateGate, rateLimitsOf } from './rate-gate.ts';

const from = (personId: string, organisationId = 'council'): SignedInPerson =>
  ({ actor: { personId, organisationId } }) as SignedInPerson;
const tooMany = { extensions: { code: 'TOO_MANY_REQUESTS', http: { status: 429 } } };

describe('the limits of requests', () => {
  it('are generous unless set, and off when they are to be', () => {
    expect(rateLimitsOf(undefined)?.person).toBeGreaterThan(600);
    expect(rateLimitsOf('20')).toEqual({ person: 20, organisation: 200 });
    expect(rateLimitsOf('off')).toBeNull();
    expect(() => rateLimitsOf('many')).toThrow('REQUESTS_A_MINUTE');
  });

  it('turn a person away, saying when to come again, and nobody else', async () => {
    const gate = new RateGate({ person: 2, organisation: 100 });
    await gate.admit(from('ann'));
    await gate.admit(from('ann'));
    await expect(gate.admit(from('ann', 'police'))).rejects.toMatchObject(tooMany);
    await expect(gate.admit(from('bob'))).resolves.toBeUndefined();
    const refusal = (await gate.admit(from('ann')).catch((error: unknown) => error)) as {
      extensions: { http: { headers: Map<string, string> } };
    };
    expect(Number(refusal.extensions.http.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('turn an organisation away, and no other', async () => {
    const gate = new RateGate({ person: 100, organisation: 2 });
    await gate.admit(from('ann'));
    await gate.admit(from('bob'));
    await expect(gate.admit(from('cleo'))).rejects.toMatchObject(tooMany);
    await expect(gate.admit(from('dan', 'health'))).resolves.toBeUndefined();
  });

  it('count nobody when they are off, and never those who have not signed in', async () => {
    const off = new RateGate(null);
    for (let time = 0; time < 5; time++) await off.admit(from('ann'));
    const strict = new RateGate({ person: 1, organisation: 1 });
    for (let time = 0; time < 5; time++) await strict.admit(null);
    await expect(strict.admit(from('ann'))).resolves.toBeUndefined();
  });
});
