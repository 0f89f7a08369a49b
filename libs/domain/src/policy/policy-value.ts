import { formatPounds } from '#kernel/money';
import { refuse, ok, type Refusal, type Result } from '#kernel/result';
import type { Decided, PolicySetting, PolicyValue } from './policy-setting.ts';

/** The value in force: what the tenant decided, or the usual one where it decided nothing that can be one. */
export function valueOf(setting: PolicySetting, decided: Decided): PolicyValue {
  const value = decided[setting.key];
  return fits(setting, value) ? value : setting.usual;
}

function fits(setting: PolicySetting, value: unknown): value is PolicyValue {
  switch (setting.kind) {
    case 'whole':
    case 'pence':
      if (value === null) return setting.empty !== null;
      return Number.isSafeInteger(value) && inBounds(setting, value as number);
    case 'flag':
      return typeof value === 'boolean';
    case 'choices':
      return Array.isArray(value) && value.length > 0 && value.every((one) => isOption(setting, one));
  }
}

const inBounds = ({ least, most }: { least: number; most: number }, value: number): boolean =>
  value >= least && value <= most;

const isOption = (setting: Extract<PolicySetting, { kind: 'choices' }>, one: unknown): boolean =>
  setting.options.some(({ value }) => value === one);

/** A value as text, as it travels: digits, `true` or `false`, codes with commas between; null for none. */
export function textOfValue(value: PolicyValue): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? value.join(',') : String(value);
}

/** Reads such a text as a value of the setting, or says what it should be. */
export function readValue(
  setting: PolicySetting,
  text: string | null,
): Result<PolicyValue, Refusal<'notAValue'>> {
  const said = text?.trim() ?? '';
  const value = parsed(setting, said);
  return value !== undefined && fits(setting, value) ? ok(value) : refuse('notAValue', wanted(setting));
}

function parsed(setting: PolicySetting, said: string): PolicyValue | undefined {
  switch (setting.kind) {
    case 'whole':
    case 'pence':
      if (said === '') return null;
      return /^\d{1,15}$/.test(said) ? Number(said) : undefined;
    case 'flag':
      return said === 'true' ? true : said === 'false' ? false : undefined;
    case 'choices':
      return [...new Set(said.split(',').filter(Boolean))];
  }
}

function wanted(setting: PolicySetting): string {
  switch (setting.kind) {
    case 'whole': {
      const orNone = setting.empty === null ? '' : ', or leave it empty';
      return `Enter a whole number from ${setting.least} to ${setting.most}${orNone}.`;
    }
    case 'pence':
      return `Enter an amount from ${formatPounds(setting.least)} to ${formatPounds(setting.most)}, or leave it empty.`;
    case 'flag':
      return 'Choose yes or no.';
    case 'choices':
      return 'Choose at least one.';
  }
}

/** A value in words: "10 working days", "£250,000", "No limit", "Yes". */
export function wordsOfValue(setting: PolicySetting, value: PolicyValue): string {
  if (value === null) return 'empty' in setting ? (setting.empty ?? '') : '';
  switch (setting.kind) {
    case 'whole':
      return value === 1 ? `1 ${setting.unit.replace(/s$/, '')}` : `${String(value)} ${setting.unit}`;
    case 'pence':
      return formatPounds(value as number);
    case 'flag':
      return value ? 'Yes' : 'No';
    case 'choices': {
      const chosen = setting.options.filter((option) => (value as readonly string[]).includes(option.value));
      return chosen.map(({ label }) => label).join(', ');
    }
  }
}
