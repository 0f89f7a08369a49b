import { addDays, partsOf, type LocalDate } from '#kernel/local-date';
import type { Frequency, Period } from '#kernel/period';
import { nextPeriod, periodStarting } from '#kernel/period';
import { latestEnded, returnsDue } from '../indicator/returns.ts';
import { dayWords } from '../improvement/changes/change.ts';

/** What a partnership has to do with one of its members, one thing each, as its own records say. */
export type OpenWorkFact =
  | { kind: 'accountableBody'; id: string; title: string }
  | { kind: 'measure'; id: string; title: string; as: 'owner' | 'deputy'; who: string }
  | { kind: 'portfolio'; id: string; title: string }
  | {
      kind: 'case';
      id: string;
      title: string;
      number: number;
      state: string;
      /** Whether its people explain and plan, or decide. */
      as: 'owner' | 'decider';
    }
  | { kind: 'action'; id: string; title: string; number: number; measure: string }
  | { kind: 'movement'; id: string; title: string; number: number }
  | { kind: 'target'; id: string; title: string }
  | {
      kind: 'recommendation';
      id: string;
      title: string;
      number: number;
      /** Whether its answer is awaited, or it is being carried out. */
      as: 'answers' | 'carriesOut';
    }
  | {
      kind: 'feed';
      id: string;
      title: string;
      frequency: Frequency;
      /** How many other members report the same measure and go on. */
      others: number;
      starts: LocalDate;
      /** First day of the newest period it signed for, or null. */
      newest: LocalDate | null;
    }
  | { kind: 'agreement'; id: string; title: string; state: string }
  | { kind: 'seat'; id: string; title: string; role: string; last: boolean }
  | { kind: 'delegation'; id: string; title: string; role: string };

/**
 * What becomes of it: it must be decided before there is a last day; it may be left as it is when whoever ends the membership
 * says so; or it ends of itself with the membership.
 */
export type Bearing = 'decide' | 'say' | 'ends';

/** One thing that a member leaving would leave behind. */
export interface OpenWork {
  /** Names it among the others, the same each time it is asked for. */
  key: string;
  kind: OpenWorkFact['kind'] | 'returns';
  /** The row it is about: a measure's for figures, a case's for its actions. */
  id: string;
  bearing: Bearing;
  /** It in one sentence, which says what to do first or what becomes of it. */
  words: string;
}

/** Where a case waits for time alone, so that nobody has to answer for it. */
const waitsForTime = ['sustain'];

/** The last period that a member still owes, the one that is over by its last day, and the first one without it. */
export function lastAndFirstWithout(
  frequency: Frequency,
  lastDay: LocalDate,
): { last: Period; without: Period } {
  const last = latestEnded(frequency, addDays(lastDay, 1));
  return { last, without: nextPeriod(last) };
}

/**
 * Everything a partnership still has going with a member, as it would stand on the member's last day: what must be decided
 * first, then what may be left if that is said, then what ends of itself (docs/domain.md section 2).
 *
 * @param name what the organisation is called
 */
export function openWork(facts: readonly OpenWorkFact[], name: string, lastDay: LocalDate): OpenWork[] {
  const all = facts.flatMap((fact) => [...judged(fact, name, lastDay), ...unsigned(fact, name, lastDay)]);
  const order: Bearing[] = ['decide', 'say', 'ends'];
  return all.toSorted((a, b) => order.indexOf(a.bearing) - order.indexOf(b.bearing));
}

