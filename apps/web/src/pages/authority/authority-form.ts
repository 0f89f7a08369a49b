import { formatNumber } from '#kernel/number-format';
import { parseFte, parsePounds } from '#kernel/money';
import type { ApproverRole, AuthorityPageQuery, AuthorityTierInput } from '../../generated/operations.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { BLANK_DATE, typedDateOf } from '../case-form/date-field.ts';
import type { TypedDate } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';

/** The steps between what a budget holder may decide alone and what has no end. */
export const MIDDLE = [1, 2] as const;

/** Who may be named in a step, as one choice. */
export const whoChoices = [
  { value: '', text: 'Choose who' },
  { value: 'budget_holder', text: 'Another budget holder' },
  { value: 'leader', text: 'The leader' },
  { value: 'leader,budget_holder', text: 'The leader or another budget holder' },
] as const;

const kinds = ['money', 'staff'] as const;
type Kind = (typeof kinds)[number];
type Tier = NonNullable<AuthorityPageQuery['authorityLimits']>['versions'][number]['tiers'][number];

/** Limits as typed: amounts and choices by the name of their field. */
export interface TypedAuthority {
  readonly steps: Readonly<Record<string, string>>;
  readonly starts: TypedDate;
  readonly decidedBy: string;
  readonly reason: string;
}

const names = (kind: Kind): string[] => [
  `${kind}.0`,
  ...MIDDLE.flatMap((at) => [`${kind}.${at}`, `${kind}.${at}.who`]),
  `${kind}.last.who`,
];

/** The limits as they stand, to be changed; empty where there are none. */
export function authorityAsTyped(tiers: readonly Tier[]): TypedAuthority {
  const steps = kinds.flatMap((kind) => {
    const unit = kind === 'staff' ? 'FTE' : 'GBP';
    const [first, ...rest] = tiers.filter((one) => one.unit === unit);
    return [
      [`${kind}.0`, amountText(first?.upTo ?? null)] as const,
      ...rest.flatMap((one, index) => {
        const at = index === rest.length - 1 ? 'last' : String(index + 1);
        return [
          [`${kind}.${at}`, amountText(one.upTo)] as const,
          [`${kind}.${at}.who`, whoOf(one.approvers)] as const,
        ];
      }),
    ];
  });
  return { steps: Object.fromEntries(steps), starts: BLANK_DATE, decidedBy: '', reason: '' };
}

function amountText(amount: number | null): string {
  return amount === null ? '' : formatNumber(amount / 100, amount % 100 === 0 ? 0 : 2);
}

function whoOf(approvers: readonly string[]): string {
  const sorted = (roles: readonly string[]): string => roles.toSorted().join();
  return whoChoices.find(({ value }) => sorted(value.split(',')) === sorted(approvers))?.value ?? '';
}

/** What was typed, to be read or shown again. */
export function typedAuthority(body: FormBody): TypedAuthority {
  const steps = kinds.flatMap((kind) => names(kind)).map((name) => [name, textOf(body, name)] as const);
  return {
    steps: Object.fromEntries(steps),
    starts: typedDateOf(body, 'starts'),
    decidedBy: textOf(body, 'decidedBy'),
    reason: textOf(body, 'reason'),
  };
}

interface ReadSteps {
  readonly steps: AuthorityTierInput[];
  /** The field of the form that each step came from. */
  readonly fields: string[];
}

/** Reads the steps and the day; what the API judges by a step comes back at its field through `atSteps`. */
export function readAuthority(typed: TypedAuthority) {
  const read = new FieldReader();
  const starts = read.date('starts', typed.starts, 'The first day', 'Enter the first day they hold');
  const money = readSteps(read, typed, 'money');
  const staff = readSteps(read, typed, 'staff');
  const { problems } = read;
  const fields = { money: money.fields, staff: staff.fields };
  if (problems.length > 0 || starts === null) return { limits: null, fields, problems };
  const { decidedBy, reason } = typed;
  return { limits: { starts, decidedBy, reason, money: money.steps, staff: staff.steps }, fields, problems };
}

/** Nothing typed leaves it to a budget holder; else every step that has an amount, and the last one. */
function readSteps(read: FieldReader, { steps: typed }: TypedAuthority, kind: Kind): ReadSteps {
  const said = (name: string): string => typed[`${kind}.${name}`] ?? '';
  const steps: AuthorityTierInput[] = [];
  const fields: string[] = [];
  const add = (at: string, upTo: number | null, approvers: ApproverRole[]): void => {
    steps.push({ upTo, approvers });
    fields.push(at === 'last' ? `${kind}.last.who` : `${kind}.${at}`);
  };
  const amount = (at: string): number | null => {
    const parsed = kind === 'staff' ? parseFte(said(at)) : parsePounds(said(at));
    if (parsed.ok) return parsed.value;
    read.refuse(`${kind}.${at}`, parsed.error.message);
    return null;
  };
  const who = (at: string): ApproverRole[] => {
    const chosen = whoChoices.find(({ value }) => value !== '' && value === said(`${at}.who`));
    if (!chosen) read.refuse(`${kind}.${at}.who`, 'Choose who approves it');
    return (chosen?.value.split(',') ?? []) as ApproverRole[];
  };
  const middle = MIDDLE.map(String).filter((at) => said(at) !== '');
  if (said('0') === '') {
    if (middle.length > 0)
      read.refuse(`${kind}.0`, 'Enter how much a budget holder may decide alone, or 0 for nothing');
    return { steps, fields };
  }
  add('0', amount('0'), []);
  for (const at of middle) add(at, amount(at), who(at));
  add('last', null, who('last'));
  return { steps, fields };
}

/** What the API found wrong with a step, at the field it was typed in. */
export function atSteps(refusal: Refusal, fields: Readonly<Record<Kind, readonly string[]>>): Refusal {
  if (refusal.__typename !== 'Invalid') return refusal;
  const moved = refusal.fields.map((problem) => {
    const [, kind, index] = /^(money|staff)\.(\d+)$/.exec(problem.field) ?? [];
    const field = kind && fields[kind as Kind][Number(index)];
    return field ? { ...problem, field } : problem;
  });
  return { ...refusal, fields: moved };
}
