import type { CaseContext } from './case-context.ts';
import type { LegState, ResourceAsk, ResourceShift, ShiftLeg } from './case-documents.ts';

const isDone = ({ state }: ShiftLeg): boolean => state === 'enacted' || state === 'reversed';

/**
 * The legs of an approved plan's resource shift: two for each resource asked for, one in the giving organisation
 * and one in the taking one. Legs already enacted for the same ask stand as they are, and so do those since reversed
 * (docs/domain.md section 6).
 */
export function openShift(context: CaseContext): ResourceShift | null {
  const asks = context.plan?.resourcesAsked ?? [];
  const done = (context.shift?.legs ?? []).filter(isDone);
  const doneAsks = new Set(done.map(({ askId }) => askId));
  const legs = [...done, ...asks.filter(({ id }) => !doneAsks.has(id)).flatMap(legsOf)];
  return legs.length === 0 ? null : shiftOf(legs);
}

function legsOf(ask: ResourceAsk): ShiftLeg[] {
  const { amount, unit, year } = ask;
  const open = { askId: ask.id, headingId: null, amount, unit, year, state: 'awaited' as const };
  const unsigned = { by: null, at: null, comment: null };
  return [
    {
      ...open,
      ...unsigned,
      id: ask.outLegId,
      organisationId: ask.fromOrganisationId,
      organisationName: ask.fromOrganisationName,
      heading: ask.fromHeading,
      direction: 'out',
    },
    {
      ...open,
      ...unsigned,
      id: ask.inLegId,
      organisationId: ask.toOrganisationId,
      organisationName: ask.toOrganisationName,
      heading: ask.toHeading,
      direction: 'in',
    },
  ];
}

/**
 * A shift of these legs; it stands where its least advanced leg stands, and is refused as soon as one is. It is reversed
 * when nothing of it stands any more.
 */
export function shiftOf(legs: ShiftLeg[]): ResourceShift {
  const has = (state: LegState): boolean => legs.some((leg) => leg.state === state);
  const state = (['refused', 'awaited', 'consented', 'enacted'] as const).find(has) ?? 'reversed';
  return { state, legs };
}

/** The shift with one leg changed. */
export function withLeg(shift: ResourceShift, legId: string, change: Partial<ShiftLeg>): ResourceShift {
  return shiftOf(shift.legs.map((leg) => (leg.id === legId ? { ...leg, ...change } : leg)));
}

/** Whether any leg is still to be consented or enacted. */
export function resourcesOutstanding(shift: ResourceShift | null): boolean {
  return (shift?.legs ?? []).some((leg) => !isDone(leg));
}

/** The asks of a plan whose resources have already moved, which a changed plan must keep. */
export function enactedAsks(context: CaseContext): ResourceAsk[] {
  const moved = new Set(
    (context.shift?.legs ?? []).filter(({ state }) => state === 'enacted').map(({ askId }) => askId),
  );
  return (context.plan?.resourcesAsked ?? []).filter(({ id }) => moved.has(id));
}

/** The asks of the plan whose resources were moved and moved back again: asking for the same is a new ask. */
export function reversedAsks({ shift }: Pick<CaseContext, 'shift'>): ReadonlySet<string> {
  const reversed = (shift?.legs ?? []).filter(({ state }) => state === 'reversed');
  return new Set(reversed.map(({ askId }) => askId));
}
