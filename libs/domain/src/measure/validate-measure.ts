import { FREQUENCIES } from '#kernel/period';
import type { FieldProblem } from '../improvement/field-problem.ts';
import {
  AGGREGATIONS,
  KINDS,
  LEVELS,
  ORIGINS,
  POLARITIES,
  VALUE_KINDS,
} from '../indicator/indicator.types.ts';
import type { CountedFacts, DescribedFacts, LastingFacts } from './measure-facts.ts';

/** Ten years: no official statistic is slower. */
const LONGEST_LAG_DAYS = 3660;
const LONGEST_LINE = 300;
const LONGEST_DEFINITION = 4000;

/** What is wrong with what a measure counts, field by field (docs/domain.md section 4). */
export function countedProblems(facts: CountedFacts): FieldProblem[] {
  const { decimals } = facts;
  return [
    ...text(facts.definition, 'definition', 'Say exactly what is counted.', LONGEST_DEFINITION),
    ...oneOf(POLARITIES, facts.polarity, 'polarity', 'Choose which way is better.'),
    ...text(facts.unit, 'unit', 'Say what the figure is in, such as percent or count.', 40),
    ...short(facts.unitLabel, 'unitLabel', 40),
    ...unless(
      Number.isInteger(decimals) && decimals >= 0 && decimals <= 6,
      'decimals',
      'Show from 0 to 6 decimals.',
    ),
    ...short(facts.numeratorLabel ?? '', 'numeratorLabel', LONGEST_LINE),
    ...short(facts.denominatorLabel ?? '', 'denominatorLabel', LONGEST_LINE),
  ];
}

/** What is wrong with how a measure is described. `themes` are the codes it may stand under. */
export function describedProblems(facts: DescribedFacts, themes: readonly string[]): FieldProblem[] {
  const { reportingLagDays: lag, priority, themeCode } = facts;
  return [
    ...text(facts.title, 'title', 'Give the measure a name.', LONGEST_LINE),
    ...oneOf(LEVELS, facts.level, 'level', 'Choose a level.'),
    ...oneOf(KINDS, facts.kind, 'kind', 'Choose a kind.'),
    ...oneOf(ORIGINS, facts.origin, 'origin', 'Choose who asked for it.'),
    ...unless(themeCode === null || themes.includes(themeCode), 'themeCode', 'Choose one of the themes.'),
    ...unless([1, 2, 3].includes(priority), 'priority', 'Choose how much it matters.'),
    ...unless(
      lag === null || (Number.isInteger(lag) && lag >= 1 && lag <= LONGEST_LAG_DAYS),
      'reportingLagDays',
      `A figure is due from 1 to ${LONGEST_LAG_DAYS} days after its period ends.`,
    ),
    ...text(facts.sourceTitle, 'sourceTitle', 'Name where the figures come from.', LONGEST_LINE),
    ...text(facts.sourcePublisher, 'sourcePublisher', 'Name who publishes them.', LONGEST_LINE),
    ...unless(
      facts.sourceUrl === null || /^https?:\/\/\S{3,500}$/.test(facts.sourceUrl),
      'sourceUrl',
      'Enter an address that begins with https:// or http://.',
    ),
    ...text(facts.licence, 'licence', 'Say under what licence they may be used.', LONGEST_LINE),
    ...text(facts.attribution, 'attribution', 'Say how the source is to be credited.', 1000),
    ...short(facts.caveat ?? '', 'caveat', 1000),
  ];
}

/** What is wrong with what is settled once and for all. `shared` is whether a partnership's members feed it. */
export function lastingProblems(facts: LastingFacts, shared: boolean): FieldProblem[] {
  const { code, multiplier, aggregation, valueKind } = facts;
  return [
    ...unless(
      /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/.test(code),
      'code',
      'Enter a short code of letters, digits and hyphens.',
    ),
    ...oneOf(FREQUENCIES, facts.frequency, 'frequency', 'Choose how often it is reported.'),
    ...oneOf(VALUE_KINDS, valueKind, 'valueKind', 'Choose how a figure is entered.'),
    ...unless(Number.isFinite(multiplier) && multiplier > 0, 'multiplier', 'Enter a number above zero.'),
    ...unless(
      shared
        ? AGGREGATIONS.some((one) => one === aggregation) &&
            (aggregation !== 'ratio' || valueKind === 'ratio')
        : aggregation === null,
      'aggregation',
      shared
        ? 'Choose how the members’ figures are put together; a ratio needs numerators and denominators.'
        : 'Only a measure that several organisations feed is put together.',
    ),
  ];
}

function unless(holds: boolean, field: string, message: string): FieldProblem[] {
  return holds ? [] : [{ field, message }];
}

function text(value: string, field: string, whenBlank: string, longest: number): FieldProblem[] {
  return value.trim() === '' ? [{ field, message: whenBlank }] : short(value, field, longest);
}

function short(value: string, field: string, longest: number): FieldProblem[] {
  return unless(value.length <= longest, field, `Keep this to ${longest} characters.`);
}

function oneOf(known: readonly string[], value: string, field: string, message: string): FieldProblem[] {
  return unless(known.includes(value), field, message);
}
