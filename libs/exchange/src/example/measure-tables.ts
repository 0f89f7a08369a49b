import { MISSING_KINDS } from '#domain/indicator/missing-figure';
import { LINK_SORTS, STRENGTHS } from '#domain/measure/outcome-chain';
import { SET_QUALITIES } from '#domain/measure/set-quality';
import { day, json, number, oneOf, optional, text, whole } from '../csv/cells.ts';

const setQualityCodes = SET_QUALITIES.map(({ code }) => code);

/** The files about measures beside their figures: how they changed, belong together, and are judged as a set. */
export const measureTables = {
  criteria_proposals: {
    tenant: text,
    rules: json,
    rationale: text,
    working_days_ago: whole,
    decided_working_days_ago: optional(whole),
    body: optional(text),
    comment: optional(text),
  },
  missing_figures: {
    organisation: text,
    indicator: text,
    period_label: text,
    period_start: day,
    period_end: day,
    kind: oneOf(MISSING_KINDS),
    reason: text,
  },
  redefinitions: {
    tenant: text,
    indicator: text,
    definition: text,
    effective_from: day,
    reason: text,
    working_days_ago: whole,
  },
  chains: {
    partnership: text,
    from: text,
    to: text,
    sort: oneOf(LINK_SORTS),
    lag_months: whole,
    strength: oneOf(STRENGTHS),
    evidence: text,
    by: text,
    working_days_ago: whole,
    confirmed_by: optional(text),
    confirmed_working_days_ago: optional(whole),
  },
  breakdowns: {
    tenant: text,
    indicator: text,
    period_start: day,
    grouping: text,
    code: text,
    name: text,
    value: optional(number),
    numerator: optional(number),
    denominator: optional(number),
    by: text,
    working_days_ago: whole,
  },
  set_answers: {
    tenant: text,
    quality: oneOf(setQualityCodes),
    score: whole,
    words: text,
    working_days_ago: whole,
  },
};
