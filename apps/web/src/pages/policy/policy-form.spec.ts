import { byGroup, firstPolicy, policyToSet, readTypedPolicy } from './policy-form.ts';
import type { SettingView } from './policy-form.ts';

const setting = (key: string, kind: string, value: string | null): SettingView => ({
  key,
  kind,
  value,
  group: kind === 'pence' ? 'Money' : 'Time',
  label: key,
  hint: '',
  unit: null,
  empty: null,
  options: [],
  words: '',
  usualWords: '',
  isUsual: true,
  maySet: true,
});
const settings = [
  setting('days', 'whole', '5'),
  setting('limit', 'pence', '25000050'),
  setting('open', 'flag', 'true'),
  setting('roles', 'choices', 'a,b'),
];

describe('the policy form', () => {
  it('shows money in pounds, and gives it back in pence', () => {
    const first = firstPolicy(settings);
    expect(first).toEqual({ days: '5', limit: '250,000.5', open: 'true', roles: 'a,b' });
    expect(policyToSet(first, settings)).toEqual({
      values: [
        { key: 'days', value: '5' },
        { key: 'limit', value: '25000050' },
        { key: 'open', value: 'true' },
        { key: 'roles', value: 'a,b' },
      ],
      problems: [],
    });
  });

  it('reads ticks as a list, an empty field as none, and says which amount is no amount', () => {
    const typed = readTypedPolicy({ days: ' ', limit: 'lots', open: 'false', roles: ['b', 'c'] }, settings);
    expect(typed).toEqual({ days: '', limit: 'lots', open: 'false', roles: 'b,c' });
    const { values, problems } = policyToSet(typed, settings);
    expect(values[0]).toEqual({ key: 'days', value: null });
    expect(problems.map(({ field }) => field)).toEqual(['limit']);
  });

  it('puts settings under their headings', () => {
    expect(byGroup(settings).map(({ name, settings: of }) => [name, of.length])).toEqual([
      ['Time', 3],
      ['Money', 1],
    ]);
  });
});
