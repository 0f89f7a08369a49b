import { err, ok, refuse } from './result.ts';

describe('results', () => {
  it('carry a value or a refusal, never both', () => {
    expect(ok(5)).toEqual({ ok: true, value: 5 });
    expect(err('late')).toEqual({ ok: false, error: 'late' });
    expect(refuse('late', 'Too late.')).toEqual({ ok: false, error: { code: 'late', message: 'Too late.' } });
  });
});
