import { defaultCasePolicy } from '../improvement/case-policy.ts';
import { settingsOf } from './policy-settings.ts';
import { readValue, textOfValue, valueOf, wordsOfValue } from './policy-value.ts';

const settings = settingsOf('partnership');
const setting = (key: string) => {
  const found = settings.find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};
const read = (key: string, text: string | null) => {
  const answer = readValue(setting(key), text);
  return answer.ok ? answer.value : answer.error.message;
};

describe('the settings of an organisation', () => {
  const own = settingsOf('organisation');

  it('have each a name of its own, and usual values within their own bounds that read as something', () => {
    const keys = own.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const one of own) {
      expect(readValue(one, textOfValue(one.usual))).toEqual({ ok: true, value: one.usual });
      expect(wordsOfValue(one, one.usual)).not.toBe('');
    }
  });

  it('limit authority where money is decided, and leave it to the partnership until they do', () => {
    const limits = own.filter(({ limitsAuthority }) => limitsAuthority);
    expect(limits.map((one) => [one.key, wordsOfValue(one, one.usual)])).toEqual([
      ['budgetHolderLimitPence', 'As the partnership has it'],
      ['budgetHolderUnlimited', 'No'],
      ['aboveLimitApprovers', 'The leader'],
    ]);
  });
});

describe('the settings of a partnership', () => {
  it('hold every part of the case policy, each once, with its usual value', () => {
    const keys = settings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(Object.keys(defaultCasePolicy).filter((key) => !keys.includes(key))).toEqual([]);
    for (const [key, usual] of Object.entries(defaultCasePolicy)) {
      expect(valueOf(setting(key), {})).toEqual(usual);
    }
  });

  it('are read back from their own text, and their usual values are within their own bounds', () => {
    for (const one of settings) {
      expect(readValue(one, textOfValue(one.usual))).toEqual({ ok: true, value: one.usual });
      expect(wordsOfValue(one, one.usual)).not.toBe('');
    }
  });

  it('take what is within bounds and nothing else, and say what they want', () => {
    expect(read('openCaseCapacity', '12')).toBe(12);
    expect(read('openCaseCapacity', ' ')).toBeNull();
    expect(read('openCaseCapacity', '0')).toBe('Enter a whole number from 1 to 1000, or leave it empty.');
    expect(read('triageDays', '')).toBe('Enter a whole number from 1 to 130.');
    expect(read('triageDays', '2.5')).toBe('Enter a whole number from 1 to 130.');
    expect(read('triageDays', '131')).toBe('Enter a whole number from 1 to 130.');
    expect(read('portfolioHolderLimitPence', null)).toBeNull();
    expect(read('portfolioHolderLimitPence', '99999999999')).toContain('Enter an amount from £0');
    expect(read('automaticChallenge', 'perhaps')).toBe('Choose yes or no.');
    expect(read('reviewerRoles', '')).toBe('Choose at least one.');
    expect(read('reviewerRoles', 'scrutiny_officer,leader')).toBe('Choose at least one.');
    expect(read('reviewerRoles', 'scrutiny_officer,scrutiny_officer')).toEqual(['scrutiny_officer']);
    expect(read('scrutinyResponseMonths', '3')).toBe('Enter a whole number from 1 to 2.');
  });

  it('fall back on the usual value where something stored cannot be one', () => {
    expect(valueOf(setting('triageDays'), { triageDays: -1 })).toBe(5);
    expect(valueOf(setting('triageDays'), { triageDays: 7 })).toBe(7);
    expect(valueOf(setting('openCaseCapacity'), { openCaseCapacity: null })).toBeNull();
  });

  it('speak plainly', () => {
    expect(wordsOfValue(setting('triageDays'), 1)).toBe('1 working day');
    expect(wordsOfValue(setting('openCaseCapacity'), null)).toBe('No limit');
    expect(wordsOfValue(setting('budgetHolderLimitPence'), 10_000_000)).toBe('£100,000');
    expect(wordsOfValue(setting('everyPlanIsKeyDecision'), true)).toBe('Yes');
    expect(wordsOfValue(setting('reviewerRoles'), ['scrutiny_officer', 'performance_manager'])).toBe(
      'Scrutiny officer, Performance manager',
    );
  });
});
