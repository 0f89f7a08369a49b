import { readPlan } from './place-plan.ts';

const administrator = {
  name: 'Systems administrator',
  jobTitle: 'Administrator',
  email: 'admin@example.org',
};
const council = {
  code: 'marlow',
  name: 'Marlow Council',
  kind: 'council',
  gssCode: 'E06000001',
  administrator,
};
const whole = {
  partnership: { code: 'marlow-place', name: 'Marlow Partnership', nation: 'england-and-wales' },
  administrator,
  organisations: [council],
};
const fields = (said: unknown) => readPlan(said).problems.map(({ field }) => field);

describe('the plan of a place', () => {
  it('is read as it is written', () => {
    const { plan, problems } = readPlan(whole);
    expect(problems).toEqual([]);
    expect(plan).toEqual({ ...whole, partnership: { ...whole.partnership, description: '' } });
  });

  it('says everything that is wrong, by where it stands', () => {
    expect(fields({})).toEqual([
      'organisations',
      'partnership.code',
      'partnership.name',
      'partnership.nation',
      'administrator.email',
      'administrator.jobTitle',
      'administrator.name',
    ]);
    const odd = {
      ...council,
      kind: 'company',
      gssCode: 'E06',
      administrator: { ...administrator, email: 'nobody' },
    };
    expect(fields({ ...whole, organisations: [odd] })).toEqual([
      'organisations.0.gssCode',
      'organisations.0.kind',
      'organisations.0.administrator.email',
    ]);
    expect(fields({ ...whole, organisations: [council, council] })).toEqual(['organisations']);
    for (const nonsense of [null, 7, 'place', []]) expect(fields(nonsense).length).toBeGreaterThan(5);
  });
});
