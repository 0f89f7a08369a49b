import { londonDateOf } from '#kernel/local-date';
import type { SharingLevel } from '../../generated/operations.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';
import { typedDate, typedDateOf, type TypedDate } from '../case-form/date-field.ts';
import { FieldReader } from '../case-form/field-reader.ts';

/** In which of the three ways a measure is named. */
export const proposalKinds = ['offer', 'ask', 'terms'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** What was typed on the form of a proposal, of whichever kind. */
export interface TypedProposal {
  readonly partnershipId: string;
  readonly indicatorId: string;
  readonly organisationId: string;
  readonly measure: string;
  readonly level: string;
  readonly starts: TypedDate;
  readonly ends: TypedDate;
  readonly reason: string;
}

/** A proposal that can be sent. */
export interface ReadProposal {
  readonly partnershipId: string;
  readonly indicatorId?: string;
  readonly organisationId?: string;
  readonly measure?: string;
  readonly level: SharingLevel;
  readonly starts: string;
  readonly ends: string;
  readonly reason: string;
  readonly idempotencyKey: string | null;
}

/** The form as first seen: from today, the rest to be said. */
export function blankProposal(now: Date, partnershipId: string): TypedProposal {
  const blank = { indicatorId: '', organisationId: '', measure: '', level: '', reason: '' };
  return { ...blank, partnershipId, starts: typedDate(londonDateOf(now)), ends: typedDate(null) };
}

/** Reads what was typed. */
export function typedProposal(body: FormBody): TypedProposal {
  return {
    partnershipId: textOf(body, 'partnershipId'),
    indicatorId: textOf(body, 'indicatorId'),
    organisationId: textOf(body, 'organisationId'),
    measure: textOf(body, 'measure'),
    level: textOf(body, 'level'),
    starts: typedDateOf(body, 'starts'),
    ends: typedDateOf(body, 'ends'),
    reason: textOf(body, 'reason'),
  };
}

/** The proposal, or every problem with what was typed at once. */
export function readProposal(
  kind: ProposalKind,
  typed: TypedProposal,
  body: FormBody,
): { input: ReadProposal } | { input: null; problems: readonly FieldProblem[] } {
  const read = new FieldReader();
  const partnershipId = read.text('partnershipId', typed.partnershipId, 'Choose the partnership');
  const measure = measureOf(kind, typed, read);
  const level = typed.level === 'summary' || typed.level === 'detail' ? typed.level : null;
  if (!level) read.refuse('level', 'Choose how much is shared');
  const starts = read.date('starts', typed.starts, 'First day', 'Enter the first day');
  const ends = read.date('ends', typed.ends, 'Last day', 'Enter the last day');
  const reason = read.text('reason', typed.reason, 'Say what the partnership will use the measure for');
  if (read.problems.length > 0 || !partnershipId || !level || !starts || !ends || !reason) {
    return { input: null, problems: read.problems };
  }
  const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
  return { input: { partnershipId, ...measure, level, starts, ends, reason, idempotencyKey } };
}

function measureOf(
  kind: ProposalKind,
  typed: TypedProposal,
  read: FieldReader,
): Pick<ReadProposal, 'indicatorId' | 'organisationId' | 'measure'> {
  if (kind === 'offer') {
    return { indicatorId: read.text('indicatorId', typed.indicatorId, 'Choose the measure') ?? '' };
  }
  if (kind === 'terms') return {};
  return {
    organisationId: read.text('organisationId', typed.organisationId, 'Choose the organisation') ?? '',
    measure: read.text('measure', typed.measure, 'Name the measure you ask for') ?? '',
  };
}