function judged(fact: OpenWorkFact, name: string, lastDay: LocalDate): OpenWork[] {
  const { kind, id } = fact;
  const one = (bearing: Bearing, words: string, more = ''): OpenWork[] => [
    { key: [kind, id, more].filter(Boolean).join(':'), kind, id, bearing, words },
  ];
  switch (fact.kind) {
    case 'accountableBody':
      return one('decide', `${name} is the accountable body. Name another member first.`);
    case 'measure':
      return fact.as === 'owner'
        ? one('decide', `${fact.who} answers for “${fact.title}”. Hand it over to somebody who stays.`)
        : one('decide', `${fact.who} is the deputy for “${fact.title}”. Name another or none.`, 'deputy');
    case 'portfolio':
      return one('ends', `Decisions about “${fact.title}” go to the accountable body’s portfolio holder.`);
    case 'case':
      return caseWork(fact, name, one);
    case 'action': {
      const where = `the plan of case ${fact.number}, “${fact.measure}”`;
      return one(
        'decide',
        `“${fact.title}” in ${where} falls on ${name}. Have it completed, or give it to another in a changed plan.`,
        fact.title,
      );
    }
    case 'movement':
      return one(
        'decide',
        `Case ${fact.number}, “${fact.title}”, asks to move resources of ${name}. Both sides settle it first.`,
      );
    case 'target':
      return one('decide', `A target proposed for “${fact.title}” waits for ${name} to decide it.`);
    case 'recommendation':
      return fact.as === 'answers'
        ? one('decide', `Recommendation ${fact.number} waits for the answer of ${name}: “${fact.title}”.`)
        : one('say', `${name} is carrying out recommendation ${fact.number}: “${fact.title}”.`);
    case 'feed':
      return feedWork(fact, name, lastDay, one);
    case 'agreement':
      return one('ends', agreementWords(fact));
    case 'seat':
      return fact.last
        ? one(
            'decide',
            `${fact.title} is the only ${fact.role} here. Appoint somebody of another member first.`,
          )
        : one('ends', `${fact.title} is no longer ${fact.role} here.`);
    case 'delegation':
      return one('ends', `${fact.title}: the delegation as ${fact.role} ends.`);
  }
}

type One = (bearing: Bearing, words: string, more?: string) => OpenWork[];

function caseWork(fact: OpenWorkFact & { kind: 'case' }, name: string, one: One): OpenWork[] {
  const which = `Case ${fact.number}, “${fact.title}”`;
  if (waitsForTime.includes(fact.state))
    return one('say', `${which}, has only to wait and see whether what was gained lasts.`, fact.as);
  return fact.as === 'owner'
    ? one(
        'decide',
        `${which}, is explained and planned by ${name}. Bring it to an end, or retire its measure.`,
        fact.as,
      )
    : one(
        'decide',
        `${which}, is decided by a portfolio holder of ${name}. Bring it to an end first.`,
        fact.as,
      );
}

function feedWork(
  { title, frequency, others }: OpenWorkFact & { kind: 'feed' },
  name: string,
  lastDay: LocalDate,
  one: One,
): OpenWork[] {
  if (others === 0)
    return one(
      'decide',
      `“${title}” has figures from nobody but ${name}. Retire it first, or merge it into another.`,
    );
  const from = dayWords(lastAndFirstWithout(frequency, lastDay).without.start) ?? '';
  return one(
    'ends',
    `“${title}” goes on without ${name}, from the period that begins on ${from}. Its series breaks there.`,
  );
}

function agreementWords({ title, state }: OpenWorkFact & { kind: 'agreement' }): string {
  if (state === 'proposed') return `The proposal to share “${title}” is withdrawn.`;
  if (state === 'agreed')
    return `“${title}” is not shared after all: the agreement ends before its first day.`;
  return `“${title}” is no longer shared, and the copies published here are removed.`;
}

/** The figures that a member has still to sign for periods that are over by its last day. */
function unsigned(fact: OpenWorkFact, name: string, lastDay: LocalDate): OpenWork[] {
  if (fact.kind !== 'feed' || fact.others === 0) return [];
  const { id, title, frequency, starts, newest } = fact;
  const { year, month } = partsOf(newest ?? starts);
  const last = newest === null ? null : periodStarting(frequency, year, month);
  const due = returnsDue(frequency, last, addDays(lastDay, 1), 0).filter(
    ({ period }) => period.end >= starts,
  );
  const [first] = due;
  if (!first) return [];
  const since = dayWords(first.period.start) ?? '';
  const many = due.length === 1 ? 'One figure' : `${due.length} figures`;
  const words = `${many} of ${name} for “${title}”, from ${since} on, not signed. Those totals stay provisional without it.`;
  return [{ key: `returns:${id}`, kind: 'returns', id, bearing: 'say', words }];
}
