import { targetQuestionCodes } from '#domain/target/target-questions';
import { NATIONS } from '#kernel/bank-holidays';
import { FREQUENCIES } from '#kernel/period';
import { EXCEPTION_RULES } from '#domain/assessment/exception';
import {
  AGGREGATIONS,
  KINDS,
  LEVELS,
  ORIGINS,
  POLARITIES,
  VALUE_KINDS,
} from '#domain/indicator/indicator.types';
import { QUALITY_TESTS } from '#domain/measure/quality-passport';
import { priorityOrigins, type PriorityOrigin } from '#domain/priority/priority';
import { sharingLevels } from '#domain/sharing/sharing-context';
import { organisationKinds } from '#application/place/establish-organisation.use-case';
import { roles } from '#permissions/role';
import { day, flag, json, number, oneOf, optional, text, whole } from '../csv/cells.ts';
import type { RowOf } from '../csv/read-table.ts';
import { measureTables } from './measure-tables.ts';
import { moneyTables } from './money-tables.ts';

const originCodes = Object.keys(priorityOrigins) as PriorityOrigin[];
const qualityTestCodes = QUALITY_TESTS.map(({ code }) => code);

const series = { period_label: text, period_start: day, period_end: day, value: number };

/** The files of an example place and their columns: the product's own import format. Codes stand for ids. */
export const exampleTables = {
  organisations: {
    code: text,
    name: text,
    kind: oneOf(organisationKinds),
    gss_code: optional(text),
    nation: oneOf(NATIONS),
  },
  partnerships: { code: text, name: text, nation: oneOf(NATIONS), description: text },
  memberships: { partnership: text, organisation: text, joined: day, accountable_body: flag },
  people: { email: text, name: text, job_title: text },
  appointments: {
    email: text,
    tenant: text,
    role: oneOf(roles),
    organisation: text,
    portfolio: optional(text),
    starts: day,
  },
  themes: { partnership: text, code: text, name: text },
  indicators: {
    tenant: text,
    code: text,
    title: text,
    definition: text,
    theme: text,
    level: oneOf(LEVELS),
    kind: oneOf(KINDS),
    origin: oneOf(ORIGINS),
    polarity: oneOf(POLARITIES),
    unit: text,
    unit_label: optional(text),
    decimals: whole,
    frequency: oneOf(FREQUENCIES),
    reporting_lag_days: optional(whole),
    value_kind: oneOf(VALUE_KINDS),
    multiplier: number,
    numerator_label: optional(text),
    denominator_label: optional(text),
    aggregation: optional(oneOf(AGGREGATIONS)),
    owner_email: text,
    deputy_email: optional(text),
    portfolio: optional(text),
    priority: whole,
    source_title: text,
    source_publisher: text,
    source_url: optional(text),
    licence: text,
    attribution: text,
    caveat: optional(text),
  },
  feeds: {
    partnership: text,
    indicator: text,
    organisation: text,
    organisation_indicator: text,
    starts: day,
  },
  suites: { partnership: text, suite: text, name: text, key: flag },
  suite_indicators: { partnership: text, suite: text, indicator: text, position: whole, theme: text },
  observations: {
    organisation: text,
    indicator: text,
    ...series,
    numerator: optional(number),
    denominator: optional(number),
    status: oneOf(['final']),
    source_file: text,
  },
  targets: {
    tenant: text,
    indicator: text,
    starts: day,
    ends: day,
    value: number,
    tolerance_below: number,
    tolerance_above: number,
    basis: text,
  },
  forecasts: {
    partnership: text,
    indicator: text,
    by: text,
    period_start: optional(day),
    made_on: optional(day),
    value: number,
    low: number,
    high: number,
    basis: text,
  },
  target_proposals: {
    tenant: text,
    indicator: text,
    by: text,
    working_days_ago: whole,
    value: number,
    tolerance_below: number,
    tolerance_above: number,
    basis: text,
    rationale: text,
    answered_no: optional(text),
    decision: optional(oneOf(['agree', 'return'])),
    decided_working_days_ago: optional(whole),
    comment: optional(text),
  },
  target_answers: { question: oneOf(targetQuestionCodes), words: text, words_if_no: text },
  comparators: { partnership: text, indicator: text, area_code: text, area_name: text, ...series },
  comparator_sets: {
    partnership: text,
    name: text,
    reason: text,
    areas: text,
    benchmark: optional(text),
    indicators: text,
    working_days_ago: whole,
  },
  criteria: {
    tenant: text,
    version: whole,
    adopted_by: text,
    effective_from: day,
    rule: oneOf(EXCEPTION_RULES),
    params: json,
  },
  delegations: {
    ...{ tenant: text, role: text, holder: text, stand_in: text },
    ...{ working_days_ago: whole, days: whole, reason: text },
  },
  sent_back: {
    organisation: text,
    indicator: text,
    period_start: day,
    working_days_ago: whole,
    reason: text,
  },
  closing: {
    case: text,
    act: oneOf(['writePracticeNote', 'commend']),
    by: text,
    on: day,
    text,
    for_whom: optional(text),
    what_it_took: optional(text),
    what_to_watch: optional(text),
    commended: optional(text),
  },
  ...measureTables,
  passports: { tenant: text, indicator: text, scores: text },
  passport_words: { test: oneOf(qualityTestCodes), score: whole, words: text },
  key_leaves: { tenant: text, indicator: text, body: text, reason: text, lasts_days: whole },
  questions: {
    partnership: text,
    group: text,
    stages: text,
    fits: text,
    required: flag,
    text,
    on: day,
  },
  ...moneyTables,
  priorities: {
    tenant: text,
    code: text,
    title: text,
    meaning: text,
    origin: oneOf(originCodes),
    rests_on: text,
    adopted_by: text,
    adopted_on: day,
    starts: day,
    review_on: optional(day),
    ends: optional(day),
    measures: text,
  },
  priority_orders: {
    tenant: text,
    decided_on: day,
    decided_by: text,
    reason: text,
    order: text,
  },
  policies: {
    partnership: text,
    setting: text,
    value: text,
    working_days_ago: whole,
  },
  publications: { tenant: text, indicator: text, note: optional(text), working_days_ago: whole },
  sharing: {
    partnership: text,
    organisation: text,
    indicator: optional(text),
    measure: optional(text),
    proposed_by: oneOf(['organisation', 'partnership']),
    level: oneOf(sharingLevels),
    working_days_ago: whole,
    answered_working_days_ago: optional(whole),
    lasts_months: whole,
    reason: text,
  },
};

export type TableName = keyof typeof exampleTables;

/** A row of one of the files. */
export type ExampleRow<T extends TableName> = RowOf<(typeof exampleTables)[T]>;

/** All rows of all files, as read. */
export type ExampleTables = { [T in TableName]: ExampleRow<T>[] };
