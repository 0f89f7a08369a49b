import { count, day, words, yesNo } from '../../files/columns.ts';
import type { Column, TableKind } from '../../files/table.ts';
import type { DriftRegisterQuery, OverridesQuery } from '../../generated/operations.ts';
import type { NodeOf } from '../../shell/paging.ts';

type Override = NodeOf<OverridesQuery['verdictOverrides']>;
type Drift = NodeOf<DriftRegisterQuery['driftRegister']>;

interface OfCase {
  readonly number: number;
  readonly indicatorTitle: string;
  readonly organisationName: string;
  readonly partnershipName: string;
}

/** The columns that say which case a row is about. */
const ofCase: readonly Column<OfCase>[] = [
  count('Case', (each) => each.number),
  words('Indicator', (each) => each.indicatorTitle),
  words('Organisation', (each) => each.organisationName),
  words('Partnership', (each) => each.partnershipName),
];

/** Computed verdicts that people set aside, as a file. */
export const overridesFile: TableKind<Override> = {
  about: {
    name: 'verdicts-set-aside',
    title: 'Verdicts set aside',
    description: 'Each review in which people gave another verdict than the figures did, and why.',
  },
  columns: [
    ...ofCase,
    count('Round', (each) => each.cycle),
    words('Computed verdict', (each) => each.computedLabel),
    words('Basis', (each) => each.basis),
    words('Verdict given', (each) => each.verdictLabel),
    words('Why', (each) => each.reason),
    words('Lesson', (each) => each.lesson),
    words('By', (each) => each.by),
    day('On', (each) => each.at),
  ],
};

/** Lesser measures that members let slip for a time, as a file. */
export const driftFile: TableKind<Drift> = {
  about: {
    name: 'drift-register',
    title: 'Drift register',
    description:
      'Each recorded decision to let a lesser measure slip for a time, and when it is looked at again.',
  },
  columns: [
    ...ofCase,
    words('Why', (each) => each.reason),
    words('Decided by', (each) => each.by),
    day('On', (each) => each.at),
    words('State before', (each) => each.stateBefore),
    words('Resource released', (each) => each.resourceReleased),
    day('Review on', (each) => each.reviewDate),
    yesNo('Review overdue', (each) => each.reviewOverdue),
    day('Ended', (each) => each.endedAt),
  ],
};
