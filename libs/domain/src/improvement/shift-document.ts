import type { CaseContext } from './case-context.ts';
import type { LegState, ResourceAsk, ResourceShift, ShiftLeg } from './case-documents.ts';

/**
 * The legs of an approved plan's resource shift: two for each resource asked for, one in the giving organisation
 * and one in the taking one. Legs already enacted for the same ask stand as they are (docs/domain.md section 6).
 */
export function openShift(context: CaseContext): ResourceShift | null {
  const asks = context.plan?.resourcesAsked ?? [];
  const enacted = (context.shift?.legs ?? []).filter(({ state }) => state === 'enacted');
  const enactedAsks = new Set(enacted.map(({ askId }) => askId));
  const legs = [...enacted, ...asks.filter(({ id }) => !enactedAsks.has(id)).flatMap(legsOf)];
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

/** A shift of these legs; it stands where its least advanced leg stands, and is refused as soon as one is. */
export function shiftOf(legs: ShiftLeg[]): ResourceShift {
  const has = (state: LegState): boolean => legs.some((leg) => leg.state === state);
  const state = (['refused', 'awaited', 'consented'] as const).find(has) ?? 'enacted';
  return { state, legs };
}

/** The shift with one leg changed. */
export function withLeg(shift: ResourceShift, legId: string, change: Partial<ShiftLeg>): ResourceShift {
  return shiftOf(shift.legs.map((leg) => (leg.id === legId ? { ...leg, ...change } : leg)));
}

/** Whether any leg is still to be consented or enacted. */
export function resourcesOutstanding(shift: ResourceShift | null): boolean {
  return (shift?.legs ?? []).some(({ state }) => state !== 'enacted');
}

/** The asks of a plan whose resources have already moved, which a changed plan must keep. */
export function enactedAsks(context: CaseContext): ResourceAsk[] {
  const moved = new Set(
    (context.shift?.legs ?? []).filter(({ state }) => state === 'enacted').map(({ askId }) => askId),
  );
  return (context.plan?.resourcesAsked ?? []).filter(({ id }) => moved.has(id));
}
