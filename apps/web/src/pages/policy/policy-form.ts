import { parsePounds } from '#kernel/money';
import type { PolicyPageQuery } from '../../generated/operations.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';
import { textsOf } from '../case-form/form-rows.ts';

/** A policy as the page asks for it. */
export type PolicyView = NonNullable<PolicyPageQuery['policy']>;

/** One of its settings. */
export type SettingView = PolicyView['settings'][number];

/** What the fields hold, by the setting's key: money in pounds, codes of choices with commas between. */
export type TypedPolicy = Readonly<Record<string, string>>;

/** The form as first seen. */
export function firstPolicy(settings: readonly SettingView[]): TypedPolicy {
  return Object.fromEntries(settings.map((setting) => [setting.key, shown(setting)]));
}

function shown({ kind, value }: SettingView): string {
  if (value === null) return '';
  return kind === 'pence' ? (Number(value) / 100).toLocaleString('en-GB') : value;
}

/** Reads what was typed, chosen and ticked; a setting that the form does not hold is as it was. */
export function readTypedPolicy(body: FormBody, settings: readonly SettingView[]): TypedPolicy {
  return Object.fromEntries(
    settings.map(({ key, kind }) => [
      key,
      kind === 'choices' ? textsOf(body, key).join(',') : textOf(body, key),
    ]),
  );
}

/** What the API is asked to set: every setting as text, money in pence. What cannot be read as money is a problem. */
export function policyToSet(
  typed: TypedPolicy,
  settings: readonly SettingView[],
): { values: { key: string; value: string | null }[]; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const values = settings.map(({ key, kind }) => {
    const text = typed[key] ?? '';
    if (text === '' || kind !== 'pence') return { key, value: text || null };
    const pence = parsePounds(text);
    if (!pence.ok) problems.push({ field: key, message: pence.error.message });
    return { key, value: pence.ok ? String(pence.value) : null };
  });
  return { values, problems };
}

/** Settings under their headings, in the order in which they come. */
export function byGroup(settings: readonly SettingView[]): { name: string; settings: SettingView[] }[] {
  return [...Map.groupBy(settings, ({ group }) => group)].map(([name, of]) => ({ name, settings: of }));
}
