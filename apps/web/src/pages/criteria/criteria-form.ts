import { addDays, londonDateOf } from '#kernel/local-date';
import type { CriteriaQuery, CriterionInput } from '../../generated/operations.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { typedDate, typedDateOf } from '../case-form/date-field.ts';
import type { TypedDate } from '../case-form/date-field.ts';
import type { FieldReader } from '../case-form/field-reader.ts';

/** Criteria as the API has them. */
export type CriteriaView = NonNullable<CriteriaQuery['exceptionCriteria']>;

/** Every rule that may be agreed, as the form offers it. */
export const ruleChoices = [
  {
    rule: 'red_two_periods',
    text: 'It misses the target by more than the tolerance',
    periods: '2',
    counts: 'bad',
  },
  { rule: 'worsening_three_periods', text: 'It gets worse', periods: '3', counts: 'attention' },
  {
    rule: 'exceeding_two_periods',
    text: 'It beats the target by more than the tolerance',
    periods: '2',
    counts: 'good',
  },
  {
    rule: 'below_comparator_median',
    text: 'It is worse than the middle one of the areas it is compared with',
    periods: '1',
    counts: 'attention',
  },
  {
    rule: 'red_now',
    text: 'It misses the target by more than the tolerance, whatever was before',
    periods: '1',
    counts: 'bad',
  },
] as const;

/** What a flag counts as. */
export const classChoices = [
  { value: 'bad', text: 'Particularly bad' },
  { value: 'attention', text: 'Needs attention' },
  { value: 'good', text: 'Particularly good' },
];

/** In which statuses a rule fires. */
export const whileChoices = [
  { value: '', text: 'Whatever its status' },
  { value: 'amber', text: 'Only while amber' },
  { value: 'amber,red', text: 'Only while amber or red' },
  { value: 'red', text: 'Only while red' },
  { value: 'green', text: 'Only while green' },
];

/** One rule as typed. */
interface TypedRule {
  readonly on: boolean;
  readonly periods: string;
  readonly counts: string;
  readonly whileRag: string;
}

/** The form of a proposal as typed. */
export interface TypedCriteria {
  readonly rules: Readonly<Record<string, TypedRule>>;
  readonly rationale: string;
  readonly effectiveFrom: TypedDate;
}

/** The form as it begins: the criteria in force, to count from tomorrow. */
export function criteriaAsTyped({ versions }: CriteriaView, now: Date): TypedCriteria {
  const current = versions.find(({ inForce }) => inForce) ?? versions[0];
  const rules = ruleChoices.map(({ rule, periods, counts }) => {
    const had = current?.rules.find((one) => one.rule === rule);
    const typed: TypedRule = {
      on: had !== undefined,
      periods: String(had?.periods ?? periods),
      counts: had?.counts ?? counts,
      whileRag: had?.whileRag.toSorted().join(',') ?? '',
    };
    return [rule, typed] as const;
  });
  const effectiveFrom = typedDate(addDays(londonDateOf(now), 1));
  return { rules: Object.fromEntries(rules), rationale: '', effectiveFrom };
}

/** What was typed and ticked. */
export function readTypedCriteria(body: FormBody): TypedCriteria {
  const rules = ruleChoices.map(({ rule }) => {
    const of = (field: string) => textOf(body, `rules.${rule}.${field}`);
    const typed = {
      on: of('on') === 'yes',
      periods: of('periods'),
      counts: of('counts'),
      whileRag: of('whileRag'),
    };
    return [rule, typed] as const;
  });
  return {
    rules: Object.fromEntries(rules),
    rationale: textOf(body, 'rationale'),
    effectiveFrom: typedDateOf(body, 'effectiveFrom'),
  };
}

/** The rules as the API takes them. */
export function criteriaOf({ rules }: TypedCriteria, reader: FieldReader): CriterionInput[] {
  return Object.entries(rules).flatMap(([rule, { on, periods, counts, whileRag }]) => {
    if (!on) return [];
    const wanted = reader.whole(
      `rules.${rule}.periods`,
      periods,
      { least: 1, most: 12 },
      'Enter how many periods',
    );
    return [{ rule, periods: wanted, counts, whileRag: whileRag ? whileRag.split(',') : [] }];
  });
}
